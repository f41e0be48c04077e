package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;

/** Finds paragraphs that a language prints twice. */
public final class Doubles {
    private static final int LONG = 40;

    private Doubles() {}

    /** {@return the second of each two} */
    public static List<Finding> in(Statement statement, Locale language) {
        var findings = new ArrayList<Finding>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : statement.passages()) {
            for (Paragraph paragraph : passage.paragraphs(language)) {
                String text = paragraph.printed().strip();
                if (Stretch.letters(text) >= LONG && !seen.add(text)) {
                    findings.add(Finding.warning(
                            "parity.doubled", Place.pointer("#" + passage.id()), language.toLanguageTag()));
                }
            }
        }
        return findings;
    }
}
