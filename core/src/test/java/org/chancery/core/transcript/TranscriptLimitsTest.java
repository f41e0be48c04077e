package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes a limit is refused, and what does not is read. */
class TranscriptLimitsTest {
    private static final String TEXT = "Question: Why?\nAnna Berg: So.";

    private static TranscriptReader upTo(int bytes) {
        return TranscriptReader.standard().withLimits(new TranscriptLimits(bytes, 10, 10, 10));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 1", "1, 0, 1, 1", "1, 1, 0, 1", "1, 1, 1, 0"})
    void aLimitThatNothingCouldPassIsRefused(int bytes, int lines, int turns, int participants) {
        assertThrows(IllegalArgumentException.class, () -> new TranscriptLimits(bytes, lines, turns, participants));
    }

    @Test
    void aLimitOfOneIsOne() {
        assertEquals(1, new TranscriptLimits(1, 1, 1, 1).bytes());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSourceOfJustSoManyBytesIsRead(boolean text) throws IOException {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        TranscriptReader enough = upTo(bytes.length);
        TranscriptReader few = upTo(bytes.length - 1);
        if (text) {
            assertDoesNotThrow(() -> enough.read(TEXT, "a.txt"));
            assertThrows(LimitException.class, () -> few.read(TEXT, "a.txt"));
        } else {
            assertDoesNotThrow(() -> enough.read(bytes, "a.txt"));
            assertThrows(LimitException.class, () -> few.read(bytes, "a.txt"));
            assertThrows(LimitException.class, () -> few.read(new ByteArrayInputStream(bytes), "a.txt"));
        }
    }

    @Test
    void aSourceThatIsTooLongIsRefusedBeforeItIsLookedAt() {
        byte[] binary = "\0\1\2\3\0\1\2\3\0\1\2\3".getBytes(StandardCharsets.UTF_8);
        assertThrows(LimitException.class, () -> upTo(4).read(binary, "a.txt"));
        assertEquals(
                InputException.class,
                assertThrows(InputException.class, () -> upTo(100).read(binary, "a.txt"))
                        .getClass());
    }

    @Test
    void noMoreOfAStreamIsReadThanItTakesToSeeThatItIsTooMuch() throws IOException {
        var stream = new ByteArrayInputStream(new byte[100]);
        assertEquals(11, new TranscriptLimits(10, 1, 1, 1).bytesOf(stream).length);
        assertEquals(89, stream.available());
        assertEquals(5, TranscriptLimits.standard().bytesOf(new ByteArrayInputStream(new byte[5])).length);
    }
}
