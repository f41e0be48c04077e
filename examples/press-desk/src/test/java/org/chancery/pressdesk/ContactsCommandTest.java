package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsCommandTest {
    private static final String MISSION =
            Examples.STATEMENTS.resolve("mission.json").toString();

    @TempDir
    private Path folder;

    @Test
    void aPageOfContactsIsListedAsALineOfJson() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<h1>Embassy of Tervania</h1><table><tr><td>Phone</td><td>020 7946 0018/19</td></tr>"
                        + "<tr><td>Address</td><td>12 High Street<br>London SW1A 1AA</td></tr></table>");
        Run run = Run.of("contacts", "--list", page.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(
                "{\"file\":\"page.html\",\"contacts\":["
                        + "{\"kind\":\"address\",\"value\":\"12 High Street\\nLondon SW1A 1AA\"},"
                        + "{\"kind\":\"phone\",\"value\":\"+442079460018\",\"e164\":\"+442079460018\"},"
                        + "{\"kind\":\"phone\",\"value\":\"+442079460019\",\"e164\":\"+442079460019\"}]}",
                run.out().strip());
    }

    @Test
    void theNameOfTheOutputSaysItsFormat() throws IOException {
        Path card = folder.resolve("mission.vcf");
        Path document = folder.resolve("mission.json");
        assertEquals(
                ExitCode.DONE,
                Run.of("contacts", MISSION, "-o", card.toString()).code());
        assertEquals(
                ExitCode.DONE,
                Run.of("contacts", MISSION, "-o", document.toString()).code());
        assertTrue(Files.readString(card).startsWith("BEGIN:VCARD"));
        assertEquals(Files.readString(Path.of(MISSION)), Files.readString(document));
    }

    @Test
    void anEmergencyNumberThatIsTooOldIsAnErrorAndNotInTheCard() throws IOException {
        Path card = folder.resolve("old.vcf");
        Run run = Run.of("contacts", MISSION, "-o", card.toString(), "--date", "2032-06-03");
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.err().contains("mission.no-current-emergency"), run.err());
        assertTrue(!Files.readString(card).contains("TEL"));
        assertEquals(
                ExitCode.INPUT,
                Run.of("contacts", MISSION, "--list", "--date", "2032-06-03", "--fail-on", "error")
                        .code());
    }

    @Test
    void anUnknownExtensionSaysWhatThereIs() {
        Run run = Run.of("contacts", MISSION, "-o", folder.resolve("x.doc").toString());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("chancery formats"), run.err());
    }
}
