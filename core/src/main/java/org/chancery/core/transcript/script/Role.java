package org.chancery.core.transcript.script;

import org.chancery.core.transcript.outline.Outline;

/** What a speech is in the session. */
public enum Role {
    /** Words of a principal in answer to nobody. */
    REMARKS("r", Outline.Kind.REMARKS),
    /** A question. */
    QUESTION("q", Outline.Kind.QUESTION),
    /** An answer. */
    ANSWER("a", Outline.Kind.ANSWER),
    /** Words of the one who leads. */
    MODERATION("m", Outline.Kind.MODERATION),
    /** Words thrown in. */
    INTERJECTION("i", Outline.Kind.INTERJECTION);

    private final String prefix;
    private final Outline.Kind kind;

    Role(String prefix, Outline.Kind kind) {
        this.prefix = prefix;
        this.kind = kind;
    }

    /** {@return how the ids of its turns begin} */
    public String prefix() {
        return prefix;
    }

    /** {@return what it is in an outline} */
    public Outline.Kind kind() {
        return kind;
    }
}
