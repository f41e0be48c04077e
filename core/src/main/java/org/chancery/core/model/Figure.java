package org.chancery.core.model;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture: where its bytes are, what it shows, and what is printed below it.
 *
 * @param source a relative name such as {@code talks.jpg} or {@code pictures/talks.jpg}, resolved by whoever renders;
 *     absent when a page left only the caption
 * @param alternative what it shows, for those who cannot see it
 * @param caption what is printed below it
 */
public record Figure(Optional<String> source, Optional<Localized<String>> alternative, Optional<@Valid Passage> caption)
        implements Part, Part.Reply {
    /** A file name on every system and in an address: no reserved character, no dot in front, no dot or space last. */
    private static final Pattern NAME = Pattern.compile("(?![ .])[^\\p{C}/\\\\:*?\"<>|#%]+(?<![ .])");

    /** Refuses a source that is not a plain relative name, and a figure that is nothing at all. */
    public Figure {
        Check.present(alternative, caption);
        source.ifPresent(Figure::requireRelative);
        alternative.ifPresent(Check::texts);
        if (source.isEmpty() && alternative.isEmpty() && caption.isEmpty()) {
            throw new IllegalArgumentException("A figure needs a source, an alternative or a caption");
        }
    }

    /** {@return a figure of which only the caption is left} */
    public static Figure captioned(Passage caption) {
        return new Figure(Optional.empty(), Optional.empty(), Optional.of(caption));
    }

    private static void requireRelative(String source) {
        Check.nonEmpty(source, "The source of a figure");
        for (String step : source.split("/", -1)) {
            if (!NAME.matcher(step).matches()) {
                throw new IllegalArgumentException(
                        "The source of a figure is not a relative name: " + Check.quote(source));
            }
        }
    }
}
