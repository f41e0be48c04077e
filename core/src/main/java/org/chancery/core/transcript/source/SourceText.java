package org.chancery.core.transcript.source;

import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.text.Line;

/**
 * A source as lines that hold nothing but text.
 *
 * @param lines all of them, the blank ones too
 * @param aside what is no part of the text, in the order of the source: signs of markup, hidden words
 * @param facts what the source says of itself, such as the title in the head of a page
 * @param findings the characters that were replaced, and those that cannot be seen
 */
public record SourceText(List<Line> lines, List<Line> aside, Facts facts, Findings findings) {
    /**
     * What a source says of itself.
     *
     * @param title the title
     * @param date the day, as printed
     */
    public record Facts(Optional<String> title, Optional<String> date) {
        /** Nothing. */
        public static final Facts NONE = new Facts(Optional.empty(), Optional.empty());
    }

    /** Copies the lists. */
    public SourceText {
        lines = List.copyOf(lines);
        aside = List.copyOf(aside);
    }

    /** {@return this text, with more findings before its own} */
    public SourceText withFindings(Findings more) {
        return new SourceText(lines, aside, facts, more.and(findings));
    }

    /**
     * {@return this text}
     *
     * @throws InputException when there is nothing in it
     */
    SourceText requireWords(String name) throws InputException {
        if (lines.stream().allMatch(Line::isBlank)) {
            throw new InputException(
                    "There is no text in the input; give a transcript",
                    Place.nowhere().in(name));
        }
        return this;
    }
}
