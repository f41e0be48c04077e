package org.chancery.core.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word that a careless search and replace has left of another: it begins as a word of its language would once some
 * letters were replaced.
 *
 * @param printed as it stands there
 * @param at its first index in the text
 * @param whole what it surely was
 */
public record DamagedWord(String printed, int at, String whole) {
    /** {@return the damaged words of a text, in order} */
    public static List<DamagedWord> in(String text, Locale language) {
        Lexis lexis = Lexis.of(language);
        var damaged = new ArrayList<DamagedWord>();
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                String printed = text.substring(at, end);
                int from = at;
                lexis.undamaged(printed).ifPresent(whole -> damaged.add(new DamagedWord(printed, from, whole)));
                at = end;
            }
        }
        return damaged;
    }
}
