package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.source.CharsetGuess;
import org.chancery.core.transcript.source.Decoder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is given for a transcript, it is refused as bad input or read without a loss. */
class TranscriptFuzz {
    private static final int SECONDS = 20;
    /** Controls that are space to Java or to this test, and of which a page shows a sign. */
    private static final Pattern SPACES_TO_SOME = Pattern.compile("[\\x0B\\x1C-\\x1F\\x85]");

    private static final int SEED_LENGTH = 300;
    private static final TranscriptReader READER = TranscriptReader.standard();
    private static final Decoder DECODER =
            new Decoder(new CharsetGuess(Lexicons.of(Dialects.builtIn()).commonWords().values()));
    private static final List<TranscriptReader> READERS = Stream.concat(
                    Stream.of(READER),
                    Dialects.builtIn().list().stream().map(Dialect::id).map(READER::withDialect))
            .toList();

    @Timeout(SECONDS)
    @MethodSource("texts")
    @DictionaryEntries({"Question: ", "Anna Berg: ", "* * *", "(Laughter.)"})
    @FuzzTest(maxDuration = "3m")
    void plainText(byte[] bytes) {
        try {
            Lossless.check(text(bytes, SourceFormat.TEXT), READER.read(bytes, SourceFormat.TEXT, "fuzz.txt"));
        } catch (InputException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    @Timeout(SECONDS)
    @MethodSource("pages")
    @DictionaryEntries({
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<br>",
        "<a href=\"",
        "<table>",
        "<td>",
        "<pre>",
        "<svg>",
        "<template>",
        "<nav>",
        " hidden",
        "&nbsp;",
        "<!--",
        "<meta charset=\"",
        "<![CDATA["
    })
    @FuzzTest(maxDuration = "3m")
    void html(byte[] bytes) {
        try {
            Reading reading = READER.read(bytes, SourceFormat.HTML, "fuzz.html");
            String body = Jsoup.parse(text(bytes, SourceFormat.HTML)).body().wholeText();
            if (!SPACES_TO_SOME.matcher(body).find()) {
                assertEquals(sorted(body), sorted(outline(reading)));
            }
        } catch (InputException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    @Timeout(SECONDS)
    @MethodSource("texts")
    @DictionaryEntries({"**", "__", "](", "> ", "---", "# ", "===", "***", "`", "<b>", "![", "title: "})
    @FuzzTest(maxDuration = "3m")
    void markdown(byte[] bytes) {
        try {
            Reading reading = READER.read(bytes, SourceFormat.MARKDOWN, "fuzz.md");
            String source = text(bytes, SourceFormat.MARKDOWN);
            if (!source.contains("&")) { // what an entity stands for is in the outline, and not the entity itself
                assertEquals(sorted(Lossless.withoutMark(source)), sorted(outline(reading)));
            }
        } catch (InputException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    @Timeout(SECONDS)
    @MethodSource("choices")
    @FuzzTest(maxDuration = "3m")
    void tokens(byte[] choices) {
        if (choices.length == 0) {
            return;
        }
        TranscriptReader reader = READERS.get(Byte.toUnsignedInt(choices[0]) % READERS.size());
        var text = new StringBuilder();
        for (int i = 1; i < choices.length; i++) {
            text.append(TOKENS.get(Byte.toUnsignedInt(choices[i]) % TOKENS.size()));
        }
        try {
            Lossless.check(text.toString(), reader.read(text.toString(), SourceFormat.TEXT, "fuzz.txt"));
        } catch (InputException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    private static String text(byte[] bytes, SourceFormat format) throws InputException {
        return DECODER.decode(bytes, format == SourceFormat.HTML, "fuzz").text();
    }

    private static String outline(Reading reading) {
        return reading.outline().spans().stream().map(Outline.Span::text).collect(Collectors.joining());
    }

    /** The characters whatever their order, since signs stand behind the words they are among, and some tags move. */
    private static String sorted(String text) {
        return Lossless.squeezed(text)
                .codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Stream<byte[]> texts() {
        return Stream.of(Path.of("..", "examples", "transcripts"), Path.of("src", "test", "resources", "conventions"))
                .flatMap(TranscriptFuzz::files)
                .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                .map(Samples::text)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** A dialect and many tokens; from inputs as short as nothing, the fuzzer would take long to grow as many. */
    static Stream<byte[]> choices() {
        return IntStream.range(0, READERS.size()).mapToObj(dialect -> {
            var choices = new byte[SEED_LENGTH];
            new Random(dialect).nextBytes(choices);
            choices[0] = (byte) dialect;
            return choices;
        });
    }

    static Stream<byte[]> pages() {
        return texts()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> "<article><h1>" + text.replaceAll("\\n+", "</p>\n<p>").replaceAll("(\\w+:)", "<b>$1</b>"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<String> TOKENS = List.of(
            "\n",
            "\n",
            "\n\n",
            "\n\n\n",
            "\r\n",
            "\r",
            "\u2028",
            "\f",
            " ",
            " ",
            "    ",
            "\t",
            "\u00A0",
            "\u202F",
            "\u3000",
            "\u200B",
            "\u202E",
            "\u0000",
            "\uFEFF",
            "\uD83C\uDF89",
            ":",
            ": ",
            "：",
            ".",
            ". ",
            ", ",
            "، ",
            "。",
            "?",
            "？",
            "؟",
            "-",
            " – ",
            "— ",
            "(",
            ")",
            "（",
            "）",
            "[",
            "]",
            "【",
            "】",
            "«",
            "»",
            "“",
            "”",
            "<…>",
            "...",
            "* * *",
            "***",
            "###",
            "_____",
            "1",
            "2025",
            "- 2 -",
            "Page 3 of 7",
            "Q",
            "A",
            "Q. ",
            "Question",
            "QUESTION: ",
            "Question (addressed to both ministers): ",
            "Answer: ",
            "MODERATOR: ",
            "Remark: ",
            "Вопрос",
            "Вопрос (перевод с английского): ",
            "Ответ: ",
            "Реплика: ",
            "Запитання: ",
            "Відповідь: ",
            "Frage: ",
            "Antwort: ",
            "Pregunta: ",
            "Respuesta: ",
            "Réponse\u00A0: ",
            "Journaliste : ",
            "Pergunta: ",
            "问：",
            "答：",
            "记者：",
            "記者：",
            "（問）",
            "（答）",
            "سؤال: ",
            "جواب: ",
            "Anna Berg",
            "Anna Berg: ",
            "MS. BERG: ",
            "Mr. Stone: ",
            "Foreign Minister Anna Berg: ",
            "Anna Berg, Daily Note: ",
            "A. Berg: ",
            "А.К.Берг: ",
            "Павел Зима",
            "Министр иностранных дел А.К.Берг: ",
            "Außenministerin Berg: ",
            "La ministre : ",
            "El Ministro: ",
            "外交部发言人：",
            "Phone: +1 (876) 555-0100",
            "E-mail: a@b.example",
            "https://example.org/",
            "Address: 1 Quay Road",
            "In case of emergency",
            "Opening hours",
            "As of 1 March 2021",
            "Official website of the Embassy of Valdora in Norhaven",
            "May 3, 2021",
            "3 мая 2021 года",
            "3. Mai 2021",
            "3 de mayo de 2021",
            "le 3 mai 2021",
            "2021年5月3日",
            "03-05-2021 13:45",
            "893-14-05-2025",
            "Embargoed until 10:00 (UTC+3), 2 June 2025",
            "Check against delivery",
            "(Laughter.)",
            "(Через переводчика.)",
            "[End of transcript]",
            "# # #",
            "Foreign Minister Anna Berg’s remarks and answers to media questions at a joint news conference with Foreign"
                    + " Minister of Valdora Paul Stone, Norhaven, May 3, 2021",
            "Выступление и ответы на вопросы СМИ Министра иностранных дел А.К.Берг, Норхейвен, 3 мая 2021 года",
            "Why is the bridge still closed?",
            "Words of an answer that end as sentences do.",
            "Никто не виноват, и это не так просто.",
            "Wir haben daran gearbeitet, und es ist nicht fertig.",
            "我们一直在努力。",
            "pided",
            "word",
            "слово");
}
