package org.chancery.render.epub.internal;

import java.util.Locale;

/** The three divisions of a book, in their order. */
enum Matter {
    /** What leads to the text. */
    FRONT,
    /** The text. */
    BODY,
    /** What helps to find a place in it. */
    BACK;

    /** {@return its word in the vocabulary of EPUB} */
    String type() {
        return name().toLowerCase(Locale.ROOT) + "matter";
    }
}
