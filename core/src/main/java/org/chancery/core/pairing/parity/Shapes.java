package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;

/** Compares how long a stretch is on each side, and what stands in brackets. */
public final class Shapes {
    private static final double FAR = 0.45;
    private static final int LONG = 90;
    private static final int WORDS = 20;

    private Shapes() {}

    /** {@return what differs} */
    public static List<Finding> differing(List<Stretch> stretches) {
        double usual = usualRatio(stretches);
        var findings = new ArrayList<Finding>();
        for (Stretch stretch : stretches) {
            shorter(stretch, usual).ifPresent(findings::add);
            brackets(stretch, "[").ifPresent(findings::add);
            brackets(stretch, "(").ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> shorter(Stretch stretch, double usual) {
        double ours = Stretch.letters(stretch.text()) * usual;
        double theirs = Stretch.letters(stretch.other());
        if (Math.max(ours, theirs) < LONG || Math.min(ours, theirs) > FAR * Math.max(ours, theirs)) {
            return Optional.empty();
        }
        String language = (ours < theirs ? stretch.language() : stretch.otherLanguage()).toLanguageTag();
        return Optional.of(Finding.warning("parity.too-short", Place.pointer("#" + stretch.anchor()), language));
    }

    /** The median of how many letters the other side has for one of this. */
    private static double usualRatio(List<Stretch> stretches) {
        List<Double> ratios = stretches.stream()
                .filter(stretch -> Stretch.letters(stretch.text()) >= WORDS)
                .map(stretch -> (double) Stretch.letters(stretch.other()) / Stretch.letters(stretch.text()))
                .sorted()
                .toList();
        return ratios.isEmpty() ? 1 : ratios.get(ratios.size() / 2);
    }

    private static Optional<Finding> brackets(Stretch stretch, String bracket) {
        int ours = count(stretch.text(), bracket);
        int theirs = count(stretch.other(), bracket);
        return ours == theirs
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "parity.brackets-differ",
                        Place.pointer("#" + stretch.anchor()),
                        bracket,
                        ours + " (" + stretch.language().toLanguageTag() + ")",
                        theirs + " (" + stretch.otherLanguage().toLanguageTag() + ")"));
    }

    private static int count(String text, String bracket) {
        return text.length() - text.replace(bracket, "").length();
    }
}
