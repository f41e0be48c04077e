package org.chancery.core.model;

/** How much of the occasion a text gives. */
public enum Completeness {
    /** All of it, as far as anyone says. */
    COMPLETE,
    /** Chosen pieces. */
    EXCERPT,
    /** Only one side's words, though another spoke too. */
    ONE_SIDED,
    /** The rest is announced. */
    TO_BE_CONTINUED
}
