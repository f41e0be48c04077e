package org.chancery.core.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.SourceFormat;
import org.chancery.core.transcript.TranscriptReader;
import org.chancery.core.transcript.outline.Outline;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, Markdown and files in old character sets become the same statement as plain text does. */
class SourcesTest {
    private static final TranscriptReader READER = TranscriptReader.standard();

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>News</title><script>alert("no words")</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
            <article><h1>Foreign Minister Anna Berg’s answers to media questions, Norhaven, May 3, 2021</h1>
            <p><b>Question </b><i>(retranslated)</i><b>:</b> Why is the bridge still closed, and who is to&nbsp;blame?</p>
            <p><b>Anna
            Berg:</b> Nobody is to blame &amp; everybody knows it. It is <a href="https://example.org/bridge">not yet built</a>,
            and it will be <em>in May</em> at the latest.</p>
            <div class="related">See also: <a href="/x">The ferry</a></div>
            <p>We have worked on it for eleven months, and 214 people have worked with us on both sides.</p>
            <p><strong>Question:</strong> And <a href="javascript:alert(1)">the ferry</a>?</p>
            <p><strong>Anna Berg:</strong> It goes.<br>I took it this morning.</p>
            <span hidden>secret words</span></article>
            <footer>Norhaven Ministry</footer></body></html>
            """;

    private static Statement statement(Reading reading) {
        return reading.statement().orElseThrow();
    }

    private static List<String> labels(Statement statement) {
        return statement.turns().stream()
                .map(turn -> turn.label().map(Localized::first).orElse("-"))
                .toList();
    }

    private static String words(Turn turn, Statement statement) {
        return turn.paragraphs(statement.languages().getFirst())
                .map(paragraph -> paragraph.printed())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void theTranscriptIsFoundInAPage() throws InputException {
        Statement statement = statement(READER.read(PAGE, "page.html"));
        assertEquals(List.of("Question", "Anna Berg", "Question", "Anna Berg"), labels(statement));
        assertEquals(
                "Foreign Minister Anna Berg’s answers to media questions, Norhaven, May 3, 2021",
                statement.title().first());
        assertEquals(
                "It goes. | I took it this morning.", words(statement.turns().getLast(), statement));
    }

    @Test
    void aLabelSplitOverTagsIsOneLabelWithItsNote() throws InputException {
        Turn first = statement(READER.read(PAGE, "page.html")).turns().getFirst();
        assertEquals("(retranslated)", first.qualifier().orElseThrow().printed().first());
    }

    @Test
    void everyTextNodeOfAPageIsInTheOutlineOnceAndInOrder() throws InputException {
        Reading reading = READER.read(PAGE, "page.html");
        String body = Jsoup.parse(PAGE).body().wholeText();
        assertEquals(
                body.replaceAll("[\\s\\p{Z}]", ""),
                reading.outline().spans().stream()
                        .map(Outline.Span::text)
                        .collect(Collectors.joining())
                        .replaceAll("[\\s\\p{Z}]", ""));
    }

    @Test
    void aLinkWhoseTitleHoldsQuotationMarksIsALink() throws InputException {
        String page = """
                # Answers to media questions, Norhaven, May 3, 2021

                Anna Berg: I gave an [interview](https://example.org/talk "Talk with the "Evening Courier" on May 2") \
                yesterday, and said "yes" there (twice).
                """;
        Reading reading = READER.read(page, "page.md");
        assertEquals(
                "Anna Berg: I gave an interview yesterday, and said \"yes\" there (twice).",
                words(statement(reading).turns().getFirst(), statement(reading)));
        assertEquals(
                List.of("](https://example.org/talk \"Talk with the \"Evening Courier\" on May 2\")"),
                reading.outline().spans().stream()
                        .filter(span -> span.kind() == Outline.Kind.MARKUP)
                        .map(Outline.Span::text)
                        .filter(text -> text.contains("https"))
                        .toList());
    }

    @Test
    void emphasisAndLinksAreKeptAndAProgramIsNot() throws InputException {
        Reading reading = READER.read(PAGE, "page.html");
        List<Inline> inlines = statement(reading).passages().stream()
                .flatMap(passage ->
                        passage.paragraphs(statement(reading).languages().getFirst()).stream())
                .flatMap(paragraph -> paragraph.content().stream())
                .toList();
        assertEquals(
                List.of("https://example.org/bridge"),
                inlines.stream()
                        .filter(Inline.Link.class::isInstance)
                        .map(link -> ((Inline.Link) link).address().toString())
                        .toList());
        assertTrue(inlines.stream().anyMatch(Inline.Emphasis.class::isInstance));
        assertEquals(1, reading.findings().of("transcript.unsafe-link").size());
    }

    @Test
    void menuFootAndHiddenWordsAreSetAsideAndReported() throws InputException {
        Reading reading = READER.read(PAGE, "page.html");
        List<String> aside = reading.outline().of(Outline.Kind.FURNITURE).stream()
                .map(Outline.Span::text)
                .toList();
        assertTrue(aside.containsAll(List.of("Home", "Norhaven Ministry", "secret words")), aside.toString());
        assertEquals(1, reading.findings().of("transcript.furniture").size());
    }

    @Test
    void aFindingOnAPageNamesItsLineInTheFile() throws InputException {
        Reading reading = READER.read(PAGE.replace("not yet built", "not (yet built"), "page.html");
        assertEquals(
                "page.html:6:11",
                reading.findings()
                        .of("transcript.unbalanced-bracket")
                        .getFirst()
                        .place()
                        .toString());
    }

    @Test
    void nestedTagsWithoutEndAreRead() throws InputException {
        Statement statement =
                statement(READER.read("<div>".repeat(100_000) + "<p>Question: Why?<p>Anna Berg: So.", "deep.html"));
        assertEquals(2, statement.turns().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<", "<p", "<b>", "&#", "<a href="})
    void markupThatNeverEndsIsReadInLinearTime(String piece) throws InputException {
        Reading reading = READER.read("<html><p>Question: Why?</p>" + piece.repeat(200_000), "open.html");
        assertTrue(reading.statement().isPresent());
    }

    @Test
    void anEntityOfAnXmlPageIsNotExpandedAndOpensNoFile() throws InputException {
        String page = "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<html><body><p>Question: What is &x; here?</p><p>Anna Berg: Nothing.</p></body></html>";
        String outline = READER.read(page, "entity.html").outline().toString();
        assertTrue(outline.contains("&x;"), outline);
    }

    @Test
    void markdownLosesItsSignsAndNoWord() throws InputException {
        String text = """
                ---
                title: "Answers to media questions"
                date: 2021-05-03
                ---

                **Question:** Why is the bridge
                still *closed*?

                **Anna Berg:** It is [not yet built](https://example.org/bridge "The bridge"), as
                we said \\[twice\\]. 1. First, we need
                stones; 2. second, we need money for them and for the people who build it.

                ***

                **Question:** And the ferry?
                """;
        Reading reading = READER.read(text, "talks.md");
        Statement statement = statement(reading);
        assertEquals("Answers to media questions", statement.title().first());
        assertEquals(List.of("Question", "Anna Berg", "Question"), labels(statement));
        assertEquals(
                "It is not yet built, as | we said [twice]. 1. First, we need | stones; 2. second, we need money for them"
                        + " and for the people who build it.",
                words(statement.turns().get(1), statement));
        assertEquals(1, reading.outline().of(Outline.Kind.BREAK).size());
    }

    @Test
    void aTranscriptQuotedInABlogIsToldFromTheBlog() throws InputException {
        String quoted = "> Good morning. We open the bridge today, and I thank all who have built it.\n>\n".repeat(5);
        Statement statement = statement(READER.read("I read this today.\n\n" + quoted, "blog.md"));
        assertEquals(5, statement.passages().size());
        assertEquals(
                "I read this today.",
                statement.provenance().unplaced().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-16LE", "UTF-16BE"})
    void aRussianFileInAnotherCharacterSetIsReadAndReported(String charset) throws InputException {
        String text = "Вопрос: Почему мост до сих пор закрыт и кто в этом виноват?\n\n"
                + "А.К.Берг: Никто не виноват. Это не так просто, как кажется, и мы работаем над этим.";
        Reading reading = READER.read(text.getBytes(Charset.forName(charset)), "old.txt");
        assertEquals(List.of("Вопрос", "А.К.Берг"), labels(statement(reading)));
        assertEquals(
                List.of(charset),
                reading.findings().of("transcript.charset-guessed").getFirst().arguments());
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, ",
        "KOI8-R, KOI8-R, ",
        "windows-1251, UTF-8, transcript.charset-contradicted"
    })
    void aPageIsReadAsItDeclaresUnlessItIsNot(String written, String declared, String rule) throws InputException {
        String page =
                "<html><head><meta charset=\"" + declared + "\"></head><body><p>Вопрос: Почему это так и не иначе?</p>"
                        + "<p>А.К.Берг: Потому что мы так решили, и это не изменится.</p></body></html>";
        Reading reading = READER.read(page.getBytes(Charset.forName(written)), "page.html");
        assertEquals(List.of("Вопрос", "А.К.Берг"), labels(statement(reading)));
        assertEquals(
                rule == null ? 0 : 1,
                reading.findings().of("transcript.charset-contradicted").size());
    }

    @Test
    void aTextThatLostItsLineEndsIsSplitIntoTurns() throws InputException {
        String text = "События Встреча с губернатором Озёрного края Павлом Зимой Павел Зима доложил о мосте. "
                + "3 мая 2021 года 13:45 Норхейвен А.Берг : Павел Андреевич, как дела? "
                + "П.Зима Зима Павел Андреевич губернатор Озёрного края : В целом мост строится. ".repeat(1)
                + "Мы работаем над ним одиннадцать месяцев. ".repeat(30)
                + "А.Берг: Когда откроете? П.Зима : В мае. Темы Мосты Лица Зима Павел Андреевич";
        Statement statement = statement(READER.read(text, "line.txt"));
        assertEquals(List.of("А.Берг", "П.Зима", "А.Берг", "П.Зима"), labels(statement));
        assertEquals("В мае.", words(statement.turns().getLast(), statement));
        assertEquals(
                "Зима Павел Андреевич губернатор Озёрного края",
                statement.participants().stream()
                        .map(Participant::office)
                        .flatMap(office -> office.stream())
                        .findFirst()
                        .orElseThrow()
                        .first());
    }

    @Test
    void theFormatMayBeTold() throws InputException {
        Reading reading = READER.read("<p>Question: Why?</p><p>Answer: So.</p>", SourceFormat.HTML, "a.docx");
        assertEquals(List.of("Question", "Answer"), labels(statement(reading)));
    }

    @Test
    void twoStatementsInOneFileAreReportedAtTheSecondTitle() throws InputException {
        String first = """
                Foreign Minister Anna Berg’s answers to media questions, Norhaven, May 3, 2021

                Question: Why is the bridge still closed?

                Anna Berg: It is not yet built.

                """;
        String second = first.replace("May 3", "May 5");
        Reading reading = READER.read(first + second, "two.txt");
        assertEquals(
                "two.txt:7:1",
                reading.findings()
                        .of("transcript.two-statements")
                        .getFirst()
                        .place()
                        .toString());
        assertEquals(
                0,
                READER.read(first, "one.txt")
                        .findings()
                        .of("transcript.two-statements")
                        .size());
    }

    @Test
    void aFormFeedIsWhiteSpaceInHiddenWordsToo() throws InputException {
        Reading reading = READER.read(PAGE.replace("secret words", "secret\fwords"), "page.html");
        assertTrue(reading.outline().of(Outline.Kind.FURNITURE).stream()
                .anyMatch(span -> span.text().equals("secret words")));
    }
}
