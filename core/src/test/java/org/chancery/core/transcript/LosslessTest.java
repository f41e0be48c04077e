package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.core.finding.InputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the source, every character of it that is no space is in the outline once, in order, and in the model. */
class LosslessTest {
    private static final TranscriptReader READER = TranscriptReader.standard();

    @TestFactory
    Stream<DynamicTest> realPagesLoseNothing() {
        return Samples.realTexts()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(), () -> Lossless.check(Samples.text(file), Samples.read(file))));
    }

    @Property(tries = 500)
    void generatedTextsLoseNothing(@ForAll("texts") String text) throws InputException {
        check(text);
    }

    @Property(tries = 150)
    void mutatedSamplesLoseNothing(@ForAll("samples") String sample, @ForAll long seed) throws InputException {
        check(mutated(sample, new Random(seed)));
    }

    private static void check(String text) throws InputException {
        Assume.that(!Lossless.squeezed(Lossless.withoutMark(text)).isEmpty());
        Lossless.check(text, READER.read(text, "generated.txt"));
    }

    @Provide
    static Arbitrary<String> samples() {
        return Arbitraries.of(
                        "news-conference.en",
                        "news-conference.ru",
                        "press-statement.en",
                        "press-statement.ru",
                        "mission.en",
                        "mission.ru")
                .map(name -> Samples.text(Samples.transcript(name + ".txt")));
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(PIECES),
                Arbitraries.of(PIECES),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.strings().withCharRange('\u0000', '\u00FF').ofMaxLength(5),
                Arbitraries.strings().withCharRange('\u2000', '\u206F').ofMaxLength(3),
                Arbitraries.strings().withCharRange('\uD800', '\uDFFF').ofMaxLength(2));
        Arbitrary<String> line = piece.list().ofMaxSize(4).map(pieces -> String.join("", pieces));
        Arbitrary<String> end = Arbitraries.of("\n", "\n\n", "\n\n\n\n", "\r\n", "\r", "\u2028", "\f");
        return line.flatMap(first -> end.map(separator -> first + separator))
                .list()
                .ofMaxSize(30)
                .map(lines -> String.join("", lines));
    }

    private static final List<String> PIECES = List.of(
            "Question: ",
            "Question\u00A0(addressed to both ministers):\u00A0",
            "Вопрос (перевод с английского): ",
            "Anna Berg: ",
            "Anna Berg, Daily Note: ",
            "A. Berg: ",
            "А.К.Берг: ",
            "Remark: ",
            "Answer: ",
            "Moderator: ",
            "Ответ:",
            "Реплика:",
            "Question:",
            "Question (unknown note):",
            "Question ( ):",
            "Question [from the balcony]:",
            "Question（off-mike）：",
            "* * *",
            "<…>",
            "(Laughter.)",
            "(The ministers sign.)",
            "[countries]",
            "[",
            "]",
            "(",
            ")",
            "[[a] b]",
            ":",
            "：",
            ",",
            ".",
            "?",
            " ",
            "\u00A0",
            "\t",
            "\u200B",
            "pided",
            "A heading",
            "Words of an answer that end as sentences do.",
            "Foreign Minister Anna Berg’s remarks and answers to media questions at a joint news conference with Foreign"
                    + " Minister of Valdora Paul Stone, Norhaven, May 3, 2021",
            "Official website of the Embassy of Valdora in Norhaven",
            "Monday, 03-05-2021",
            "рус / eng",
            "Address: 1 Quay Road",
            "Phone: +1 (876) 555-0100 fax: +1 (876) 555-0101",
            "In case of emergency",
            "situation - + 1 (876) 555-01-02",
            "E-mail: a@b.example",
            "Opening hours",
            "As of 1 March 2021",
            "893-14-05-2025",
            "Check against delivery",
            "Embargoed until 10:00 (UTC+3), 2 June 2025",
            "Press Statement",
            "Building of the Embassy",
            "Dear visitor,",
            "Welcome to the official website of the Embassy.");

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.add(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
                case 2 -> lines.set(at, "");
                case 3 -> lines.set(at, withSomeCharacter(lines.get(at), random));
                default -> lines.set(at, lines.get(at) + " " + PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return String.join("\n", lines);
    }

    private static String withSomeCharacter(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        char c = (char) random.nextInt(Character.MAX_VALUE);
        return line.substring(0, at) + c + line.substring(at);
    }
}
