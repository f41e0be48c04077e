package org.chancery.core.pairing.parity;

import java.util.Locale;

/**
 * What two languages have for the same words.
 *
 * @param anchor the id of the first passage
 * @param language one of the languages
 * @param text what it has
 * @param otherLanguage the other
 * @param other what that has
 */
public record Stretch(String anchor, Locale language, String text, Locale otherLanguage, String other) {
    /** {@return this seen from the other language} */
    Stretch flipped() {
        return new Stretch(anchor, otherLanguage, other, language, text);
    }

    static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
