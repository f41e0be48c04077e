package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph.
 *
 * @param kind what it is to the brief
 * @param language its language
 * @param runs its words, in order; neighbours differ in more than words
 * @param place the anchor nearest to it, for messages
 */
public record Text(Kind kind, Locale language, List<Run> runs, String place) implements Item {
    /** Copies the list; joins neighbours that differ in their words alone. */
    public Text {
        runs = joined(runs);
    }

    private static List<Run> joined(List<Run> runs) {
        var result = new ArrayList<Run>(runs.size());
        for (Run next : runs) {
            if (!result.isEmpty() && next.isLike(result.getLast())) {
                result.set(result.size() - 1, next.after(result.getLast().words()));
            } else {
                result.add(next);
            }
        }
        return List.copyOf(result);
    }

    /** What a paragraph is to the brief; its looks and its place in the logical tree follow from it. */
    public enum Kind {
        /** The name of the mission that publishes. */
        MISSION,
        /** How to reach it, in short. */
        LETTERHEAD,
        /** The title of a publication of many statements. */
        PUBLICATION,
        /** “News conference · No. 12”. */
        SORT,
        /** The title of a statement. */
        TITLE,
        /** On which occasion, where and when. */
        OCCASION,
        /** On which conditions, and who is who. */
        FACTS,
        /** Not to be published before. */
        EMBARGO,
        /** A heading inside a statement. */
        HEADING,
        /** Where somebody begins to speak, with the name. */
        TURN,
        /** What somebody goes on to say, or a statement in writing. */
        SPEECH,
        /** Where somebody begins to ask. */
        QUESTION,
        /** What somebody goes on to ask. */
        QUESTION_CONTINUED,
        /** Words of the publisher or from the room. */
        NOTE,
        /** A break or an omission. */
        MARK,
        /** That words are missing, and why. */
        ABSENCE,
        /** Words below a picture. */
        CAPTION,
        /** A heading of the brief's own. */
        BACK_HEADING,
        /** A contact, or another line at the end. */
        BACK,
        /** By which the text is told from any other. */
        FINGERPRINT;

        /** {@return what the next paragraph of the same voice is} */
        Kind continued() {
            return switch (this) {
                case TURN -> SPEECH;
                case QUESTION -> QUESTION_CONTINUED;
                default -> this;
            };
        }
    }
}
