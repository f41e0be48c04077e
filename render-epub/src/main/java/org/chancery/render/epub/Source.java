package org.chancery.render.epub;

/** Whether a book carries the publication it was made from. */
public enum Source {
    /** It does, as JSON beside its documents: whoever has the book can make all other formats of it. */
    EMBEDDED,
    /** It does not. */
    NONE
}
