package org.chancery.core.transcript.shape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.text.Line;

/** Texts in which a slash stands for the end of a line. */
final class Texts {
    private static final Lexicons LEXICONS = Lexicons.of(Dialects.builtIn());

    static final Vocabulary ENGLISH = vocabulary("english");
    static final Vocabulary RUSSIAN = vocabulary("russian");

    private Texts() {}

    /** Lines in Latin letters are in English here, and all others in Russian. */
    static Vocabulary vocabularyOf(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                ? RUSSIAN
                : ENGLISH;
    }

    static Vocabulary vocabulary(String dialect) {
        return LEXICONS.vocabulary(LEXICONS.dialects().dialect(dialect));
    }

    static List<Line> lines(String text) {
        List<String> lines = Arrays.asList(text.split(" / ", -1));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Line.of(i + 1, lines.get(i)))
                .toList();
    }

    static String text(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining(" / "));
    }
}
