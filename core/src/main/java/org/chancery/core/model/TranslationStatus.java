package org.chancery.core.model;

/** What one language version is worth, beside the others. */
public enum TranslationStatus {
    /** The language in which it was said or written. */
    ORIGINAL,
    /** A translation the publisher stands by. */
    OFFICIAL,
    /** A translation for information. */
    UNOFFICIAL,
    /** The words of an interpreter, taken down. */
    INTERPRETED,
    /** The output of a program. */
    MACHINE
}
