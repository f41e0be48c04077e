package org.chancery.render.pdf.internal.layout;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets the words of a paragraph be parted, each as its language does it; not those written in capitals, nor those of an
 * address, in which nobody could tell a hyphen that is part of it.
 */
final class Hyphenation implements Consumer<Measured> {
    private final Hyphens hyphens;

    Hyphenation(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    @Override
    public void accept(Measured words) {
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || !Character.isLetter(words.codePoint(i))) {
                if (i > start && !isJoined(words, start - 1) && !isJoined(words, i)) {
                    part(words, start, i);
                }
                start = i + 1;
            }
        }
    }

    /** Whether a sign has letters, digits or other such signs on both sides. */
    private static boolean isJoined(Measured words, int index) {
        return index > 0
                && index + 1 < words.length()
                && Breaks.joinsAddress(words.codePoint(index))
                && isOfAddress(words.codePoint(index - 1))
                && isOfAddress(words.codePoint(index + 1));
    }

    private static boolean isOfAddress(int c) {
        return Character.isLetterOrDigit(c) || Breaks.joinsAddress(c);
    }

    private void part(Measured words, int from, int to) {
        Optional<Patterns> patterns = hyphens.of(words.language(from));
        if (patterns.isEmpty() || Character.isUpperCase(words.codePoint(to - 1))) {
            return;
        }
        char[] letters = new char[to - from];
        for (int i = from; i < to; i++) {
            char letter = (char) Character.toLowerCase(words.codePoint(i)); // no pattern has a letter beyond
            letters[i - from] = letter == 'ё' ? 'е' : letter; // as Russian patterns have it
        }
        boolean[] ends = new boolean[letters.length];
        patterns.get().mark(letters, ends);
        for (int i = 0; i < ends.length; i++) {
            if (ends[i]) {
                words.part(from + i);
            }
        }
    }
}
