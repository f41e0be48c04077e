package org.chancery.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeBriefTest {
    @Test
    void aTranscriptBecomesABrief(@TempDir Path folder) throws IOException {
        Path brief = folder.resolve("brief.pdf");

        MakeBrief.of(Path.of("..", "transcripts", "news-conference.en.txt"), brief);

        byte[] start = Files.newInputStream(brief).readNBytes(5);
        assertEquals("%PDF-", new String(start, StandardCharsets.US_ASCII));
    }
}
