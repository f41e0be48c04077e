package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Part;
import org.chancery.core.model.Statement;
import org.chancery.core.render.PictureHeader;
import org.chancery.core.render.RenderTarget.NewFiles;
import org.chancery.core.render.Resources;
import org.chancery.render.html.StatementMarkup.Picture;
import org.chancery.render.html.StatementMarkup.Pictures;

/**
 * Copies the pictures that pages show into the site, each once, under a name made of its bytes. One thread copies; after
 * that, any may look.
 */
final class SitePictures {
    private static final int NAME_BYTES = 10;

    private final Resources resources;
    private final NewFiles files;
    private final Map<String, Optional<Picture>> bySource = new ConcurrentHashMap<>();
    private final Set<String> written = new HashSet<>();

    SitePictures(Resources resources, NewFiles files) {
        this.resources = resources;
        this.files = files;
    }

    /** Copies the pictures of a statement. */
    void copy(Statement statement) throws IOException {
        for (Part part : statement.body()) {
            copy(part);
            if (part instanceof Part.Exchange exchange) {
                for (Part.Reply reply : exchange.replies()) {
                    copy(reply);
                }
            }
        }
    }

    /** Copies the picture that a part is, if it is one. */
    void copy(Object part) throws IOException {
        if (part instanceof Figure figure && figure.source().isPresent()) {
            copy(figure.source().get());
        }
    }

    /** Copies a picture by its name. */
    void copy(String source) throws IOException {
        if (!bySource.containsKey(source)) {
            Optional<byte[]> bytes = resources.read(source);
            bySource.put(source, bytes.isPresent() ? copy(bytes.get()) : Optional.empty());
        }
    }

    /** {@return the pictures that were copied, as a page sees them} */
    Pictures seenFrom(String page) {
        return source -> bySource.getOrDefault(source, Optional.empty())
                .map(picture -> new Picture(Links.between(page, picture.address()), picture.width(), picture.height()));
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
