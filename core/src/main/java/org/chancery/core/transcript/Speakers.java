package org.chancery.core.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which names before a colon are speakers. A name is one when the title names the person, when it has initials
 * or an outlet, when it stands there more than once, or when it is a full name in a text that has other labels; two
 * capitalised words before a colon in a text without labels are not.
 */
final class Speakers {
    private final Set<String> known;
    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean isTranscript;

    /** Judges by the people of the title and all that looks like a label in the text. */
    Speakers(List<Person> titlePeople, List<PrintedLabel> candidates) {
        known = titlePeople.stream().map(person -> Names.key(person.name())).collect(Collectors.toSet());
        candidates.forEach(label -> counts.merge(Names.key(label.name()), 1, Integer::sum));
        isTranscript = candidates.stream().anyMatch(label -> label.isGeneric() || isWellKnown(label));
    }

    boolean isSpeaker(PrintedLabel label) {
        return label.isGeneric() || isWellKnown(label) || isTranscript;
    }

    /** Whether a label names somebody for no better reason than that the text has labels. */
    boolean isGuess(PrintedLabel label) {
        return !label.isGeneric() && !isWellKnown(label);
    }

    private boolean isWellKnown(PrintedLabel label) {
        return label.shape() == PrintedLabel.Shape.INITIALS
                || label.outlet().isPresent()
                || known.contains(Names.key(label.name()))
                || counts.getOrDefault(Names.key(label.name()), 0) > 1;
    }
}
