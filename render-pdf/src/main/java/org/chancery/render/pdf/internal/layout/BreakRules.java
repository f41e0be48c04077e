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
record BreakRules(int shortest, WordList before, WordList after, WordList units) {
    private static final Map<String, BreakRules> KNOWN = new ConcurrentHashMap<>();
    private static final BreakRules COMMON =
            new BreakRules(0, WordList.of("№", "§"), WordList.of(), WordList.of("%", "°c"));

    /** What is longer is no word that stays with the next. */
    private static final int LONGEST = 12;

    /** {@return the rules of a language} */
    static BreakRules of(Locale language) {
        return KNOWN.computeIfAbsent(language.getLanguage(), BreakRules::read);
    }

    /** Holds words together that a line may not part. */
    void apply(int[] codePoints, BreakOpportunities opportunities, int length) {
        Word before = new Word(codePoints);
        Word word = new Word(codePoints);
        int start = 0;
        while (start <= length) {
            int end = wordEnd(codePoints, opportunities, start, length);
            word.set(start, end);
            if (start > 0 && opportunities.after(start - 1) == Break.MAY && holds(before, word)) {
                opportunities.set(start - 1, Break.NO);
            }
            Word done = before;
            before = word;
            word = done;
            start = end + 1;
        }
    }

    private static int wordEnd(int[] codePoints, BreakOpportunities opportunities, int start, int length) {
        int end = opportunities.next(start, length);
        while (end < length && !Breaks.isStretchable(codePoints[end])) {
            end = opportunities.next(end + 1, length);
        }
        return end;
    }

    private boolean holds(Word word, Word next) {
        if (word.isEmpty() || next.isEmpty()) {
            return false;
        }
        return next.isOneOf(after) || (word.length() <= LONGEST && stays(word, next));
    }

    private boolean stays(Word word, Word next) {
        return (next.isOneOf(units) && word.isNumber())
                || word.isInitial()
                || word.isShort(shortest)
                || word.isOneOf(before);
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
                    list(words, "before"),
                    list(words, "after"),
                    list(words, "units"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordList list(Properties words, String key) {
        return WordList.of(words.getProperty(key).trim().split("\\s+"));
    }

    /** What stands between spaces, which may be no-break ones. */
    private static final class Word {
        private final int[] codePoints;
        private int from;
        private int to;

        /** The same without the signs around it; the dot of an abbreviation is none. */
        private int first;

        private int last;

        Word(int[] codePoints) {
            this.codePoints = codePoints;
        }

        void set(int start, int end) {
            from = start;
            to = end;
            first = start;
            while (first < end && opens(codePoints[first])) {
                first++;
            }
            last = end;
            while (last > first && closes(codePoints[last - 1])) {
                last--;
            }
        }

        boolean isEmpty() {
            return from == to;
        }

        int length() {
            return to - from;
        }

        boolean isNumber() {
            return Character.isDigit(codePoints[to - 1]);
        }

        /** “A.” of “A. Berg”. */
        boolean isInitial() {
            return codePoints[to - 1] == '.'
                    && length() > 1
                    && Character.isUpperCase(codePoints[to - 2])
                    && (length() == 2 || !Character.isLetter(codePoints[to - 3]));
        }

        /** Whether it is so many letters at most. */
        boolean isShort(int longest) {
            boolean letters = last > first && last - first <= longest;
            for (int i = first; i < last && letters; i++) {
                letters = Character.isLetter(codePoints[i]);
            }
            return letters;
        }

        boolean isOneOf(WordList list) {
            return list.has(codePoints, first, last);
        }

        private static boolean opens(int c) {
            return !Breaks.isCommonLetter(c)
                    && switch (c) {
                        case '«', '“', '„', '"', '‘', '(', '[', '\'' -> true;
                        default -> false;
                    };
        }

        private static boolean closes(int c) {
            return !Breaks.isCommonLetter(c)
                    && switch (c) {
                        case ',', ';', ':', '!', '?', '»', '”', '"', ')', ']', '’' -> true;
                        default -> false;
                    };
        }
    }
}
