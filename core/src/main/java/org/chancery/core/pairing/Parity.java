package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Statement;
import org.chancery.core.pairing.parity.Amounts;
import org.chancery.core.pairing.parity.Doubles;
import org.chancery.core.pairing.parity.Labels;
import org.chancery.core.pairing.parity.MissingWords;
import org.chancery.core.pairing.parity.Names;
import org.chancery.core.pairing.parity.Shapes;
import org.chancery.core.pairing.parity.Stretch;
import org.chancery.core.pairing.parity.Stretches;
import org.chancery.core.pairing.parity.Untranslated;

/**
 * Checks whether the languages of a statement say the same, as far as that shows without understanding them: turns and
 * passages that are missing, numbers, dates and units that differ, names that are missing, brackets, length.
 *
 * <p>What differs for certain is an error, what may have a reason is a warning. A right translation gives hardly any. A
 * statement in one language gives none.
 */
public final class Parity {
    private Parity() {}

    /**
     * {@return what differs between the original and each other language, the gravest sort first; each with the anchor of
     * its turn or passage}
     */
    public static Findings check(Statement statement) {
        Locale original = statement
                .edition()
                .originalLanguage()
                .flatMap(statement.edition().translations()::languageFor)
                .orElse(statement.languages().getFirst());
        var findings = new ArrayList<Finding>();
        if (statement.languages().size() > 1) {
            findings.addAll(missing(statement, original));
        }
        for (Locale language : statement.languages()) {
            if (!language.equals(original)) {
                findings.addAll(compared(statement, original, language));
            }
        }
        return new Findings(findings);
    }

    /** What a translation has in another place than the original is told once, of the translation. */
    private static List<Finding> missing(Statement statement, Locale original) {
        var findings = new ArrayList<Finding>();
        Set<String> elsewhere = new HashSet<>();
        for (Locale language : statement.languages()) {
            if (!language.equals(original)) {
                Moved moved = Moved.between(statement, original, language);
                findings.addAll(MissingWords.in(statement, language, moved.places(), Set.of()));
                elsewhere.addAll(moved.elsewhere());
            }
        }
        findings.addAll(MissingWords.in(statement, original, Map.of(), elsewhere));
        return findings;
    }

    private static List<Finding> compared(Statement statement, Locale original, Locale language) {
        List<Stretch> stretches = Stretches.of(statement, original, language);
        var findings = new ArrayList<Finding>();
        stretches.forEach(stretch -> findings.addAll(Amounts.differing(stretch)));
        findings.addAll(Labels.missing(statement, original, language));
        findings.addAll(Names.missing(stretches));
        findings.addAll(Untranslated.in(statement, original, language));
        findings.addAll(Shapes.differing(stretches));
        findings.addAll(Doubles.in(statement, original));
        findings.addAll(Doubles.in(statement, language));
        return findings;
    }
}
