package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;

/** Finds passages that a language has in the letters of another, or in the same words as another. */
public final class Untranslated {
    private static final int FEWEST_LETTERS = 20;
    private static final Set<String> CYRILLIC = Set.of("ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn");

    private Untranslated() {}

    /** {@return a finding for each such passage of the two languages} */
    public static List<Finding> in(Statement statement, Locale one, Locale other) {
        var findings = new ArrayList<Finding>();
        for (Passage passage : statement.passages()) {
            String ours = Stretches.text(passage, one).strip();
            String theirs = Stretches.text(passage, other).strip();
            if (isForeign(ours, one)) {
                findings.add(finding(passage, one));
            } else if (isForeign(theirs, other) || (ours.equals(theirs) && Stretch.letters(theirs) >= FEWEST_LETTERS)) {
                findings.add(finding(passage, other));
            }
        }
        return findings;
    }

    private static boolean isForeign(String text, Locale language) {
        return Stretch.letters(text) >= FEWEST_LETTERS && isCyrillic(text) != CYRILLIC.contains(language.getLanguage());
    }

    private static boolean isCyrillic(String text) {
        IntPredicate cyrillic = c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
        return 2 * text.codePoints().filter(cyrillic).count() > Stretch.letters(text);
    }

    private static Finding finding(Passage passage, Locale language) {
        return Finding.warning("parity.untranslated", Place.pointer("#" + passage.id()), language.toLanguageTag());
    }
}
