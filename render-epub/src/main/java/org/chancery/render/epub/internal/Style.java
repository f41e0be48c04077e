package org.chancery.render.epub.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The style sheet of every book. It is modest: the settings of the reader go before ours. */
final class Style {
    static final String FILE = "style.css";
    static final String TYPE = "text/css";

    private Style() {}

    static void write(BookZip zip) throws IOException {
        try (InputStream style = Objects.requireNonNull(Style.class.getResourceAsStream(FILE), FILE)) {
            zip.add(FILE, style.readAllBytes());
        }
    }
}
