package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.transcript.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader does with texts made for one rule each. */
class TranscriptReaderTest {
    private static final TranscriptReader READER = TranscriptReader.standard();
    private static final String TITLE =
            "Foreign Minister Anna Berg’s remarks and answers to media questions at a joint news"
                    + " conference with Foreign Minister of Valdora Paul Stone, Norhaven, May 3, 2021\n\n";

    private static Reading read(String text) throws InputException {
        return READER.read(text, "text.txt");
    }

    private static Statement statement(String text) throws InputException {
        return Samples.statement(read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 with BOM", "UTF-16LE", "UTF-16BE"})
    void everyUnicodeEncodingWithAMarkReadsTheSame(String encoding) throws InputException {
        String text = "Вопрос: Почему?\nА.К.Берг: Потому.";
        byte[] bytes = switch (encoding) {
            case "UTF-8" -> text.getBytes(StandardCharsets.UTF_8);
            case "UTF-8 with BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case "UTF-16LE" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        };
        assertEquals(read(text).statement(), READER.read(bytes, "text.txt").statement());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\u2028"})
    void everyLineEndReadsTheSame(String end) throws InputException {
        String text = TITLE + "Question: Why?\n\nAnna Berg: Because.\n\n* * *\n";
        assertEquals(read(text).statement(), read(text.replace("\n", end)).statement());
    }

    @Test
    void anUnknownDialectFailsListingThoseThereAre() {
        var e = assertThrows(IllegalArgumentException.class, () -> READER.withDialect("klingon"));
        assertTrue(e.getMessage().contains("english, russian-ministry-en, "), e.getMessage());
    }

    @Test
    void aDialectThatIsAskedForIsUsedWhateverTheText() throws InputException {
        Reading reading = READER.withDialect("russian-ministry-ru").read("Question: Why?\nAnna Berg: So.", "a.txt");
        assertEquals("russian-ministry-ru", reading.dialect());
        assertEquals("asked for", reading.evidence());
    }

    @Test
    void aTextThatNoDialectFitsIsReadAndDoubted() throws InputException {
        assertEquals(
                1,
                read("Zzz xxx yyy qqq www.")
                        .findings()
                        .of("transcript.dialect-doubtful")
                        .size());
    }

    @Test
    void americanSpellingIsNotBritish() throws InputException {
        Statement statement = statement(TITLE + "Our neighbors organized a program in the center of the city.");
        assertEquals(Locale.US, statement.languages().getFirst());
    }

    @ParameterizedTest
    @CsvSource({"provided", "rapid", "insipid", "pidgin", "inspired", "porcelain", "persist", "pine"})
    void wholeWordsAreNotTakenForDamage(String word) throws InputException {
        assertEquals(List.of(), read(TITLE + "It is " + word + ".").findings().of("transcript.damaged-word"));
    }

    @ParameterizedTest
    @CsvSource({
        "pided, divided",
        "pisions, divisions",
        "inpiduals, individuals",
        "subpision, subdivision",
        "Persity, diversity"
    })
    void whatAReplacementLeftIsFlaggedAndKept(String damaged, String whole) throws InputException {
        Reading reading = read(TITLE + "It is " + damaged + ".");
        assertEquals(
                List.of(damaged, whole),
                reading.findings().of("transcript.damaged-word").getFirst().arguments());
        assertEquals(
                "It is " + damaged + ".",
                Samples.printed(Samples.statement(reading).passages().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Address: 22 Quay Road.",
                "That is a fair question: nobody knows.",
                "Question of the day: will it hold?",
                "Security Council: so it is called.",
                "Ladies and gentlemen: welcome.",
                "It is 10:00 now.",
                "http://example.org/ is the page."
            })
    void aColonInProseMakesNoSpeaker(String line) throws InputException {
        Statement statement = statement("Remarks, Norhaven, May 3, 2021\n\nGood morning.\n\n" + line);
        assertEquals(1, statement.turns().size());
        assertEquals(2, statement.passages().size());
    }

    @Test
    void aSpeakerKnownFromNowhereElseIsReported() throws InputException {
        Reading reading = read(TITLE + "Question: Why?\n\nCarl Lund: Because.");
        assertEquals(
                List.of("Carl Lund"),
                reading.findings().of("transcript.speaker-guessed").getFirst().arguments());
    }

    @Test
    void initialsAndFullNameAreOnePerson() throws InputException {
        Statement statement = statement(TITLE + "Question: Why?\n\nA. Berg: So.\n\nAnna Berg: And so.");
        assertEquals(2, statement.participants().size());
        assertEquals(
                List.of(List.of(), List.of("anna-berg"), List.of("anna-berg")),
                statement.turns().stream().map(Turn::speakers).toList());
    }

    @Test
    void aNameThatCouldBeginInTwoPlacesIsNotGuessed() throws InputException {
        Reading reading = read(
                "Remarks by Foreign Minister of New Valdora Anna Maria Berg, Norhaven, May 3, 2021\n\nGood morning.");
        assertEquals(List.of(), Samples.statement(reading).participants());
        assertEquals(
                List.of("of New Valdora Anna Maria Berg"),
                reading.findings().of("transcript.title-person").getFirst().arguments());
    }

    @Test
    void aLabelInTheTextSettlesWhereTheNameBegins() throws InputException {
        Statement statement =
                statement("Remarks by Foreign Minister of New Valdora Anna Maria Berg, Norhaven, May 3, 2021\n\n"
                        + "Good morning.\n\nQuestion: Why?\n\nAnna Maria Berg: So.");
        assertEquals(
                "Anna Maria Berg", statement.participants().getFirst().name().first());
        assertEquals(List.of("anna-maria-berg"), statement.turns().getFirst().speakers());
    }

    @Test
    void anInflectedNameWithoutALabelIsKeptAsPrintedAndReported() throws InputException {
        Reading reading = read(
                "Выступление Министра иностранных дел Вальдории А.К.Берга, Норхейвен, 3 мая 2021 года\n\nДоброе утро.");
        assertEquals(
                "А.К.Берга",
                Samples.statement(reading).participants().getFirst().name().first());
        assertEquals(1, reading.findings().of("transcript.inflected-name").size());
    }

    @Test
    void anUnknownNoteIsKeptAsPrintedAndReported() throws InputException {
        Reading reading = read("Question (from the balcony): Why?\n\nAnna Berg: So.");
        assertEquals(
                "(from the balcony)",
                Samples.statement(reading)
                        .turns()
                        .getFirst()
                        .qualifier()
                        .orElseThrow()
                        .printed()
                        .first());
        assertEquals(1, reading.findings().of("transcript.unknown-qualifier").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port Holm, Monday, 3 May 2021",
                "Monday 3 May 2021, Port Holm",
                "Monday, Port Holm, 3 May 2021",
                "Port Holm, 3 May 2021"
            })
    void thePlaceStandsBesideTheDateWithAWeekdayOrWithout(String line) throws InputException {
        Statement statement = statement(
                "Press conference by Foreign Minister Anna Berg\n\n" + line + "\n\nQuestion: Why?\n\nAnna Berg: So.");
        assertEquals("Port Holm", statement.occasion().place().orElseThrow().first());
    }

    @Test
    void aNoteMayNameThePersonAddressed() throws InputException {
        Statement statement = statement(TITLE + "Question (addressed to Mr Stone): Why?\n\nAnna Berg: So.");
        assertEquals(
                List.of("paul-stone"),
                statement.turns().getFirst().qualifier().orElseThrow().addressees());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one [two", "one] two", "one (two", "one) two", "[one [two] three"})
    void aBracketWithoutAPartnerIsReportedAndKept(String words) throws InputException {
        Reading reading = read(TITLE + words + ".");
        assertEquals(1, reading.findings().of("transcript.unbalanced-bracket").size());
        assertEquals(
                words + ".",
                Samples.printed(Samples.statement(reading).passages().getFirst()));
    }

    @Test
    void aStageDirectionInAnAnswerStaysInItsExchangeAndTheAnswerGoesOn() throws InputException {
        Statement statement =
                statement(TITLE + "Question: Why?\nAnna Berg: So.\n(A bell rings.)\nAnd so.\nQuestion: Really?");
        assertEquals(2, statement.exchanges().size());
        List<Part.Reply> replies = statement.exchanges().getFirst().replies();
        assertEquals(3, replies.size());
        assertTrue(((Part.Answer) replies.getLast()).turn().continued());
        assertEquals(
                List.of("anna-berg"), ((Part.Answer) replies.getLast()).turn().speakers());
    }

    @Test
    void anAnswerWithoutAQuestionAnswersAnUnpublishedOne() throws InputException {
        Part.Exchange exchange = statement("Answer: So it is.").exchanges().getFirst();
        assertEquals(new Part.Unpublished(), exchange.question());
    }

    @Test
    void aLabelAloneOnItsLineTakesTheWordsBelow() throws InputException {
        Statement statement = statement(TITLE + "Question:\n\nWhy?\n\nAnna Berg:\n\nSo.");
        assertEquals(List.of(1, 1), Samples.paragraphs(statement.turns()));
    }

    @Test
    void aLabelWithoutWordsIsUnplacedAndReported() throws InputException {
        Reading reading = read(TITLE + "Question:\n\nQuestion: Why?");
        assertEquals(
                List.of("Question:"),
                reading.findings().of("transcript.unplaced").getFirst().arguments());
    }

    @Test
    void aTextWithoutATitleTakesTheNameOfItsSource() throws InputException {
        Reading reading = READER.read("Question: Why?", "talks.en.txt");
        assertEquals("talks", Samples.statement(reading).title().first());
        assertEquals("talks", Samples.statement(reading).id());
        assertEquals(1, reading.findings().of("transcript.no-title").size());
    }

    @Test
    void anEmbargoWithoutAnOffsetIsNotUnderstood() throws InputException {
        Reading reading = read(TITLE + "Embargoed until 10:00, 2 June 2025\n\nGood morning.");
        assertTrue(Samples.statement(reading).edition().embargo().isEmpty());
        assertEquals(1, reading.findings().of("transcript.unplaced").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embargoed until 9:00 p.m. (UTC+3), 2 June 2025",
                "Embargoed until 9:00\u00A0PM GMT+3, 2 June 2025",
                "Embargoed until 9:00 (UTC+3) or 10:00 (UTC+4), 2 June 2025"
            })
    void anEmbargoThatMayMeanAnotherHourIsNotUnderstood(String line) throws InputException {
        Reading reading = read(TITLE + line + "\n\nGood morning.");
        assertEquals(Optional.empty(), Samples.statement(reading).edition().embargo());
        assertEquals(1, reading.findings().of("transcript.unplaced").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Embargoed until 2 June 2025, UTC+03:00, 10:00 | 2025-06-02T10:00+03:00",
                "Embargoed until 10:00 GMT+0530, 2 June 2025 | 2025-06-02T10:00+05:30",
                "Embargoed until 10:00 GMT-3, 2 June 2025 | 2025-06-02T10:00-03:00"
            })
    void theTimeOfAnEmbargoIsNotThatOfItsOffset(String line, OffsetDateTime until) throws InputException {
        assertEquals(
                Optional.of(until),
                statement(TITLE + line + "\n\nGood morning.").edition().embargo());
    }

    @Test
    void aLabelIsKeptAsPrintedWhateverItsSpaces() throws InputException {
        Statement statement = statement(TITLE + "Maren  Holt ,Brenholm Courier : Why?\n\nAnna Berg: So.");
        assertEquals(
                "Maren  Holt ,Brenholm Courier",
                statement.turns().getFirst().label().orElseThrow().first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mission", "news-conference", "press-statement"})
    void aTextWithDecomposedLettersIsReadAlike(String name) throws InputException {
        String text = Samples.text(Samples.transcript(name + ".ru.txt"));
        assertEquals(kinds(read(text)), kinds(read(Normalizer.normalize(text, Normalizer.Form.NFD))));
    }

    private static List<Outline.Kind> kinds(Reading reading) {
        return reading.outline().spans().stream().map(Outline.Span::kind).toList();
    }

    @Test
    void captionAndWelcomeOfNoMissionAreUnplaced() throws InputException {
        Reading reading = read(TITLE + "Good morning.\n\n\n\nThe talks in Norhaven\n\n\nDear visitor,\n\nWelcome!");
        assertEquals(3, reading.findings().of("transcript.unplaced").size());
    }

    @Test
    void anInsertedParagraphLeavesTheIdsOfTheOthers() throws InputException {
        String text = TITLE + "One thing.\n\nQuestion: Why?\n\nAnna Berg: So.";
        List<String> before =
                statement(text).passages().stream().map(Passage::id).toList();
        List<String> after = statement(text.replace("One thing.", "One thing.\n\nAnother thing.")).passages().stream()
                .map(Passage::id)
                .toList();
        assertEquals(List.of("p-one-thing", "p-why", "p-so"), before);
        assertEquals(List.of("p-one-thing", "p-another-thing", "p-why", "p-so"), after);
    }

    @Test
    void wordsInALetterlessScriptGetIdsToo() throws InputException {
        assertTrue(statement(TITLE + "你好").passages().getFirst().id().matches("p-[0-9a-f]+"));
    }

    @Test
    void oneReaderMayBeSharedByThreads() throws InputException {
        Reading alone = Samples.read("news-conference.en.txt");
        assertTrue(IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> Samples.read("news-conference.en.txt"))
                .allMatch(alone::equals));
    }

    @Test
    void theOutlineShowsLineKindSpeakerAndFirstWords() throws InputException {
        String outline = read("Question: Why?\nAnna Berg: So.").outline().toString();
        assertEquals(
                "    2  answer           Anna Berg               So.",
                outline.lines().toList().getLast());
    }

    @Test
    void aPrincipalWithoutWordsMakesTheTextOneSided() throws InputException {
        Reading reading = read(TITLE + "Question: Why?\n\nAnna Berg: So.");
        assertEquals(
                List.of("Paul Stone"),
                reading.findings().of("transcript.one-sided").getFirst().arguments());
        assertEquals(
                "joint-news-conference-berg-norhaven-2021-05-03",
                Samples.statement(reading).id());
        assertEquals(
                "joint news conference",
                Samples.statement(reading)
                        .occasion()
                        .what()
                        .map(Localized::first)
                        .orElseThrow());
    }
}
