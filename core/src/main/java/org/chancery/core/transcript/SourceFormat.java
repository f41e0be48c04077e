package org.chancery.core.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a source is written. */
public enum SourceFormat {
    /** Plain text. */
    TEXT,
    /** A page as saved from a site. */
    HTML,
    /** Markdown as transcript repositories keep it, with a head of YAML or without. */
    MARKDOWN;

    private static final int SNIFFED = 1_000;

    /** {@return the format of bytes, by the name of their file or else by how they begin} */
    static SourceFormat of(String name, byte[] bytes) {
        return of(name, new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1));
    }

    /** {@return the format that the name of a file tells, or else how its text begins; plain text when neither does} */
    static SourceFormat of(String name, String start) {
        String file = name.toLowerCase(Locale.ROOT);
        if (file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml")) {
            return HTML;
        }
        if (file.endsWith(".md") || file.endsWith(".markdown")) {
            return MARKDOWN;
        }
        String head =
                start.substring(0, Math.min(SNIFFED, start.length())).strip().toLowerCase(Locale.ROOT);
        boolean page = head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml");
        return page && !file.endsWith(".txt") ? HTML : TEXT;
    }
}
