package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.chancery.testkit.LittleMemory;
import org.junit.jupiter.api.Test;

/** It takes minutes: {@code ./build verify -Plarge}. */
class ManyStatementsTest {
    @Test
    void aSiteOfTwentyThousandStatementsIsMadeIn256Megabytes() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("chancery.large"), "only with -Plarge");
        assertEquals(0, LittleMemory.render(HtmlRenderer.class, 20_000, 256, "address=https://press.example.org/"));
    }
}
