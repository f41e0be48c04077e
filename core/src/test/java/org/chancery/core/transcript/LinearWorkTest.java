package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text takes twice the work, whatever the text. */
class LinearWorkTest {
    private static final int SIZE = 100_000;
    private static final double MOST = 2.5;

    /** No measure of speed: work that grows with the square of the text would keep the build for hours. */
    private static final Duration HANG = Duration.ofSeconds(60);

    static Stream<Arguments> texts() {
        return Stream.of(
                        "colons :",
                        "square [",
                        "closing ]",
                        "[a] ",
                        "round (",
                        "(Laughter.) ",
                        "damaged pided ",
                        "labels Question:",
                        "Anna Berg: ",
                        "X.Y.",
                        "line a\n",
                        "blank \n\n",
                        "marks * * *\n",
                        "omission <…>\n",
                        "heading Heading\n\n\n",
                        "paragraph The same words.\n",
                        "odd \u0000\u202E\u200B",
                        "greeting Dear visitor,\n\n\n",
                        "contact Phone: +1 876 555 0100 ",
                        "as of As of 1 March 2021\nPhone: +1 876 555 0100\n",
                        "networks Twitter twitteR ",
                        "break \u2028")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void twiceTheTextIsTwiceTheWork(String piece) throws Exception {
        String once = piece.repeat(SIZE / piece.length());
        TranscriptReader reader = TranscriptReader.standard();
        reader.read(piece.repeat(100), "warm.txt");
        long work = Work.of(() -> reader.read(once, "once.txt"));
        long doubled = Work.of(() -> reader.read(once + once, "twice.txt"));
        assertTrue(
                doubled <= work * MOST, work + " bytes for " + once.length() + ", " + doubled + " for twice as much");
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "[", "(", "[a] ", "Question:", "Question:\n", "Anna Berg: ", "pided "})
    void aMillionPiecesEndSoon(String piece) {
        assertTimeoutPreemptively(HANG, () -> {
            try {
                TranscriptReader.standard().read(piece.repeat(1_000_000), "million.txt");
            } catch (InputException e) {
                assertTrue(e.getMessage().contains("limit"), e.getMessage());
            }
        });
    }

    @Test
    void thousandsOfPeopleWithOneSurnameAreToldApartSoon() {
        var text = new StringBuilder("Question: Why?\n");
        for (char one = 'a'; one <= 'p'; one++) {
            for (char two = 'a'; two <= 'p'; two++) {
                for (char three = 'a'; three <= 'p'; three++) {
                    text.append("N").append(one).append(two).append(three).append(" Berg: So.\n");
                }
            }
        }
        assertTimeoutPreemptively(HANG, () -> {
            Reading reading = TranscriptReader.standard().read(text.toString(), "bergs.txt");
            assertEquals(4096, Samples.statement(reading).participants().size());
        });
    }

    @Test
    void oneLineOfTenMegabytesIsOneParagraph() throws InputException {
        String line = "Words ".repeat((10 << 20) / 6);
        Reading reading = TranscriptReader.standard().read("Question: " + line + "\nAnna Berg: Yes.", "long.txt");
        assertEquals(2, Samples.statement(reading).passages().size());
    }
}
