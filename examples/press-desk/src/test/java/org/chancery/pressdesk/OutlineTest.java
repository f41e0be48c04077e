package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Talks</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>
            <main><h1>Foreign Minister Ilan Verrick’s answers to media questions, Brenholm, March 4, 2025</h1>
            <p><b>Question:</b> When will the ferry sail?</p>
            <p><b>Ilan Verrick:</b> In May.</p>
            <p>Tickets are on sale from April.</p>
            <p>Children travel free.</p>
            <p><b>Question:</b> What does it cost?</p>
            <p><b>Ilan Verrick:</b> Twelve kroner.</p></main>
            <footer><p>Copyright of the press service</p></footer></body></html>
            """;

    @TempDir
    private Path folder;

    private String page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("talks.html"), PAGE).toString();
    }

    @Test
    void theOutlineShowsTurnsAndSumsUpMenus() throws IOException {
        Run run = Run.of("read", "--outline", page);

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertFalse(run.out().contains("About us"), run.out());
        Golden.assertMatches("talks.html.outline.txt", run.out());
    }

    @Test
    void withAllTheOutlineShowsEveryPiece() {
        Run run = Run.of("read", "--outline", "--all", page);

        assertTrue(run.out().contains("About us"), run.out());
        assertTrue(run.out().contains("Children travel free."), run.out());
        assertTrue(run.out().contains("label"), run.out());
        assertFalse(run.out().contains("Not shown"), run.out());
    }

    @Test
    void standardInputMayBeAPage() {
        Run run = Run.withInput(PAGE.getBytes(StandardCharsets.UTF_8), "read", "--turns", "-", "--from", "html");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("\"speaker\":\"Ilan Verrick\""), run.out());
    }

    @Test
    void aKindThatThereIsNotIsAnsweredWithThoseThereAre() {
        Run run = Run.withInput(new byte[0], "read", "--turns", "-", "--from", "pdf");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--from is text, html, md, docx, json, jsonl, not \"pdf\""), run.err());
    }
}
