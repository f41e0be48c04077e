package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissionReaderTest {
    private static final String PAGE =
            "<!DOCTYPE html><html><body><p>Embassy of Lindoria</p><p>Phone: <b>+49 30 901820</b></p></body></html>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.HTM", "page.xhtml", "page"})
    void aPageIsKnownByItsNameOrItsBeginning(String name) throws IOException {
        assertEquals("+49 30 901820", firstNumber(read(name, PAGE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.txt", "page.md", "page"})
    void otherFilesArePlainText(String name) throws IOException {
        assertEquals("+49 30 901820", firstNumber(read(name, "Embassy of Lindoria\nPhone: +49 30 901820\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Embassy of Lindoria/Phone: +49 30 901820|embassy-of-lindoria EMBASSY Embassy of Lindoria",
                "Good morning.//Consulate General in Port Sorrel/Phone: +49 30 901820|consulate-general-in-port-sorrel CONSULATE_GENERAL Consulate General in Port Sorrel",
                "/Lindoria abroad, we greet you/Phone: +49 30 901820|lindoria-abroad-we-greet-you EMBASSY Lindoria abroad, we greet you",
                "Phone: +49 30 901820//Trade Section/Phone: +49 30 901821//Consulate in Port Sorrel/Phone: +49 30 901822|trade-section CONSULATE Trade Section"
            })
    void aMissionIsNamedByItsFirstOfficeThatHasANameElseByTheFirstLine(String lines, String expected)
            throws IOException {
        Mission mission = read("page.txt", lines.replace('/', '\n')).mission();
        assertEquals(
                expected,
                mission.id() + " " + mission.kind() + " " + mission.name().first());
    }

    @ParameterizedTest
    @ValueSource(ints = {160, 161})
    void aNameHasAHundredAndSixtyCharactersAtMost(int length) throws IOException {
        Mission mission =
                read("page.txt", "a".repeat(length) + "\nPhone: +49 30 901820").mission();
        assertEquals("a".repeat(160), mission.name().first());
    }

    @Test
    void whatIsOddOfAPageIsToldWithItsName() throws IOException {
        assertEquals(
                "page.txt:2:7 transcript.control-character",
                read("page.txt", "Embassy of Lindoria\nPhone:\u0001 +49 30 901820").findings().stream()
                        .map(finding -> finding.place() + " " + finding.rule())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aFileOfJustSoManyBytesIsRead() throws IOException {
        String text = "Embassy of Lindoria\nPhone: +49 30 901820";
        TranscriptLimits enough = new TranscriptLimits(text.length(), 10, 10, 10);
        Path file = write("page.txt", text);
        assertEquals(
                MissionKind.EMBASSY,
                MissionReader.standard().withLimits(enough).read(file).mission().kind());
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

    private static String firstNumber(MissionReader.MissionPage page) {
        return page.mission()
                .contacts()
                .offices()
                .getFirst()
                .points()
                .getFirst()
                .printed();
    }

    private MissionReader.MissionPage read(String name, String text) throws IOException {
        return MissionReader.standard().read(write(name, text));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
