package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MarkdownTest {
    @TempDir
    private Path folder;

    @Test
    void theTurnsOfAMarkdownFileHaveTheAddressesOfTheirLinksWhereTheyStand() throws IOException {
        JsonNode turns = turns("""
                # Foreign Minister Ilan Verrick’s answers to media questions, Brenholm, March 4, 2025

                **Question:** When will the *ferry* sail?

                **Ilan Verrick:** See the [timetable](https://ferry.example/times "Times") of May, and the [fares](/fares).

                All is \\*new\\* there.
                """);

        assertEquals("When will the ferry sail?", turns.get(0).get("text").asString());
        assertEquals(
                "See the [timetable](https://ferry.example/times \"Times\") of May, and the [fares](/fares).\n"
                        + "All is *new* there.",
                turns.get(1).get("text").asString());
        assertEquals(2, turns.get(1).get("paragraphs").asInt());
    }

    @Test
    void whatStandsBeforeTheFirstWordsIsFrontMatterAndLaterOnTheStage() throws IOException {
        JsonNode turns = turns("""
                # Foreign Minister Ilan Verrick’s answers to media questions, Brenholm, March 4, 2025

                (The meeting began at noon.)

                **Question:** When will the ferry sail?

                (Applause.)

                **Ilan Verrick:** In May.
                """);

        assertEquals("frontmatter", turns.get(0).get("role").asString());
        assertEquals("stage", turns.get(2).get("role").asString());
    }

    private JsonNode turns(String markdown) throws IOException {
        Path file = Files.writeString(folder.resolve("talks.md"), markdown);
        Run run = Run.of("read", "--turns", file.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return new JsonMapper().readTree(run.out()).get("turns");
    }
}
