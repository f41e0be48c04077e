package org.chancery.render.html.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.render.RenderTarget.NewFiles;
import org.chancery.core.render.Resources;
import org.chancery.render.html.PictureHeader;
import org.chancery.render.html.StatementMarkup.Picture;
import org.chancery.render.html.StatementMarkup.Pictures;

/** Copies the pictures that pages show into the site, each once, under a name made of its bytes. Not thread-safe. */
final class SitePictures {
    private static final int NAME_BYTES = 10;

    private final Resources resources;
    private final NewFiles files;
    private final Map<String, Optional<Picture>> bySource = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    SitePictures(Resources resources, NewFiles files) {
        this.resources = resources;
        this.files = files;
    }

    /** {@return the pictures as pages of a variant see them} */
    Pictures seenFrom(Variant variant) {
        return source -> find(source)
                .map(picture -> new Picture(variant.toRoot() + picture.address(), picture.width(), picture.height()));
    }

    private Optional<Picture> find(String source) throws IOException {
        Optional<Picture> known = bySource.get(source);
        if (known == null) {
            Optional<byte[]> bytes = resources.read(source);
            known = bytes.isPresent() ? copy(bytes.get()) : Optional.empty();
            bySource.put(source, known);
        }
        return known;
    }

    private Optional<Picture> copy(byte[] bytes) throws IOException {
        Optional<PictureHeader> header = PictureHeader.read(bytes);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        String name = "pictures/" + digest(bytes) + "." + header.get().extension();
        if (written.add(name)) {
            try (OutputStream out = files.create(name)) {
                out.write(bytes);
            }
        }
        return Optional.of(new Picture(name, header.get().width(), header.get().height()));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
