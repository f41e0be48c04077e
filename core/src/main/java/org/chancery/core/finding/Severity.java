package org.chancery.core.finding;

/** How much a finding matters, from the least. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** Somebody should look before the text is published. */
    WARNING,
    /** The text should not be published like this. */
    ERROR
}
