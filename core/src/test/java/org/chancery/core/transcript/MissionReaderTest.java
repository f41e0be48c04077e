package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.ContactPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionReaderTest {
    private static final String PAGE =
            "<!DOCTYPE html><html><body><p>Embassy of Lindoria</p><p>Phone: <b>+49 30 901820</b></p></body></html>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.HTM", "page.xhtml", "page"})
    void aPageIsKnownByItsNameOrItsBeginning(String name) throws IOException {
        ContactPoint phone = read(name, PAGE)
                .mission()
                .contacts()
                .offices()
                .getFirst()
                .points()
                .getFirst();
        assertEquals("+49 30 901820", phone.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.txt", "page.md", "page"})
    void otherFilesArePlainText(String name) throws IOException {
        ContactPoint phone = read(name, "Embassy of Lindoria\nPhone: +49 30 901820\n")
                .mission()
                .contacts()
                .offices()
                .getFirst()
                .points()
                .getFirst();
        assertEquals("+49 30 901820", phone.printed());
    }

    @Test
    void aPageWithoutContactsIsNone() {
        InputException refusal = assertThrows(InputException.class, () -> read("page.txt", "Good morning."));
        assertEquals("page.txt", refusal.place().toString());
    }

    @Test
    void aFileThatIsTooLongIsNotRead() {
        TranscriptLimits few = new TranscriptLimits(10, 10, 10, 10);
        LimitException refusal = assertThrows(
                LimitException.class,
                () -> MissionReader.standard().withLimits(few).read(write("page.html", PAGE)));
        assertEquals("bytes", refusal.limit());
    }

    private MissionReader.MissionPage read(String name, String text) throws IOException {
        return MissionReader.standard().read(write(name, text));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
