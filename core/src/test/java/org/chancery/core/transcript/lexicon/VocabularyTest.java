package org.chancery.core.transcript.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a publisher are those of the language and his own. */
class VocabularyTest {
    private static final Lexicons LEXICONS = Lexicons.of(Dialects.builtIn());
    private static final Vocabulary ENGLISH = of("english");
    private static final Vocabulary WHITE_HOUSE = of("white-house");

    private static Vocabulary of(String dialect) {
        return LEXICONS.vocabulary(Dialects.builtIn().dialect(dialect));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_LABEL, Note",
        "HONORIFIC, Mr",
        "OUTLET, radio",
        "JOURNALIST, reporters",
        "ASIDE, laughter",
        "SALUTATION, Dear friends",
        "GREETING, Good morning",
        "FLOOR, next question",
        "COURTESY, thank you",
        "CORRECTION, Erratum",
        "MEETING, meeting with",
        "INSET, See also",
        "FOOT, Tags",
        "PAGE, page",
        "SECTION, Speeches"
    })
    void everyTopicHasThePhrasesOfTheLanguage(Topic topic, String phrase) {
        assertTrue(ENGLISH.of(topic).matches(phrase));
        assertFalse(ENGLISH.of(topic).matches("the bridge"));
    }

    @Test
    void aPublisherAddsMarksFootAndLabelsOfHisOwn() {
        assertTrue(WHITE_HOUSE.of(Topic.MARK).matches("Rose Garden"));
        assertFalse(ENGLISH.of(Topic.MARK).matches("Rose Garden"));
        assertTrue(WHITE_HOUSE.of(Topic.FOOT).matches("END"));
        assertTrue(WHITE_HOUSE.of(Topic.FOOT).matches("Tags"));
        assertFalse(ENGLISH.of(Topic.FOOT).matches("END"));
        assertEquals(Optional.of(Part.QUESTION), WHITE_HOUSE.ownLabels().matching("Q"));
        assertEquals(Optional.empty(), WHITE_HOUSE.ownLabels().matching("Question"));
        assertEquals(Optional.of(Part.QUESTION), WHITE_HOUSE.labels().matching("Question"));
    }

    @ParameterizedTest
    @CsvSource({"Question, QUESTION", "Answer, ANSWER", "Audience, REMARK", "Moderator, MODERATOR"})
    void aLabelNamesAPartAlsoWhenMoreFollows(String label, Part part) {
        assertEquals(Optional.of(part), ENGLISH.labels().matching(label));
        assertEquals(Optional.empty(), ENGLISH.labels().matching(label + " Holt"));
        assertEquals(Optional.of(part), ENGLISH.partBeginning(label + " Holt"));
        assertEquals(Optional.empty(), ENGLISH.partBeginning("Holt " + label));
    }

    @Test
    void thePublishersWaysToSetLabelsApartComeFirst() {
        assertEquals(LabelForm.valueOf("{capitals}{end}"), ENGLISH.forms().getFirst());
        assertTrue(ENGLISH.forms().contains(LabelForm.valueOf("{word}{gap}")));
    }

    @Test
    void smallWordsAreKnownByWhatTheyDo() {
        assertTrue(ENGLISH.isLinking("of"));
        assertFalse(ENGLISH.isLinking("bridge"));
        assertTrue(ENGLISH.isParticle("von"));
        assertFalse(ENGLISH.isParticle("of"));
        assertTrue(ENGLISH.isCommon("the"));
        assertFalse(ENGLISH.isCommon("bridge"));
        assertTrue(ENGLISH.isFirstPerson("we"));
        assertFalse(ENGLISH.isFirstPerson("they"));
    }

    @ParameterizedTest
    @CsvSource({"minister, true", "sec, true", "of, false", "bridge, false"})
    void aWordOfAnOfficeHasMoreThanTwoLetters(String word, boolean office) {
        assertEquals(office, ENGLISH.isOfficeWord(word));
    }

    @Test
    void anOfficeIsFoundInAllItsForms() {
        Phrases.Found<Lexicon.Office> found = ENGLISH.offices()
                .in(Word.of("our Minister for Foreign Affairs"))
                .orElseThrow();
        assertEquals("Minister of Foreign Affairs", found.meaning().name());
        assertEquals(1, found.from());
        assertEquals(5, found.to());
    }

    @Test
    void whatANoteBesideALabelSaysIsKnown() {
        assertTrue(ENGLISH.qualifiers().begins("retranslated from French"));
        assertFalse(ENGLISH.qualifiers().begins("from the balcony"));
    }

    @Test
    void languagesAreKnownByTheirCommonWordsAndByWhatSwitchesPrint() {
        assertTrue(LEXICONS.commonWords().get(Locale.ENGLISH).contains("the"));
        assertEquals(Locale.ENGLISH, LEXICONS.languageLabels().get("english"));
    }

    @Test
    void aPhraseWithAnOpenEndIsFoundByItsFirstLetters() {
        Phrases<String> phrases = Phrases.of(Map.of(
                "visit", List.of(Phrase.valueOf("visit*")),
                "a", List.of(Phrase.valueOf("a*")),
                "ferry", List.of(Phrase.valueOf("*ferry goes")),
                "two", List.of(Phrase.valueOf("visit of two"), Phrase.valueOf("go"))));
        assertEquals(Optional.of("visit"), phrases.matching("visitors"));
        assertEquals(Optional.of("a"), phrases.matching("a"));
        assertEquals(Optional.of("a"), phrases.matching("all"));
        assertEquals(Optional.of("ferry"), phrases.matching("carferry goes"));
        assertEquals(Optional.of("two"), phrases.matching("visit of two"));
        assertEquals(Optional.of("two"), phrases.matching("go"));
        assertEquals(Optional.empty(), phrases.matching("visitors of two"));
        assertEquals(Optional.empty(), phrases.matching("vista"));
        assertEquals(Optional.empty(), phrases.matching(""));
    }

    @Test
    void aPhraseStandsSomewhereAmongWordsOrNowhere() {
        List<Word> words = Word.of("the ferry goes");
        assertTrue(Phrases.isIn(Phrase.valueOf("ferry goes"), words));
        assertFalse(Phrases.isIn(Phrase.valueOf("goes the"), words));
        assertTrue(Phrases.isAt(Phrase.valueOf("ferry"), words, 1));
        assertFalse(Phrases.isAt(Phrase.valueOf("ferry"), words, 0));
        assertFalse(Phrases.isAt(Phrase.valueOf("goes on"), words, 2));
        assertEquals("ferry goes", Phrase.valueOf("ferry goes").toString());
    }

    @Test
    void weekdaysAreKnown() {
        assertTrue(ENGLISH.lexicon().isWeekday(Word.of("Monday").getFirst()));
        assertFalse(ENGLISH.lexicon().isWeekday(Word.of("May").getFirst()));
    }

    @Test
    void aDialectIsFoundByItsIdOrTheIdsThereAreAreListed() {
        assertEquals("english", Dialects.builtIn().dialect("english").id());
        var e = assertThrows(
                IllegalArgumentException.class, () -> Dialects.builtIn().dialect("klingon"));
        assertTrue(e.getMessage().startsWith("There is no dialect \"klingon\"; there is "), e.getMessage());
    }
}
