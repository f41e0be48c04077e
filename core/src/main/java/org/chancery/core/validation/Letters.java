package org.chancery.core.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.internal.language.HiddenCharacters;

/** Rules on single letters and characters. */
final class Letters {
    private static final Pattern MIXED =
            Pattern.compile("(?:\\p{IsLatin}+\\p{IsCyrillic}|\\p{IsCyrillic}+\\p{IsLatin})\\p{L}*");
    /** UTF-8 read as Latin-1 or Windows-1252, or as Windows-1251, where no second byte is a small Russian letter. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("(?:[ÐÑ][\\u0080-\\u00BF\\u2013-\\u203A€ŠšŽžŒœŸ˜ˆ†‡•…™ƒ‚„]){2,}"
                    + "|â€[\\u2122œ\\u009D\\u201C\\u201D\\u0093\\u0094™˜¦]|Ã[\\u00A0-\\u00BF]|Â[«»\\u00A0]"
                    + "|(?:[РС][\\u0402-\\u040F\\u0452-\\u045F\\u0490\\u0491\\u00A0-\\u00BB€‚„…†‡‰‹›•™]){2,}"
                    + "|\\uFFFD");

    private static final int QUOTED = 30;

    private Letters() {}

    static Optional<String> mixedAlphabets(String text, Locale language) {
        Matcher found = MIXED.matcher(text);
        return found.find() ? Optional.of(word(text, found.start())) : Optional.empty();
    }

    static Optional<String> mojibake(String text, Locale language) {
        Matcher found = MOJIBAKE.matcher(text);
        return found.find()
                ? Optional.of(text.substring(found.start(), Math.min(text.length(), found.start() + QUOTED)))
                : Optional.empty();
    }

    static Optional<String> bidiControl(String text, Locale language) {
        return first(text, HiddenCharacters::isBidiControl);
    }

    static Optional<String> invisible(String text, Locale language) {
        return first(text, HiddenCharacters::isInvisible);
    }

    private static Optional<String> first(String text, IntPredicate suspicious) {
        return text.codePoints()
                .filter(suspicious)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst();
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
