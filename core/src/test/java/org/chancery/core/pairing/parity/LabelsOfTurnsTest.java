package org.chancery.core.pairing.parity;

import static org.chancery.core.pairing.parity.Texts.EN;
import static org.chancery.core.pairing.parity.Texts.RU;
import static org.chancery.core.pairing.parity.Texts.passage;
import static org.chancery.core.pairing.parity.Texts.present;
import static org.chancery.core.pairing.parity.Texts.statement;
import static org.chancery.core.pairing.parity.Texts.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;

class LabelsOfTurnsTest {
    private static final Passage IN_BOTH = passage("p1", "Да.", "Yes.");

    @Test
    void aLabelThatOnlyOneLanguagePrintsIsMissedInTheOther() {
        assertEquals(
                List.of("WARNING #t parity.label-missing [П.А.Залесов, en]"),
                missing(Localized.of(RU, "П.А.Залесов"), IN_BOTH));
        assertEquals(
                List.of("WARNING #t parity.label-missing [Pavel Zalesov, ru]"),
                missing(Localized.of(EN, "Pavel Zalesov"), IN_BOTH));
    }

    @Test
    void aLabelThatBothPrintIsMissedInNeither() {
        assertEquals(List.of(), missing(Localized.of(RU, "П.А.Залесов", EN, "Pavel Zalesov"), IN_BOTH));
    }

    @Test
    void whereALanguageHasNoWordsItNeedsNoLabel() {
        Passage russian = new Passage(
                List.of("p1"), Localized.of(RU, present("Да."), EN, new Passage.Absent(Absence.NOT_TRANSLATED)));
        Passage english = new Passage(
                List.of("p1"), Localized.of(RU, new Passage.Absent(Absence.NOT_PUBLISHED), EN, present("Yes.")));

        assertEquals(List.of(), missing(Localized.of(RU, "П.А.Залесов"), russian));
        assertEquals(List.of(), missing(Localized.of(EN, "Pavel Zalesov"), english));
    }

    @Test
    void aTurnThatNoLanguageLabelsLacksNone() {
        assertEquals(
                List.of(), told(Labels.missing(statement(new Part.Remarks(Turn.of("t", List.of(IN_BOTH)))), RU, EN)));
    }

    private static List<String> missing(Localized<String> label, Passage words) {
        Turn turn = Turn.of("t", List.of(words)).withLabel(label);
        return told(Labels.missing(statement(new Part.Remarks(turn)), RU, EN));
    }
}
