package org.chancery.core.render;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a renderer makes.
 *
 * @param id by which users name it: {@code pdf}; lower-case letters, digits and hyphens
 * @param mediaType its media type: {@code application/pdf}
 * @param extension the extension of its file names, without the dot; for {@link Files#MANY} that of its first page
 * @param files whether it makes one file or a folder of them
 */
public record OutputFormat(String id, String mediaType, String extension, Files files) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /** Refuses ids and extensions that could not stand in a file name. */
    public OutputFormat {
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(files);
        if (!NAME.matcher(id).matches() || !NAME.matcher(extension).matches()) {
            throw new IllegalArgumentException("Not a format id and extension: \"" + id + "\", \"" + extension + "\"");
        }
    }

    /** How many files a format makes of a publication. */
    public enum Files {
        /** One, whatever the publication holds. */
        ONE,
        /** A folder of files that link to each other. */
        MANY
    }
}
