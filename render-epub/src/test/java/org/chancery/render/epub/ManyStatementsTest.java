package org.chancery.render.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.chancery.testkit.LittleMemory;
import org.junit.jupiter.api.Test;

class ManyStatementsTest {
    @Test
    void aBookOfTwoThousandStatementsIsMadeIn64Megabytes() throws IOException, InterruptedException {
        assertEquals(0, LittleMemory.render(EpubRenderer.class, 2_000, 64));
    }

    /** It takes a minute: {@code ./build verify -Plarge}. */
    @Test
    void aBookOfTwentyThousandStatementsIsMadeIn128Megabytes() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("chancery.large"), "only with -Plarge");
        assertEquals(0, LittleMemory.render(EpubRenderer.class, 20_000, 128));
    }
}
