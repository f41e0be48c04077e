package org.chancery.core.transcript.text;

/** What the markup of a source says a line is; plain text says nothing. */
public enum Hint {
    /** Nothing. */
    NONE,
    /** The title of the page. */
    TITLE,
    /** A heading. */
    HEADING,
    /** A caption. */
    CAPTION,
    /** The day of the page. */
    DATE,
    /** A quotation, in which blogs and repositories put a transcript. */
    QUOTATION,
    /** Furniture: a menu, a foot, a form. */
    FURNITURE,
    /** Signs of the markup itself. */
    MARKUP
}
