package org.chancery.core.transcript;

import java.util.Optional;
import org.chancery.core.transcript.text.Chars;

/**
 * What stands before the words of a turn.
 *
 * @param shape what sort of label it is
 * @param name the label as printed, without outlet, parenthesis and colon
 * @param outlet a journalist's outlet as printed
 * @param label the label as printed, outlet included
 * @param qualifier the parenthesis with its colon; empty when there is none
 * @param end where the words begin
 */
record PrintedLabel(
        Shape shape, String name, Optional<String> outlet, Stretch label, Optional<Stretch> qualifier, int end) {
    enum Shape {
        QUESTION,
        ANSWER,
        REMARK,
        MODERATOR,
        /** A name that could also be two words of a sentence. */
        NAME,
        /** A name with initials, which hardly anything else looks like. */
        INITIALS
    }

    /** Whether it names a part and no person. */
    boolean isGeneric() {
        return shape != Shape.NAME && shape != Shape.INITIALS;
    }

    /** Whether hardly anything but a label looks like it. */
    boolean isCertain() {
        return isGeneric() || shape == Shape.INITIALS;
    }

    /** The label as printed, without the colon that belongs to it where no parenthesis does. */
    String printed() {
        String text = label.text();
        return qualifier.isPresent() ? text : Chars.strip(text.substring(0, text.length() - 1));
    }

    /** What the parenthesis says. */
    Optional<String> note() {
        return qualifier.map(Stretch::text).map(text -> text.substring(1, text.lastIndexOf(')')));
    }
}
