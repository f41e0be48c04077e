package org.chancery.core.transcript;

/** What a speech is in the session. */
enum Role {
    REMARKS("r", Outline.Kind.REMARKS),
    QUESTION("q", Outline.Kind.QUESTION),
    ANSWER("a", Outline.Kind.ANSWER),
    MODERATION("m", Outline.Kind.MODERATION),
    INTERJECTION("i", Outline.Kind.INTERJECTION);

    private final String prefix;
    private final Outline.Kind kind;

    Role(String prefix, Outline.Kind kind) {
        this.prefix = prefix;
        this.kind = kind;
    }

    /** How the ids of its turns begin. */
    String prefix() {
        return prefix;
    }

    Outline.Kind kind() {
        return kind;
    }
}
