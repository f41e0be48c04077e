package org.chancery.core.transcript.label;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page sets labels apart is told by what comes again and again. A double slash stands for the end of a line. */
class HouseStyleTest {
    private static final LabelReader READER = new LabelReader(Languages.ENGLISH);

    private static String way(String text) {
        List<Line> lines = Stream.of(text.split("//", -1))
                .map(line -> Line.of(1, line.strip()))
                .toList();
        return HouseStyle.of(lines, Census.candidates(lines, READER), READER)
                .map(LabelForm::toString)
                .orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herald – When? // Berg – On Monday. // Herald – Why? // Berg – So. => {label}–",
                "Herald — When? // Berg — On Monday. // Herald — Why? // Berg — So. => {label}—",
                "Herald- When? // Berg- On Monday. // Herald - Why? // Berg - So. => {label}-",
                "Q/ When? // A/ On Monday. // Q/ Why? // A/ So. => {label}/",
                "Herald | When? // Berg | On Monday. // Herald | Why? // Berg | So. => {label}|",
                "Herald) When? // Berg) On Monday. // Herald) Why? // Berg) So. => {label})",
                "[Herald] When? // [Berg] On Monday. // [Herald] Why? // [Berg] So. => [{label}]",
                "HERALD When? // BERG On Monday. // HERALD Why? // BERG So. => {capitals}{case}",
                "Herald\tWhen? // Berg\tOn Monday. // Herald\tWhy? // Berg\tSo. => {label}\t",
                "Anna Berg // It sails. // Tom Hale // When? // Anna Berg // Soon. // Tom Hale // Why? // Anna Berg // So."
                        + " => {label}{end}"
            })
    void namesThatComeAgainInTurnsShowHowLabelsAreSetApart(String example) {
        String[] both = example.split(" => ");
        assertEquals(both[1], way(both[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: When? // Prime Minister // On Monday. // Question: Why? // Prime Minister // So. => {label}{end}",
                "MS. BERG: Hello. // Q Hey! // MS. BERG: Yes. // Q When? // MS. BERG: Soon. // Q Why? => {capitals}{case}"
            })
    void theWayMayBeThatOfSomeLabelsOnly(String example) {
        String[] both = example.split(" => ");
        assertEquals(both[1], way(both[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Holm\t12.4 // New Ostrava\t8.1 // Port Holm\t12.9 // New Ostrava\t8.4",
                "Port Holm – Mayor Tom Hale. // New Ostrava – Mayor Maren Holt. // Port Holm – Mayor Tom Hale. // New Ostrava – Mayor Maren Holt.",
                "A) The ferry sails. // B) The fares stay. // A) The ferry sailed. // B) The fares stayed.",
                "Port Holm // It sails. // New Ostrava // It stays. // Port Holm // It goes. // New Ostrava // It rests. // Port Holm // So.",
                "Ferries – they sail. // Fares – they stay. // Ferries – they go. // Fares – they grow.",
                "Ferries – they sail. // Fares – they stay. // Piers – they stand. // Crews – they rest.",
                "Berg – one. // Berg – two. // Berg – three. // Berg – four. // Berg – five.",
                "Herald – When? // Berg – On Monday. // Herald – Why?",
                "The co-operation goes on. // The co-operation grows. // The co-operation lasts. // So it does.",
                "Berg: So. // [Laughter] Yes. // Hale: No. // [Laughter] Yes. // Berg: So. // [Applause] Oh. // [Applause] Ah.",
                "NATO is here. // It goes on. // NATO was here. // It went on. // NATO stays. // It goes.",
                "Read more // Ferries sail. // Ferries sail. // Ferries sail. // Ferries sail. // Ferries sail. // Read more"
                        + " // Ferries sail. // Share this // Ferries sail. // Share this // Ferries sail. // Ferries sail."
            })
    void whatStandsInProseProvesNothing(String text) {
        assertEquals("-", way(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Herald: When? // Berg: On Monday. // Herald: Why? // Berg: So."})
    void aKnownWayIsNoneOfThePagesOwn(String text) {
        assertEquals("-", way(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q When? => Q | When?",
                "Q — when? => Q | — when?",
                "HALE When? => HALE | When?",
                "TOM HALE (Laughs.) When? => TOM HALE | (Laughs.) When?",
                "TOM HALE M.P. When? => TOM HALE M.P. | When?",
                "HALE, When? => -",
                "HALE when? => -",
                "A ferry sails. => -",
                "THE END => -"
            })
    void capitalsEndWhereOtherWordsBegin(String example) {
        String[] both = example.split(" => ");
        LabelForm form = LabelForm.valueOf("{capitals}{case}");
        Optional<Label> label = READER.with(form).read(Line.of(1, both[0]), form);
        assertEquals(
                both[1],
                label.map(found -> found.text() + " | " + both[0].substring(found.end()))
                        .orElse("-"));
    }
}
