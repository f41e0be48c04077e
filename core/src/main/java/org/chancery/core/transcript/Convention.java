package org.chancery.core.transcript;

import java.util.Locale;
import java.util.Map;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.dialect.Lexicon;

/**
 * What a text is read by.
 *
 * @param dialect how it is printed
 * @param lexicon the words of its language
 * @param languageLabels what language switches print for a language
 * @param language its language, with the country when its spelling gives it away
 * @param evidence why it is taken to be so, for people
 * @param isDoubtful whether the evidence is weak
 */
record Convention(
        Dialect dialect,
        Lexicon lexicon,
        Map<String, Locale> languageLabels,
        Locale language,
        String evidence,
        boolean isDoubtful) {
    static Convention of(Dialects dialects, Dialect dialect, Locale language, String evidence, boolean isDoubtful) {
        return new Convention(
                dialect, dialects.lexicon(dialect), dialects.languageLabels(), language, evidence, isDoubtful);
    }
}
