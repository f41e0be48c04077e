package org.chancery.render.pdf;

/** Whether a brief carries the publication it was made from. */
public enum Source {
    /** It does, as JSON in an associated file, and is PDF/A-3a: whoever has the brief can make all other formats of it. */
    EMBEDDED,
    /** It does not, and is PDF/A-2a. */
    NONE
}
