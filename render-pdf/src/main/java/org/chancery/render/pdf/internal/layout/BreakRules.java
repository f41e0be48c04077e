package org.chancery.render.pdf.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.render.pdf.internal.layout.Letters.Break;

/**
 * Which words of a language stay on one line: a preposition and its noun, a title and a name, a number and its unit. The
 * words are data, a file a language; a language without one has the rules that hold for all.
 *
 * @param shortest words of up to so many letters stay with the next
 * @param before words that stay with the next
 * @param after words that stay with the word before
 * @param units words that stay with a number before
 */
record BreakRules(int shortest, Set<String> before, Set<String> after, Set<String> units) {
    private static final Map<String, BreakRules> KNOWN = new ConcurrentHashMap<>();
    private static final BreakRules COMMON = new BreakRules(0, Set.of("№", "§"), Set.of(), Set.of("%", "°C"));
    static final int LONGEST = 12;

    /** {@return the rules of a language} */
    static BreakRules of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), BreakRules::read);
    }

    /** Holds words together that a line may not part. */
    void apply(int[] codePoints, Break[] breaks, int length) {
        Word before = Word.NONE;
        int start = 0;
        for (int i = 0; i <= length; i++) {
            if (i < length && !Breaks.isStretchable(codePoints[i])) {
                continue;
            }
            Word word = Word.of(codePoints, start, i);
            if (start > 0 && breaks[start - 1] == Break.MAY && holds(before, word)) {
                breaks[start - 1] = Break.NO;
            }
            before = word;
            start = i + 1;
        }
    }

    private boolean holds(Word word, Word next) {
        if (word.text().isEmpty() || next.text().isEmpty()) {
            return false;
        }
        boolean unit = isNumber(word.text()) && (units.contains(next.bare()) || units.contains(next.text()));
        return unit
                || after.contains(next.bare())
                || isInitial(word.text())
                || isShort(word.bare())
                || before.contains(word.bare());
    }

    private boolean isShort(String word) {
        return !word.isEmpty() && word.length() <= shortest && word.chars().allMatch(Character::isLetter);
    }

    /** “A.” of “A. Berg”. */
    private static boolean isInitial(String word) {
        int dot = word.length() - 1;
        return dot >= 1
                && word.charAt(dot) == '.'
                && Character.isUpperCase(word.charAt(dot - 1))
                && (dot == 1 || !Character.isLetter(word.charAt(dot - 2)));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(word.length() - 1));
    }

    private static BreakRules read(String language) {
        InputStream found = BreakRules.class.getResourceAsStream("breaks_" + language + ".properties");
        if (found == null) {
            return COMMON;
        }
        try (Reader reader = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return new BreakRules(
                    Integer.parseInt(words.getProperty("shortest")),
                    set(words, "before"),
                    set(words, "after"),
                    set(words, "units"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> set(Properties words, String key) {
        return Set.of(words.getProperty(key).trim().split("\\s+"));
    }

    /**
     * What stands between spaces, which may be no-break ones.
     *
     * @param text as it is
     * @param bare without the signs around it, in lower case, but with the dot of an abbreviation
     */
    private record Word(String text, String bare) {
        static final Word NONE = new Word("", "");

        /** Stands for what is too long for any rule, but which others may stay with. */
        static final Word LONG = new Word("-", "-");

        static Word of(int[] codePoints, int from, int to) {
            if (to == from) {
                return NONE;
            }
            if (to - from > LONGEST) {
                return LONG;
            }
            String text = new String(codePoints, from, to - from);
            return new Word(text, bare(text));
        }

        private static String bare(String word) {
            int from = 0;
            int to = word.length();
            while (from < to && "«“„\"‘(['".indexOf(word.charAt(from)) >= 0) {
                from++;
            }
            while (to > from && ",;:!?»”\")]’".indexOf(word.charAt(to - 1)) >= 0) {
                to--;
            }
            return word.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }
}
