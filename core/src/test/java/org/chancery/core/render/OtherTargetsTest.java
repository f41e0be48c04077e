package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OtherTargetsTest {
    @Nested
    class AStream {
        private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

        @Test
        void getsTheFileAndStaysOpen() throws IOException {
            OutputStream open = new OutputStream() {
                @Override
                public void write(int b) {
                    stream.write(b);
                }

                @Override
                public void close() {
                    throw new AssertionError("Closed, though it is the caller's");
                }
            };

            RenderTarget.toStream(open).write(Works.file("brief.pdf", "new"));

            assertEquals("new", stream.toString(StandardCharsets.UTF_8));
        }

        @Test
        void getsNothingWhenTheRenderingFails() {
            assertThrows(
                    IOException.class,
                    () -> RenderTarget.toStream(stream).write(Works.failingAfter("brief.pdf", "half")));

            assertEquals(0, stream.size());
        }

        @Test
        void takesOneFileOnly() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> RenderTarget.toStream(stream).write(Works.files("a.txt", "one", "b.txt", "two")));

            assertEquals(0, stream.size());
        }
    }

    @Nested
    class InMemory {
        private final InMemoryTarget target = RenderTarget.inMemory();

        @Test
        void filesStandInTheOrderInWhichTheyWereBegun() throws IOException {
            target.write(Works.files("b.txt", "first", "a.txt", "second"));

            assertEquals(List.of("b.txt", "a.txt"), List.copyOf(target.files().keySet()));
            assertArrayEquals(
                    "first".getBytes(StandardCharsets.UTF_8), target.files().get("b.txt"));
        }

        @Test
        void aFailureKeepsTheOldFiles() throws IOException {
            target.write(Works.file("a.txt", "old"));

            assertThrows(IOException.class, () -> target.write(Works.failingAfter("a.txt", "half")));

            assertEquals("old", new String(target.bytes(), StandardCharsets.UTF_8));
        }

        @Test
        void theBytesOfOneFileAreAskedForOnlyWhenThereIsOne() throws IOException {
            assertThrows(IllegalStateException.class, target::bytes);

            target.write(Works.files("a.txt", "one", "b.txt", "two"));

            IllegalStateException refusal = assertThrows(IllegalStateException.class, target::bytes);
            assertEquals("Not one file but 2: [a.txt, b.txt]", refusal.getMessage());
        }

        @Test
        void unsafeAndRepeatedNamesAreRefused() {
            assertThrows(IllegalArgumentException.class, () -> target.write(Works.file("../x", "x")));
            assertThrows(
                    IllegalArgumentException.class, () -> target.write(Works.files("a.txt", "one", "A.TXT", "two")));
        }
    }
}
