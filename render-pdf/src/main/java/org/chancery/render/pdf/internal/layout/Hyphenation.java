package org.chancery.render.pdf.internal.layout;

import java.util.Optional;
import java.util.function.Consumer;

/** Lets the words of a paragraph be parted, each as its language does it; not those written in capitals. */
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
                if (i > start) {
                    part(words, start, i);
                }
                start = i + 1;
            }
        }
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
