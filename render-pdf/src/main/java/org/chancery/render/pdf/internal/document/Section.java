package org.chancery.render.pdf.internal.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Rows that belong together.
 *
 * @param role what they are to the brief
 * @param language their language, when all are in one
 * @param children sections and rows in reading order
 */
public record Section(Role role, Optional<Locale> language, List<Node> children) implements Node {
    /** Copies the list. */
    public Section {
        children = List.copyOf(children);
    }

    /** {@return a section in whatever languages its rows are} */
    public static Section of(Role role, List<? extends Node> children) {
        return new Section(role, Optional.empty(), List.copyOf(children));
    }

    /** What a section is to the brief. */
    public enum Role {
        /** The mission that publishes, above everything. */
        LETTERHEAD,
        /** One statement with its title. */
        STATEMENT,
        /** The whole of a statement in one language. */
        VERSION,
        /** A question and what was said in reply. */
        EXCHANGE,
        /** The question of an exchange. */
        QUESTION,
        /** An answer of an exchange. */
        ANSWER,
        /** A picture and its caption. */
        FIGURE,
        /** The questions at a glance, or the contents of a volume. */
        CONTENTS,
        /** Lines of contents that stand together. */
        LISTING,
        /** How to reach the mission. */
        CONTACTS
    }
}
