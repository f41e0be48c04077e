package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param kind what it is to the brief
 * @param language its language
 * @param runs its words, in order; neighbours differ in more than words
 * @param place where it comes from, for messages
 * @param anchor by which links and bookmarks find it, if any does
 * @param mark its number, which stands in the margin to be cited by
 */
public record Text(
        Kind kind, Locale language, List<Run> runs, String place, Optional<String> anchor, Optional<Run> mark)
        implements Item {
    /** Copies the list; joins neighbours that differ in their words alone. */
    public Text {
        runs = joined(runs);
    }

    /** Has no anchor and no number. */
    public Text(Kind kind, Locale language, List<Run> runs, String place) {
        this(kind, language, runs, place, Optional.empty(), Optional.empty());
    }

    Text anchored(String name) {
        return new Text(kind, language, runs, place, Optional.of(name), mark);
    }

    Text marked(Run number) {
        return new Text(kind, language, runs, place, anchor, Optional.of(number));
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
        /** The heading of the questions at a glance. */
        GLANCE_HEADING,
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
        /** A line of the questions at a glance. */
        GLANCE,
        /** The heading of the contents of a volume, or of its index. */
        CONTENTS_HEADING,
        /** A day, or a name, above lines of contents. */
        GROUP,
        /** A line of the contents of a volume or of its index. */
        ENTRY,
        /** Where the statement is published. */
        PUBLISHED,
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
