package org.chancery.render.html.internal.view;

import java.util.List;

/** A part of a body; templates tell them apart by {@code type}. */
public sealed interface Item {
    /** {@return the name of the macro that writes it} */
    String type();

    /**
     * Words of a speaker.
     *
     * @param type {@code speech}
     * @param id its anchor
     * @param classes what it is, as class names
     * @param labels who speaks, one a language
     * @param rows the words
     */
    record Speech(String type, String id, String classes, List<Label> labels, List<Row> rows) implements Item {
        /** Words of a speaker. */
        public Speech(String id, String classes, List<Label> labels, List<Row> rows) {
            this("speech", id, classes, labels, rows);
        }
    }

    /**
     * What stands before a turn in one language.
     *
     * @param tag of the language
     * @param direction of the language, as in {@link Language}
     * @param role what the turn is, in at most one piece, where the label does not tell
     * @param speaker the label
     * @param supplied whether it is the library's own and not the statement's
     * @param language the label's own, in at most one piece, where it is another
     * @param qualifier what stands in parentheses after it; they are part of it
     */
    record Label(
            String tag,
            String direction,
            List<Words> role,
            String speaker,
            boolean supplied,
            List<Language> language,
            List<Words> qualifier) {
        /** What stands before a turn in one language. */
        public Label(Language language, List<Words> role, Words speaker, List<Words> qualifier) {
            this(
                    language.tag(),
                    language.direction(),
                    role,
                    speaker.text(),
                    speaker.supplied(),
                    speaker.tag().isEmpty() ? List.of() : List.of(speaker.language()),
                    qualifier);
        }
    }

    /**
     * A question and its replies.
     *
     * @param type {@code session}
     * @param id the anchor of its heading
     * @param number “Question 3”, one a language
     * @param question the question as printed, or why it is not
     * @param replies in order
     */
    record Session(String type, String id, List<Words> number, Item question, List<Item> replies) implements Item {
        /** A question and its replies. */
        public Session(String id, List<Words> number, Item question, List<Item> replies) {
            this("session", id, number, question, replies);
        }
    }

    /**
     * A heading inside the text.
     *
     * @param type {@code title}
     * @param row its words
     */
    record Title(String type, Row row) implements Item {
        /** A heading inside the text. */
        public Title(Row row) {
            this("title", row);
        }
    }

    /**
     * Words of nobody who speaks: a note, a break, an omission.
     *
     * @param type {@code note}
     * @param classes what it is, as class names
     * @param rows the words
     */
    record Note(String type, String classes, List<Row> rows) implements Item {
        /** Words of nobody who speaks. */
        public Note(String classes, List<Row> rows) {
            this("note", classes, rows);
        }
    }

    /**
     * A picture with its caption.
     *
     * @param type {@code picture}
     * @param address of the bytes; empty when only the words are left
     * @param width in pixels
     * @param height in pixels
     * @param alternatives what it shows, one a language
     * @param caption the words below it, in at most one row
     */
    record Picture(String type, String address, int width, int height, List<Words> alternatives, List<Row> caption)
            implements Item {
        /** A picture with its caption. */
        public Picture(String address, int width, int height, List<Words> alternatives, List<Row> caption) {
            this("picture", address, width, height, alternatives, caption);
        }
    }
}
