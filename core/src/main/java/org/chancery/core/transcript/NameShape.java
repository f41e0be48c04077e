package org.chancery.core.transcript;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.text.Chars;

/** Describes how words look that might be a name: {@code Name Name}, {@code I.I.Name}. */
final class NameShape {
    private NameShape() {}

    /** Whether words look like a name of a dialect. */
    static boolean isName(String words, Dialect dialect) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        return dialect.names().shapes().contains(of(composed, dialect));
    }

    /** Whether words hold initials. */
    static boolean hasInitials(String words) {
        return words.length() > 1 && Character.isUpperCase(words.charAt(0)) && words.charAt(1) == '.';
    }

    private static String of(String words, Dialect dialect) {
        var shape = new StringJoiner(" ");
        int at = 0;
        while (at < words.length()) {
            int from = at;
            while (at < words.length() && !Chars.isSpace(words.charAt(at))) {
                at++;
            }
            String word = words.substring(from, at++);
            if (!word.isEmpty() && !dialect.names().particles().contains(word.toLowerCase(Locale.ROOT))) {
                shape.add(ofWord(word));
            }
        }
        return shape.toString();
    }

    private static String ofWord(String word) {
        var shape = new StringBuilder();
        int at = 0;
        while (at + 1 < word.length() && Character.isUpperCase(word.charAt(at)) && word.charAt(at + 1) == '.') {
            shape.append("I.");
            at += 2;
        }
        if (at == word.length()) {
            return shape.toString();
        }
        return shape.append(isCapitalised(word, at) ? "Name" : "?").toString();
    }

    private static boolean isCapitalised(String word, int from) {
        return word.length() > from + 1
                && Character.isUpperCase(word.charAt(from))
                && word.chars().skip(from).allMatch(c -> Character.isLetter(c) || c == '-' || c == '’' || c == '\'');
    }
}
