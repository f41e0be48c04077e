package org.chancery.core.model;

/** How far a contact may be relied on, on a day; {@link Freshness} decides it. */
public enum Standing {
    /** It holds, and that was known not long ago. */
    CURRENT,
    /** It will hold. */
    UPCOMING,
    /** Nobody can tell: there is no day to judge by, or nothing says when it was true. */
    UNKNOWN,
    /** It held until a day that is past. */
    EXPIRED,
    /** It was true when somebody last looked, and that is long ago. */
    OUTDATED;

    /** {@return whether this is history: to be shown as such, and never as the number to call} */
    public boolean isHistorical() {
        return this == EXPIRED || this == OUTDATED;
    }
}
