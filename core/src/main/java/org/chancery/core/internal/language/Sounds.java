package org.chancery.core.internal.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Writes words by their consonants, so that names and cognates look alike in Latin and Cyrillic letters: «Вальгрен» and
 * “Vallgren” are both {@code vlgrn}. A vowel counts only where it begins the word.
 */
public final class Sounds {
    private static final Map<String, String> LETTERS = Map.copyOf(WordFile.read(Sounds.class, "sounds.properties"));
    private static final int LONGEST = 4;
    private static final String VOWEL = "a";

    private Sounds() {}

    /** {@return the consonants of a word; empty when it has none that are known} */
    public static String of(String word) {
        String letters = plain(word);
        var sounds = new StringBuilder();
        for (int at = 0; at < letters.length(); ) {
            int length = Math.min(LONGEST, letters.length() - at);
            while (length > 1 && !LETTERS.containsKey(letters.substring(at, at + length))) {
                length--;
            }
            append(LETTERS.getOrDefault(letters.substring(at, at + length), ""), at == 0, sounds);
            at += length;
        }
        return sounds.toString();
    }

    private static void append(String sound, boolean first, StringBuilder sounds) {
        if (sound.equals(VOWEL)) {
            sounds.append(first ? VOWEL : "");
        } else if (!sound.isEmpty() && sounds.lastIndexOf(sound) != sounds.length() - sound.length()) {
            sounds.append(sound);
        } else if (sounds.isEmpty()) {
            sounds.append(sound);
        }
    }

    /** Without accents, in lower case, without apostrophes. */
    private static String plain(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        lower.codePoints().filter(Character::isLetter).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
