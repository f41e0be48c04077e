package org.chancery.core.pairing.align;

/** What a unit is in its text, and how likely one sort is to be taken for another. */
public enum Role {
    /** Words in answer to nobody. */
    REMARKS,
    /** A question. */
    QUESTION,
    /** An answer. */
    ANSWER,
    /** Words of the one who leads the session. */
    MODERATION,
    /** Words thrown in. */
    INTERJECTION,
    /** A heading. */
    HEADING,
    /** A stage direction or an editor's note. */
    NARRATIVE,
    /** The words below a picture. */
    CAPTION,
    /** A mark such as {@code * * *} that has no words. */
    MARK;

    private static final double LIKELY = 1;
    private static final double UNLIKELY = 3;
    private static final double IMPOSSIBLE = 40;

    double distance(Role other) {
        if (this == other) {
            return 0;
        }
        if (isThing() || other.isThing()) {
            return IMPOSSIBLE;
        }
        boolean asked = this == QUESTION || other == QUESTION;
        boolean spoken = isSpoken() && other.isSpoken();
        boolean aside = isAside() || other.isAside();
        return spoken && (!asked || aside) ? LIKELY : UNLIKELY;
    }

    /** {@return whether somebody speaks} */
    public boolean isSpoken() {
        return compareTo(HEADING) < 0;
    }

    private boolean isThing() {
        return this == MARK || this == CAPTION;
    }

    private boolean isAside() {
        return this == MODERATION || this == INTERJECTION;
    }
}
