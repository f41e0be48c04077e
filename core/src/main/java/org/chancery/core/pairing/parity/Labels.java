package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/** Finds turns whose speaker one language prints and the other does not, though both have the words. */
public final class Labels {
    private Labels() {}

    /** {@return a finding for each such turn} */
    public static List<Finding> missing(Statement statement, Locale one, Locale other) {
        var findings = new ArrayList<Finding>();
        for (Turn turn : statement.turns()) {
            if (begins(turn, one) && begins(turn, other)) {
                turn.label().ifPresent(label -> {
                    add(turn, label, one, other, findings);
                    add(turn, label, other, one, findings);
                });
            }
        }
        return findings;
    }

    private static boolean begins(Turn turn, Locale language) {
        return !turn.passages().getFirst().paragraphs(language).isEmpty();
    }

    private static void add(Turn turn, Localized<String> label, Locale having, Locale lacking, List<Finding> findings) {
        String printed = label.values().get(having);
        if (printed != null && !label.values().containsKey(lacking)) {
            findings.add(Finding.warning(
                    "parity.label-missing", Place.pointer("#" + turn.id()), printed, lacking.toLanguageTag()));
        }
    }
}
