package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.chancery.core.render.RenderRequest;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDiskTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 100, 5_000, 50_000})
    void hostileRow28ADiskThatFailsSaysSoItself(int room) {
        RenderRequest request =
                RenderRequest.of(SamplePublications.manyStatements(20)).build();
        IOException failure = assertThrows(
                IOException.class,
                () -> new PdfRenderer().render(request, work -> work.writeTo(name -> new Disk(room))));
        assertEquals(Disk.FULL, failure.getMessage());
    }

    private static final class Disk extends OutputStream {
        static final String FULL = "No space left";

        private int room;

        Disk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (--room < 0) {
                throw new IOException(FULL);
            }
        }
    }
}
