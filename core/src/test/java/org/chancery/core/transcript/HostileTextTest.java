package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody would publish, and what must come of it. */
class HostileTextTest {
    private static final TranscriptReader READER = TranscriptReader.standard();

    private static Reading read(String text) throws InputException {
        return READER.read(text, "hostile.txt");
    }

    @Test
    void tooManyQuestionsPassALimitThatIsNamed() {
        String questions = "Question: Why?\nAnna Berg: Because.\n".repeat(60_000);
        LimitException e = assertThrows(LimitException.class, () -> read(questions));
        assertEquals("turns", e.limit());
        assertEquals("hostile.txt:50001:11", e.place().toString());
    }

    @Test
    void aTitleOfThousandsOfDatesBeforeTextWithoutLineEndsIsRead() throws InputException {
        String dates = "2024年1月1日外交".repeat(60_000);
        String turns = "海港社记者：何时签署？林海燕：正在交换意见。".repeat(4);
        Reading reading = read("标题 " + dates + " " + turns + "\n");
        assertTrue(reading.statement().isPresent());
    }

    @Test
    void tooManySpeakersPassALimitThatIsNamed() {
        var speakers = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            speakers.append("A.")
                    .append((char) ('A' + i % 26))
                    .append(".Xy")
                    .append(letters(i))
                    .append(": Yes.\n");
        }
        LimitException e = assertThrows(LimitException.class, () -> read(speakers.toString()));
        assertEquals("participants", e.limit());
    }

    private static String letters(int number) {
        return number < 26 ? "" + (char) ('a' + number) : letters(number / 26) + (char) ('a' + number % 26);
    }

    @Test
    void everyWayInHoldsTheLimits() {
        TranscriptReader strict = READER.withLimits(new TranscriptLimits(10, 2, 1, 1));
        byte[] bytes = "Far more than ten bytes".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "bytes",
                assertThrows(LimitException.class, () -> strict.read(bytes, "a"))
                        .limit());
        assertEquals(
                "bytes",
                assertThrows(LimitException.class, () -> strict.read(new java.io.ByteArrayInputStream(bytes), "a"))
                        .limit());
        assertEquals(
                "bytes",
                assertThrows(LimitException.class, () -> strict.read("Far more than ten", "a"))
                        .limit());
        assertEquals(
                "bytes",
                assertThrows(LimitException.class, () -> strict.read(Samples.transcript("news-conference.en.txt")))
                        .limit());
        assertEquals(
                "lines",
                assertThrows(LimitException.class, () -> strict.read("a\nb\nc\nd", "a"))
                        .limit());
    }

    @Test
    void controlsLoneSurrogatesAndNoncharactersGetAVisibleSubstituteAndAFinding() throws InputException {
        Reading reading = read("Question: a\u0000b\u001Bc\uD800d\uFFFEe\u0085Anna Berg: Yes.");
        Statement statement = Samples.statement(reading);
        assertEquals(
                "a\u2400b\u241Bc\uFFFDd\uFFFDe",
                Samples.printed(statement.passages().getFirst()));
        Finding finding = reading.findings().of("transcript.control-character").getFirst();
        assertEquals(List.of("U+0000", "4"), finding.arguments());
        assertEquals("hostile.txt:1:12", finding.place().toString());
    }

    @Test
    void bidiControlsAndInvisibleCharactersAreKeptAndReported() throws InputException {
        Reading reading = read("Question: safe\u202Etxt.exe and zero\u200Bwidth?\nAnna Berg: Yes.");
        assertEquals(
                "safe\u202Etxt.exe and zero\u200Bwidth?",
                Samples.printed(Samples.statement(reading).passages().getFirst()));
        assertEquals(
                List.of("U+202E", "1"),
                reading.findings().of("transcript.bidi-control").getFirst().arguments());
        assertEquals(
                List.of("U+200B", "1"),
                reading.findings()
                        .of("transcript.invisible-character")
                        .getFirst()
                        .arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u00A0\u2028\t", "\uFEFF"})
    void emptyInputIsRefusedWithWhatToDo(String text) {
        InputException e = assertThrows(InputException.class, () -> read(text));
        assertTrue(e.getMessage().contains("give a transcript"), e.getMessage());
    }

    @Test
    void truncatedUtf8IsRefusedWithItsPlace() {
        byte[] bytes = "One.\nTwo, с".getBytes(StandardCharsets.UTF_8);
        byte[] truncated = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        InputException e = assertThrows(InputException.class, () -> READER.read(truncated, "cut.txt"));
        assertTrue(e.getMessage().contains("save it as UTF-8"), e.getMessage());
        assertEquals("cut.txt:2:6", e.place().toString());
    }

    @Test
    void thePlaceOfBrokenBytesCountsCodePointsAndEveryLineEnd() {
        byte[] bytes = "One.\r\nTwo.\r\uD83C\uDF89, с".getBytes(StandardCharsets.UTF_8);
        byte[] truncated = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        InputException e = assertThrows(InputException.class, () -> READER.read(truncated, "cut.txt"));
        assertEquals("cut.txt:3:4", e.place().toString());
    }

    @Test
    void anotherCharacterSetIsRefusedAndNeverReadAsSomethingElse() {
        byte[] windows1251 = {(byte) 0xC2, (byte) 0xEE, (byte) 0xEF, (byte) 0xF0, (byte) 0xEE, (byte) 0xF1, ':'};
        InputException e = assertThrows(InputException.class, () -> READER.read(windows1251, "old.txt"));
        assertEquals("old.txt:1:1", e.place().toString());
    }

    @Test
    void utf16WithoutAMarkIsReadAndReported() throws InputException {
        Reading reading = READER.read("Вопрос: Почему так?".getBytes(StandardCharsets.UTF_16LE), "a.txt");
        assertEquals(
                "Почему так?",
                Samples.printed(Samples.statement(reading).passages().getFirst()));
        assertEquals(
                List.of("UTF-16LE"),
                reading.findings().of("transcript.charset-guessed").getFirst().arguments());
    }

    @Test
    void aBinaryFileIsRefused() {
        byte[] binary = new byte[1000];
        assertThrows(InputException.class, () -> READER.read(binary, "picture.png"));
    }

    @Test
    void aHundredThousandEqualParagraphsGetIdsOfTheirOwn() throws InputException {
        Statement statement =
                Samples.statement(read("Remarks, Norhaven, May 3, 2021\n\n" + "The same.\n".repeat(100_000)));
        assertEquals(100_000, statement.passages().size());
        assertEquals("p-the-same-100000", statement.passages().getLast().id());
    }

    @Test
    void aNameThatIsNoTextIsMadeVisible() throws InputException {
        Statement statement = Samples.statement(READER.read("Question: Why?", "a\u0000b.txt"));
        assertEquals("a\u2400b", statement.title().first());
    }

    @Test
    void templatesAndMarkupAreWords() throws InputException {
        String text = "${7*7} <#assign x=1> ?new() <script>alert(1)</script> \" onload=\"";
        Reading reading = read("Question: " + text + "\nAnna Berg: Yes.");
        assertEquals(text, Samples.printed(Samples.statement(reading).passages().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://user:pass@evil.example/",
                "data:text/html,x",
                "file:///etc/passwd"
            })
    void aHarmfulAddressIsNoAddress(String address) throws InputException {
        Reading reading = read("Embassy of Valdora in Norhaven\nWebsite: " + address + "\nPhone: +1 876 555 0100");
        assertEquals(
                List.of("tel:+18765550100"),
                reading.mission().orElseThrow().contacts().points().stream()
                        .flatMap(point -> point.address().stream())
                        .map(Object::toString)
                        .toList());
        assertEquals(1, reading.findings().of("transcript.unplaced").size());
    }

    @Test
    void anImpossibleDateIsNoDate() throws InputException {
        Reading reading =
                read("Monday, 99-99-9999\nRemarks at a news conference, Norhaven, May 32, 2021\nQuestion: Why?");
        assertFalse(Samples.statement(reading).occasion().date().isPresent());
    }

    @Test
    void aPhoneOfAThousandDigitsHasNoAddress() throws InputException {
        Reading reading = read("Embassy of Valdora in Norhaven\nPhone: +" + "1".repeat(400));
        assertTrue(reading.mission()
                .orElseThrow()
                .contacts()
                .points()
                .getFirst()
                .address()
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rest and the\n\nCorrespondent:",
                "Statement by the\nQuestion:",
                "Opening hours\nQuestion: Why?\nAnna Berg: So."
            })
    void whatGoesOnInTheLinesBelowItStopsAboveTheFirstLabel(String text) throws InputException {
        Lossless.check(text, read(text));
    }
}
