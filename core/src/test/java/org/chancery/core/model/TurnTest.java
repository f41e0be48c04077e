package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is said to speak, and what is printed of it. */
class TurnTest {
    private static final Localized<String> NOTE = Localized.of(Locale.ENGLISH, "to the chair");

    @Test
    void speakersAndAddresseesAreIds() {
        Turn turn = Turn.of("t1", List.of(Passage.of("p1", Locale.ENGLISH, Paragraph.of("Yes."))));

        assertThrows(IllegalArgumentException.class, () -> turn.withSpeakers(List.of("Anna Berg")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Qualifier(NOTE, List.of("the chair"), Optional.empty(), Set.of()));
        assertEquals(List.of("berg"), turn.withSpeakers(List.of("berg")).speakers());
    }

    @Test
    void theParagraphsOfATurnAreThoseOfItsPassagesInOneLanguage() {
        Turn turn = Turn.of(
                "t1",
                List.of(
                        Passage.of("p1", Locale.ENGLISH, Paragraph.of("One.")),
                        Passage.of("p2", Locale.ENGLISH, Paragraph.of("Two."))));

        assertEquals(
                List.of("One.", "Two."),
                turn.paragraphs(Locale.ENGLISH).map(Paragraph::printed).toList());
        assertEquals(0, turn.paragraphs(Locale.FRENCH).count());
    }

    @Test
    void linksAndForeignWordsArePrintedAsTheWordsTheyHold() {
        var link = new Inline.Link(URI.create("https://example.org/"), List.of(new Inline.Text("the treaty")));
        var foreign = new Inline.Foreign(Locale.FRENCH, List.of(new Inline.Text("fait accompli")));

        assertEquals("the treaty", link.printed());
        assertEquals("fait accompli", foreign.printed());
    }

    @Test
    void aFigureSpeaksInWords() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Figure(
                        Optional.empty(), Optional.of(Localized.of(Locale.ENGLISH, "a\u0000")), Optional.empty()));
    }
}
