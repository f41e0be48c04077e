package org.chancery.pressdesk.word;

import java.util.stream.Collectors;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;

/**
 * A paragraph's text as it stands in the XML of a Word file.
 *
 * @param part the file inside the file
 * @param paragraph the number of the paragraph, from 1
 * @param text the words
 * @param isSpare whether the same words stand there a second time, for programs that cannot show them in this form
 */
record Snippet(String part, int paragraph, String text, boolean isSpare) {
    Finding leftOut() {
        Place place = part.equals(WordParts.DOCUMENT) ? Place.at(paragraph, 1) : Place.nowhere();
        return Finding.warning("transcript.left-out", place, text.strip(), part);
    }

    /** The letters and digits of a text: what two forms of it have in common. */
    static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
