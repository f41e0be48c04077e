package org.chancery.core.transcript.label;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.transcript.dialect.LabelForm.Close;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;

/** How often what looks like a label stands in a text, and how those look that surely are labels. */
final class Tally {
    private static final int FEW = 3;
    private static final int DIALOGUE = 3;

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Trait, Integer> traits = new EnumMap<>(Trait.class);
    private final Set<String> known;
    private final Set<String> spoken = new HashSet<>();
    private int generic;
    private int letteredQuestions;
    private int certain;
    private int affiliated;
    private int alone;
    private int strong;
    private int capitalsAlone;
    private int dialogue;

    private Tally(Set<String> known) {
        this.known = known;
    }

    static Tally of(List<Optional<Label>> candidates, Set<String> known) {
        var tally = new Tally(known);
        candidates.forEach(candidate -> candidate.ifPresent(tally::count));
        candidates.forEach(candidate -> candidate.ifPresent(tally::weigh));
        tally.dialogue = (int)
                tally.texts.values().stream().filter(count -> count >= DIALOGUE).count();
        return tally;
    }

    private void count(Label label) {
        texts.merge(key(label), 1, Integer::sum);
        if (!label.isAlone()) {
            spoken.add(key(label));
        }
    }

    private void weigh(Label label) {
        if (label.form().close() == Close.END) {
            capitalsAlone += label.has(Trait.CAPITALS) ? 1 : 0;
            return;
        }
        affiliated += !isCertain(label) && label.has(Trait.OUTLET) ? 1 : 0;
        generic += label.isGeneric() ? 1 : 0;
        letteredQuestions += isLetterBeforeGap(label) && label.is(Part.QUESTION) ? 1 : 0;
        if (isCertain(label)) {
            certain++;
            alone += label.isAlone() ? 1 : 0;
            strong += label.isStrong() ? 1 : 0;
            label.naming().ifPresent(naming -> naming.traits().forEach(trait -> traits.merge(trait, 1, Integer::sum)));
        }
    }

    private boolean isCertain(Label label) {
        boolean inCapitals = label.has(Trait.CAPITALS) && !label.has(Trait.ONE_WORD);
        boolean repeated = isRepeated(label) && (!label.has(Trait.ONE_WORD) || label.has(Trait.CASELESS));
        return label.isGeneric()
                || label.has(Trait.AFFILIATION)
                || label.has(Trait.INITIALS)
                || inCapitals
                || repeated
                || isKnown(label);
    }

    private static String key(Label label) {
        return Names.key(label.text());
    }

    boolean isRepeated(Label label) {
        return texts.getOrDefault(key(label), 0) > 1;
    }

    private static boolean isLetterBeforeGap(Label label) {
        return label.form().close() == Close.GAP && label.text().length() == 1;
    }

    /** Whether a letter for an answer, such as A, stands in a text that has none for questions. */
    boolean isArticle(Label label) {
        return isLetterBeforeGap(label) && label.is(Part.ANSWER) && letteredQuestions == 0;
    }

    /** Whether it is the full name of somebody who is mostly labelled by the last part alone. */
    boolean isFullNameOfSpeaker(Label label) {
        return !label.has(Trait.ONE_WORD) && texts.getOrDefault(Names.surname(label.name()), 0) >= DIALOGUE;
    }

    /** Whether words follow it on its line at least once. */
    boolean isSpoken(Label label) {
        return spoken.contains(key(label));
    }

    boolean isKnown(Label label) {
        return known.contains(Names.key(label.name())) || known.contains(key(label));
    }

    /** Whether the text has labels at all. */
    boolean isTranscript() {
        return generic > 0 || certain + affiliated > 1;
    }

    boolean isUsuallyAlone() {
        return alone * 2 > certain;
    }

    boolean isStrongUsual() {
        return strong >= FEW && strong * 5 >= certain * 4;
    }

    int capitalsAlone() {
        return capitalsAlone;
    }

    /** Whether most labels with names have a trait. */
    boolean isStyle(Trait trait) {
        int with = traits.getOrDefault(trait, 0);
        return with >= FEW && with * 2 > certain - generic;
    }

    /** Whether two or more take turns, and this is one of them: “Herald: …”, “Berg: …”. */
    boolean isInDialogue(Label label) {
        return texts.getOrDefault(key(label), 0) >= DIALOGUE && (dialogue > 1 || generic > 1);
    }
}
