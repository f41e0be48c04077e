package org.chancery.examples.vcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Telephone;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.StatementSource;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A card holds no statements, so {@code RendererContract}, which renders little else, has nothing to ask; what it asks of
 * every format is asked here.
 */
class VcardRendererTest {
    private static final Path STATEMENTS = Path.of("..", "statements");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);
    private static final String DEAD = "tel:+17455550140";
    private static final String ALIVE = "tel:+17455550144";

    @TempDir
    private Path folder;

    @Test
    void itIsFoundAmongTheInstalled() {
        assertEquals(VcardRenderer.class, Renderers.installed().get("vcard").getClass());
    }

    @Test
    void everyOfficeIsACardThatAnotherLibraryReads() throws IOException {
        List<VCard> cards = cards(DAY);
        assertEquals(3, cards.size());
        assertTrue(cards.stream()
                .allMatch(card -> card.validate(ezvcard.VCardVersion.V4_0).isEmpty()));
        assertEquals(
                List.of("ru", "en-GB"),
                cards.getFirst().getFormattedNames().stream()
                        .map(name -> name.getLanguage())
                        .toList());
    }

    @Test
    void aDeadEmergencyNumberIsANoteAndNoNumber() throws IOException {
        assertTrue(numbers(DAY).contains(ALIVE));
        assertTrue(!numbers(DAY).contains(DEAD));
        assertTrue(notes(DAY).stream().anyMatch(note -> note.contains("555-0140") && note.contains("Historical")));
    }

    @Test
    void anArchiveFromLongAgoHasNoNumberToCall() throws IOException {
        assertEquals(List.of(), numbers(DAY.plusYears(7)));
        assertTrue(notes(DAY.plusYears(7)).stream().anyMatch(note -> note.contains("as of 1 March 2025")));
    }

    @Test
    void theSameRequestGivesTheSameBytes() throws IOException {
        assertEquals(text(DAY), text(DAY));
    }

    @Test
    @ResourceLock(LOCALE)
    @ResourceLock(TIME_ZONE)
    void theLocaleAndTheTimeZoneOfTheMachineChangeNoByte() throws IOException {
        String here = text(DAY);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fa-u-nu-arabext"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, text(DAY));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anOptionOrALayoutThatItLacksIsRefusedByName() throws IOException {
        assertRefused(request().option("colour", "blue").build(), "colour");
        assertRefused(request().layout(Layout.FACING_PAGES).build(), "facing-pages");
    }

    @Test
    void aPublicationOfNoMissionIsRefusedWithTheReason() throws IOException {
        var nobodys = new Publication("p", mission().name(), Optional.empty(), StatementSource.of(List.of()));
        var refusal = assertThrows(
                RenderException.class,
                () -> new VcardRenderer().render(RenderRequest.of(nobodys).build(), RenderTarget.inMemory()));
        assertTrue(String.valueOf(refusal.getMessage()).contains("no imprint"), refusal.getMessage());
    }

    @Test
    void aDiskThatIsFullLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("mission.vcf");
        Files.writeString(file, "old");
        RenderTarget disk = RenderTarget.toFile(file);
        RenderTarget full = work -> disk.write(files -> work.writeTo(name -> withoutRoom(files.create(name))));
        IOException failure = assertThrows(
                IOException.class, () -> new VcardRenderer().render(request().build(), full));
        assertEquals("No space left", failure.getMessage());
        assertEquals("old", Files.readString(file));
    }

    private static OutputStream withoutRoom(OutputStream file) {
        return new FilterOutputStream(file) {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left");
            }
        };
    }

    @Test
    void statementsAreRefused() throws IOException {
        var statement = new DocumentReader().readStatement(STATEMENTS.resolve("press-statement.json"));
        var publication =
                new Publication("p", mission().name(), Optional.of(mission()), StatementSource.of(List.of(statement)));
        Path file = folder.resolve("no.vcf");
        assertThrows(
                RenderException.class,
                () -> new VcardRenderer().render(RenderRequest.of(publication).build(), RenderTarget.toFile(file)));
        assertTrue(Files.notExists(file));
    }

    private List<String> numbers(LocalDate day) throws IOException {
        return cards(day).stream()
                .flatMap(card -> card.getTelephoneNumbers().stream())
                .map(Telephone::getUri)
                .map(Object::toString)
                .toList();
    }

    private List<String> notes(LocalDate day) throws IOException {
        return cards(day).stream()
                .flatMap(card -> card.getNotes().stream())
                .map(note -> note.getValue())
                .toList();
    }

    private List<VCard> cards(LocalDate day) throws IOException {
        return Ezvcard.parse(text(day)).all();
    }

    private String text(LocalDate day) throws IOException {
        Path file = folder.resolve("mission.vcf");
        new VcardRenderer().render(request().date(day).build(), RenderTarget.toFile(file));
        return Files.readString(file);
    }

    private static void assertRefused(RenderRequest request, String named) {
        var refusal = assertThrows(
                IllegalArgumentException.class, () -> new VcardRenderer().render(request, RenderTarget.inMemory()));
        assertTrue(String.valueOf(refusal.getMessage()).contains(named), refusal.getMessage());
    }

    private static RenderRequest.Builder request() throws IOException {
        return RenderRequest.of(
                new Publication("p", mission().name(), Optional.of(mission()), StatementSource.of(List.of())));
    }

    private static Mission mission() throws IOException {
        return new DocumentReader().readMission(STATEMENTS.resolve("mission.json"));
    }
}
