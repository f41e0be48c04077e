package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What constructors refuse, with the value in the message, and what they mend on the way. */
class ConstructorsTest {
    private static final Locale EN = Locale.ENGLISH;

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "-a", "a_b", "a b", "ид", "a/../b", "a\n", "con.", "ａ"})
    void whatCouldNotBeAFileNameAndAnAnchorIsNoId(String id) {
        assertRefused("Not an id: ", () -> Passage.of(id, EN, Paragraph.of("T")));
    }

    @Test
    void anIdHasAtMostAHundredCharactersAndIsQuotedInShort() {
        Passage.of("a".repeat(100), EN, Paragraph.of("T"));
        var e = assertThrows(
                IllegalArgumentException.class, () -> Passage.of("a".repeat(1_000_000), EN, Paragraph.of("T")));
        assertTrue(e.getMessage().length() < 300, e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[31m", "\u009B31m", "\u202E"})
    void aRefusedValueIsQuotedWithoutWhatActsOnATerminal(String value) {
        var e = assertThrows(IllegalArgumentException.class, () -> Passage.of(value, EN, Paragraph.of("T")));
        assertFalse(e.getMessage().contains(value.substring(0, 1)), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\r", "\u001B", "\uD800", "\uDC00", "\uFFFE", "\uFDD0", "\uD83F\uDFFF"})
    void whatNoXmlCouldCarryIsNoText(String character) {
        String code = String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
        assertRefused("Text holds " + code + " at index 2", () -> Paragraph.of("ab" + character));
        assertRefused("Text holds " + code, () -> new Inline.Aside(character));
        assertRefused("Text holds " + code, () -> new Part.Break(Localized.of(EN, character)));
        assertRefused(
                "Text holds " + code,
                () -> ContactPoint.of(ContactPoint.Kind.WEB, ContactPurpose.GENERAL, character, URI.create("a:b")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\u0085", "\u202E", "\uFEFF", "\uE000", "\uD83D\uDE00"})
    void whateverElseIsOddIsText(String character) {
        assertEquals(character, Paragraph.of(character).printed());
    }

    @Test
    void wordsThatAreNoneAreRefused() {
        assertRefused("A text is empty", () -> Paragraph.of(""));
        assertRefused("A paragraph is empty", () -> new Paragraph(List.of()));
        assertRefused("An emphasis is empty", () -> new Inline.Emphasis(List.of()));
        assertRefused("An insertion is empty", () -> new Inline.Insertion(""));
        assertRefused(
                "A narrative has no passage", () -> new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, List.of()));
        assertRefused("Turn t1 has no passage", () -> Turn.of("t1", List.of()));
        assertRefused("A present passage has no paragraph", () -> new Passage.Present(List.of()));
        assertRefused("A figure needs", () -> new Figure(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void neighbouringTextsOfAParagraphAreOne() {
        var paragraph = new Paragraph(
                List.of(new Inline.Text("a"), new Inline.Text("b"), new Inline.Insertion("c"), new Inline.Text("d")));
        assertEquals(
                List.of(new Inline.Text("ab"), new Inline.Insertion("c"), new Inline.Text("d")), paragraph.content());
        assertEquals("ab[c]d", paragraph.printed());
    }

    @Test
    void aPassageHasIdsAndWordsInSomeLanguage() {
        Localized<Passage.Content> words = Localized.of(EN, Passage.Present.of(Paragraph.of("T")));
        assertRefused("A passage needs at least one id", () -> new Passage(List.of(), words));
        assertRefused("A passage repeats an id: [p1, p1]", () -> new Passage(List.of("p1", "p1"), words));
        assertRefused(
                "Passage p1 is absent in every language",
                () -> new Passage(List.of("p1"), Localized.of(EN, new Passage.Absent(Absence.NOT_TRANSLATED))));
    }

    @Test
    void aFingerprintIsHexadecimalAndALanguageVersionIsNotMadeFromAnythingElse() {
        assertRefused("Not a fingerprint", () -> new Translation(Optional.empty(), Optional.of("abc")));
        assertRefused("Not a fingerprint", () -> new Translation(Optional.empty(), Optional.of("A".repeat(64))));
    }

    @Test
    void unplacedWordsStandSomewhere() {
        assertRefused("Lines and columns count from 1: 0:1", () -> new Unplaced(EN, "T", 0, 1));
        assertRefused("Lines and columns count from 1: 1:-1", () -> new Unplaced(EN, "T", 1, -1));
        assertRefused("An unplaced text is empty", () -> new Unplaced(EN, "", 1, 1));
    }

    @Test
    void aCountryIsOneOfIsoOrOfThoseLeftToUsers() {
        for (String code : List.of("NO", "XA", "QM", "ZZ", "AA")) {
            assertEquals(Optional.of(code), mission(code).sending());
        }
        for (String code : List.of("no", "NOR", "EN", "QL", "", "X1")) {
            assertRefused("Not an ISO 3166-1 alpha-2 country code: \"" + code + "\"", () -> mission(code));
        }
    }

    @Test
    void openingHoursRunForwardsOnSomeDay() {
        var nine = LocalTime.of(9, 0);
        assertRefused("Not opening hours: []", () -> new OpeningHours.Period(Set.of(), nine, nine.plusHours(1)));
        assertRefused(
                "Not opening hours: [MONDAY] 09:00-09:00",
                () -> new OpeningHours.Period(Set.of(DayOfWeek.MONDAY), nine, nine));
    }

    @Test
    void aValidityEndsNotBeforeItBeginsAndHoldsOnBothDays() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        var month = Validity.always().from(day).until(day.plusDays(30));
        assertTrue(month.on(day) && month.on(day.plusDays(30)));
        assertTrue(!month.on(day.minusDays(1)) && !month.on(day.plusDays(31)));
        assertTrue(Validity.always().on(LocalDate.MIN) && Validity.always().on(LocalDate.MAX));
        assertTrue(Validity.always().until(day).on(LocalDate.MIN));
        assertRefused(
                "Valid until 2025-02-28, but only from 2025-03-01",
                () -> Validity.always().from(day).until(day.minusDays(1)));
    }

    @Test
    void setsAndDataHaveAnOrderOfTheirOwn() {
        var backwards = new LinkedHashSet<>(List.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY, DayOfWeek.MONDAY));
        assertEquals(
                List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
                List.copyOf(new OpeningHours.Period(backwards, LocalTime.MIN, LocalTime.NOON).days()));
        var data = new LinkedHashMap<String, String>();
        data.put("b", "1");
        data.put("a", "2");
        assertEquals(
                List.of("a", "b"),
                List.copyOf(
                        new Part.Custom("t", data, Localized.of(EN, "T")).data().keySet()));
    }

    @Test
    void aTelephoneNumberHasAnE164Form() {
        assertEquals(List.of("+17455550112"), number("tel:+17455550112;ext=3").e164());
        assertEquals(List.of("+17455550112"), number("TEL:+1-745-555-0112").e164());
        assertEquals(List.of(), number("tel:7042;phone-context=example.com").e164());
        assertEquals(List.of(), number("mailto:a@b.example").e164());
    }

    @Test
    void anExtensionIsReadFromTheAddress() {
        assertEquals(Optional.of("3"), number("tel:+17455550112;ext=3").extension());
        assertEquals(Optional.empty(), number("tel:+17455550112").extension());
        assertEquals(Optional.empty(), number("mailto:a@b.example").extension());
    }

    @Test
    void anOfficeOfWhichNothingIsKnownIsRefused() {
        assertRefused("An office needs", () -> Office.of(List.of(), List.of(), List.of()));
    }

    @Test
    void openingHoursMayEndAtMidnight() {
        var monday = Set.of(DayOfWeek.MONDAY);
        assertEquals(
                LocalTime.MIDNIGHT, new OpeningHours.Period(monday, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).closes());
    }

    private static ContactPoint number(String address) {
        return ContactPoint.of(ContactPoint.Kind.PHONE, ContactPurpose.GENERAL, "555-0112", URI.create(address));
    }

    private static Mission mission(String sending) {
        return Mission.builder("m", MissionKind.EMBASSY, Localized.of(EN, "M"))
                .sending(sending)
                .build();
    }

    private static void assertRefused(String beginning, Executable making) {
        var e = assertThrows(IllegalArgumentException.class, making);
        assertTrue(e.getMessage().startsWith(beginning), e.getMessage());
    }
}
