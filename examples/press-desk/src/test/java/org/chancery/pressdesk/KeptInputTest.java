package org.chancery.pressdesk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.chancery.core.finding.LimitException;
import org.junit.jupiter.api.Test;

class KeptInputTest {
    private static final byte[] WORDS = "Some words.".getBytes(UTF_8);

    @Test
    void whatFitsIsKeptWhole() throws IOException {
        assertEquals(
                "Some words.",
                Files.readString(KeptInput.of(new ByteArrayInputStream(WORDS), WORDS.length, "standard-input.jsonl")));
    }

    @Test
    void oneByteTooManyIsRefusedByTheNameOfItsSource() {
        InputStream in = new ByteArrayInputStream(WORDS);
        LimitException refusal =
                assertThrows(LimitException.class, () -> KeptInput.of(in, WORDS.length - 1, "standard-input.jsonl"));
        assertEquals(
                "standard-input.jsonl: The input passes the limit \"bytes\" (10)",
                refusal.place() + ": " + refusal.getMessage());
    }

    @Test
    void aStreamThatNeverEndsIsNotReadToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        assertThrows(LimitException.class, () -> KeptInput.of(endless, 1_000_000, "standard-input.jsonl"));
    }
}
