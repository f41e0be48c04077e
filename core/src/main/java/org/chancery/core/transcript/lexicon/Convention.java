package org.chancery.core.transcript.lexicon;

import java.util.Locale;
import java.util.Map;
import org.chancery.core.transcript.dialect.Dialect;

/**
 * What a text is read by.
 *
 * @param words the words of its language and its publisher
 * @param languageLabels what language switches print for a language
 * @param language its language, with the country when its spelling gives it away
 * @param evidence why it is taken to be so, for people
 * @param isDoubtful whether the evidence is weak
 */
public record Convention(
        Vocabulary words, Map<String, Locale> languageLabels, Locale language, String evidence, boolean isDoubtful) {
    /** {@return how the publisher prints} */
    public Dialect dialect() {
        return words.dialect();
    }

    /** {@return the words of the language} */
    public Lexicon lexicon() {
        return words.lexicon();
    }
}
