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
    private static final int LONGEST = 12;

    /** {@return the rules of a language} */
    static BreakRules of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), BreakRules::read);
    }

    /** Holds words together that a line may not part. */
    void apply(int[] codePoints, Break[] breaks, int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (codePoints[i] == ' ' && i > start) {
                String word = word(codePoints, start, i);
                if (breaks[i] == Break.MAY && holds(word, next(codePoints, i + 1, length))) {
                    breaks[i] = Break.NO;
                }
                start = i + 1;
            } else if (codePoints[i] == ' ') {
                start = i + 1;
            }
        }
    }

    private boolean holds(String word, String next) {
        if (word.isEmpty() || next.isEmpty()) {
            return false;
        }
        String following = bare(next);
        boolean unit = isNumber(word) && (units.contains(following) || units.contains(next));
        if (unit || after.contains(following) || isInitial(word)) {
            return true;
        }
        String bare = bare(word);
        return isShort(bare) || before.contains(bare);
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

    /** A word without the signs around it, in lower case, but with the dot of an abbreviation. */
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

    private static String next(int[] codePoints, int from, int length) {
        int to = from;
        while (to < length && to - from <= LONGEST && codePoints[to] != ' ') {
            to++;
        }
        return word(codePoints, from, to);
    }

    /** A word; nothing when it is too long for any rule. */
    private static String word(int[] codePoints, int from, int to) {
        return to - from > LONGEST ? "" : new String(codePoints, from, to - from);
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
}
