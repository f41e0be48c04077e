package com.example.modular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.chancery.core.render.Renderers;
import org.junit.jupiter.api.Test;

class BriefsTest {
    private static final String TRANSCRIPT = """
            Foreign Minister Henrik Vallgren's answers to media questions, Brenholm, May 14, 2025

            Question: How much will a ticket cost?

            Henrik Vallgren: It will cost 38 crowns.
            """;

    @Test
    void weAreOnTheModulePath() {
        assertTrue(Briefs.class.getModule().isNamed());
        assertTrue(Renderers.class.getModule().isNamed());
    }

    @Test
    void theRenderersAreFoundThoughNoModuleNamesThem() {
        List<String> formats = StreamSupport.stream(Renderers.installed().spliterator(), false)
                .map(renderer -> renderer.format().id())
                .toList();
        assertEquals(List.of("epub", "html", "pdf"), formats);
    }

    @Test
    void aTranscriptBecomesABriefAndABook() throws Exception {
        for (String format : List.of("pdf", "epub")) {
            byte[] made = Briefs.of(new ByteArrayInputStream(TRANSCRIPT.getBytes(StandardCharsets.UTF_8)), format);
            assertTrue(made.length > 1000, format);
        }
    }
}
