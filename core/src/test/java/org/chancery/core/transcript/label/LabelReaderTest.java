package org.chancery.core.transcript.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Origin;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be a label at the beginning of a line, and where it ends. */
class LabelReaderTest {
    private static Optional<Label> read(String line, Vocabulary words) {
        return new LabelReader(words).read(Line.of(1, line));
    }

    private static Label label(String line) {
        return read(line, Languages.ENGLISH).orElseThrow();
    }

    /** In short: the label, what is printed, the note, and the words that follow. */
    private static String inShort(Label label) {
        return String.join(
                " | ",
                label.text(),
                label.printed().text(),
                label.note().map(Stretch::text).orElse("-"),
                label.printed().line().text().substring(label.end()).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question: Why? => Question | Question: | - | Why?",
                "Question 3: Why? => Question 3 | Question 3: | - | Why?",
                "Question №3: Why? => Question №3 | Question №3: | - | Why?",
                "• Anna Berg : So. => Anna Berg | Anna Berg : | - | So.",
                "Anna Berg：So. => Anna Berg | Anna Berg： | - | So.",
                "Anna Berg: At 10:30 it went. => Anna Berg | Anna Berg: | - | At 10:30 it went.",
                "Anna Berg: => Anna Berg | Anna Berg: | - | ",
                ">> Anna Berg: So. => Anna Berg | Anna Berg: | - | So.",
                "[00:01:05] >> Anna Berg: So. => Anna Berg | Anna Berg: | - | So.",
                "01:05 Anna Berg: So. => Anna Berg | Anna Berg: | - | So.",
                "(1:01:05.300) Anna Berg: So. => Anna Berg | Anna Berg: | - | So.",
                "00:01:05\tAnna Berg: So. => Anna Berg | Anna Berg: | - | So.",
                "Q12\tTom Hale: Why? => Tom Hale | Tom Hale: | - | Why?",
                "Q12   Tom Hale: Why? => Tom Hale | Tom Hale: | - | Why?",
                "Dr. Anna Berg: So. => Dr. Anna Berg | Dr. Anna Berg: | - | So.",
                "Anna Berg (Lindoria): So. => Anna Berg (Lindoria) | Anna Berg (Lindoria): | - | So."
            })
    void aLabelEndsWithItsColon(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question (retranslated from French): Why? => Question | Question | (retranslated from French): | Why?",
                "Question (from the balcony): Why? => Question | Question | (from the balcony): | Why?",
                "Anna Berg (via video link): So. => Anna Berg | Anna Berg | (via video link): | So.",
                "Question (Anna: the second): Why? => Question | Question | (Anna: the second): | Why?",
                "Anna Berg (01:12:30): So. => Anna Berg | Anna Berg | (01:12:30): | So.",
                "Anna Berg [quietly]: So. => Anna Berg | Anna Berg | [quietly]: | So.",
                "Anna Berg: (via video link) So. => Anna Berg | Anna Berg: | (via video link) | So.",
                "Anna Berg: (0:30) So. => Anna Berg | Anna Berg: | (0:30) | So.",
                "Anna Berg: (0:30) => Anna Berg | Anna Berg: | (0:30) | ",
                "Anna Berg: (via video link) => Anna Berg | Anna Berg: | - | (via video link)",
                "Anna Berg: (Laughter.) So. => Anna Berg | Anna Berg: | - | (Laughter.) So.",
                "Anna Berg: (via video link So. => Anna Berg | Anna Berg: | - | (via video link So."
            })
    void aNoteBesideALabelIsNotOfIt(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q   On another topic: why? => Q | Q | - | On another topic: why?",
                "Q   The Bridge: why? => Q | Q | - | The Bridge: why?",
                "Question   The Bridge: why? => Question   The Bridge | Question   The Bridge: | - | why?",
                "ANNA BERG  => ANNA BERG | ANNA BERG | - | ",
                "Q\u00A0Why? => Q | Q | - | Why?",
                "Q\tWhy? => Q | Q | - | Why?",
                "Q. Why? => Q | Q. | - | Why?",
                "Q – Why? => Q | Q – | - | Why?",
                "ANNA BERG => ANNA BERG | ANNA BERG | - | ",
                "Q   => Q | Q | - | "
            })
    void aLetterOrCapitalsAreSetApartByLess(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "• ",
                "The bridge is closed.",
                "It went at 10:30",
                "Berg at 10:30 went",
                "Https://example.org",
                "We met. Anna Berg: So.",
                "他来了。安娜：好",
                "Note: the bridge is closed.",
                "question: why?",
                "questions. And so on",
                "Q Why?",
                "Question. Why?",
                "ANNA BERG,",
                "ANNA BERG –",
                "Anna Berg"
            })
    void proseAndWhatLabelsNothingHaveNoLabel(String line) {
        assertEquals(Optional.empty(), read(line, Languages.ENGLISH).map(LabelReaderTest::inShort));
    }

    @Test
    void aColonFarIntoALineEndsNoLabel() {
        String name = "Anna" + " ".repeat(215) + "B";
        assertEquals(220, name.length());
        assertTrue(read(name.substring(0, 4) + name.substring(5) + ": So.", Languages.ENGLISH)
                .isPresent());
        assertEquals(Optional.empty(), read(name + ": So.", Languages.ENGLISH));
    }

    @Test
    void aFullStopAfterALongSmallWordEndsASentenceAndAfterAShortOneNot() {
        assertEquals(Optional.empty(), read("Ferries. Anna Berg: So.", Languages.ENGLISH));
        assertEquals(Optional.empty(), read("Ferrie. Anna Berg: So.", Languages.ENGLISH));
        assertEquals("Ferry. Anna Berg", label("Ferry. Anna Berg: So.").text());
        assertEquals("Gen. Anna Berg", label("Gen. Anna Berg: So.").text());
        assertEquals(Optional.empty(), read("Gen! Anna Berg: So.", Languages.ENGLISH));
    }

    @Test
    void aNameInFormsThatADialectAloneKnows() {
        Vocabulary ministry = Languages.of("chinese-ministry-zh");
        Label label = read("【林海燕】好。", ministry).orElseThrow();
        assertEquals("林海燕", label.text());
        assertEquals("【林海燕】", label.printed().text());
        assertTrue(new LabelReader(ministry).isOwn(label));
        assertFalse(new LabelReader(ministry).isOwn(read("林海燕：好。", ministry).orElseThrow()));
    }

    @Test
    void aCardThatCopyingPutBesideALabelIsNotOfIt() {
        Label label = read("П.Залесов Залесов Павел Андреевич министр : Спасибо.", Languages.RUSSIAN)
                .orElseThrow();
        assertEquals("П.Залесов", label.text());
        assertEquals("П.Залесов", label.printed().text());
        assertEquals(
                Optional.of("Залесов Павел Андреевич министр :"), label.card().map(Stretch::text));
    }

    @Test
    void aLabelIsStrongWhenAllOfItIsSetOff() {
        var line = new Line(
                "Anna Berg: So.",
                List.of(new Origin(0, 1, 1, false)),
                List.of(new Style(Style.Sort.STRONG, 0, 9, "")),
                Hint.NONE);
        assertTrue(new LabelReader(Languages.ENGLISH).read(line).orElseThrow().isStrong());
        assertFalse(label("Anna Berg: So.").isStrong());
    }

    @ParameterizedTest
    @CsvSource({
        "Question: Why?, QUESTION",
        "Answer: So., ANSWER",
        "Audience: Oh!, REMARK",
        "Moderator: Please., MODERATOR"
    })
    void aWordForAPartNamesIt(String line, Part part) {
        Label label = label(line);
        assertTrue(label.isGeneric());
        assertTrue(label.is(part));
        assertFalse(label("Anna Berg: So.").is(part));
        assertFalse(label("Anna Berg: So.").isGeneric());
    }

    @Test
    void aLabelNamesThePersonAloneAsFarAsThatCanBeTold() {
        assertEquals("Anna Berg", label("Foreign Minister Anna Berg: So.").name());
        assertEquals("Question", label("Question: Why?").name());
        assertTrue(label("Foreign Minister Anna Berg: So.").has(Trait.OFFICE));
        assertFalse(label("Question: Why?").has(Trait.OFFICE));
    }

    @Test
    void aLabelIsAloneWhenNoWordsFollow() {
        assertTrue(label("Anna Berg:  ").isAlone());
        assertFalse(label("Anna Berg: So.").isAlone());
    }

    @ParameterizedTest
    @CsvSource({
        "Question (via video link): Why?, (via video link)",
        "Question ((off-mike)): Why?, ((off-mike))",
        "Question [off-mike]: Why?, [off-mike]",
        "Question（off-mike）: Why?, （off-mike）"
    })
    void aNoteIsToldWithItsBracketsAndWithoutTheColon(String line, String note) {
        assertEquals(Optional.of(note), label(line).noteText());
    }

    @ParameterizedTest
    @CsvSource({
        "Question: Why?, true",
        "Audience: Oh!, true",
        "Answer: So., false",
        "Question Holt: Why?, true",
        "Anna Berg: So., false",
        "Brenholm Radio: Why?, false"
    })
    void whoeverAsksIsOfTheFloor(String line, boolean floor) {
        assertEquals(floor, new LabelReader(Languages.ENGLISH).isOfFloor(label(line)));
    }

    @Test
    void whereOutletsAreLabelsAnOutletIsOfTheFloor() {
        Vocabulary ministry = Languages.of("chinese-ministry-en");
        Label outlet = read("Brenholm Radio: Why?", ministry).orElseThrow();
        assertTrue(new LabelReader(ministry).isOfFloor(outlet));
        assertTrue(new LabelReader(ministry).isOwn(outlet));
        assertFalse(new LabelReader(Languages.ENGLISH).isOwn(outlet));
    }

    @Test
    void aWordOfThePublisherAloneIsItsOwn() {
        Vocabulary pentagon = Languages.of("pentagon");
        assertTrue(new LabelReader(pentagon).isOwn(read("Q: Why?", pentagon).orElseThrow()));
        assertFalse(new LabelReader(Languages.ENGLISH).isOwn(label("Q: Why?")));
        assertFalse(
                new LabelReader(pentagon).isOwn(read("Question: Why?", pentagon).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "'Subjects: ferries, fares', true",
        "• Note: it is closed, true",
        "Anna Berg: So., false",
        "Subjects, false",
        "'• ', false"
    })
    void aFieldLabelsNoTurn(String line, boolean field) {
        assertEquals(field, new LabelReader(Languages.ENGLISH).isField(Line.of(1, line)));
    }

    @Test
    void onlyWhatStandsAloneOnItsLineIsClosedByItsEnd() {
        assertTrue(LabelReader.endsLine(label("ANNA BERG")));
        assertFalse(LabelReader.endsLine(label("ANNA BERG:")));
        assertEquals(LabelForm.valueOf("{capitals}{end}"), label("ANNA BERG").form());
    }

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], inShort(label(both[0])));
    }
}
