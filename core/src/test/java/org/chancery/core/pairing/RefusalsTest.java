package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no pair is refused with the text that is to blame, and what is one is paired whoever comes first. */
class RefusalsTest {
    private static final Pairer PAIRER = Pairer.standard();
    private static final TwoVersions RU = new TwoVersions(TwoVersions.RU);
    private static final TwoVersions EN = new TwoVersions(TwoVersions.EN);
    private static final Version RUSSIAN =
            Version.of(RU.statement(RU.remarks(0, 1, 2)).build());
    private static final Version ENGLISH =
            Version.of(EN.statement(EN.remarks(0, 1, 2)).build());

    private interface Call {
        void make() throws InputException;
    }

    private static String refusal(Call call) {
        var e = assertThrows(InputException.class, call::make);
        return e.place() + ": " + e.getMessage();
    }

    private static void assertRefused(String place, String words, Call call) {
        String refusal = refusal(call);
        assertTrue(refusal.startsWith(place) && refusal.contains(words), refusal);
    }

    @Test
    void twoVersionsInOneLanguageAreRefused() {
        Version other = Version.of(EN.statement(EN.remarks(3)).build());
        assertRefused("second text", "same text twice", () -> PAIRER.pair(RUSSIAN, RUSSIAN));
        assertRefused("second text", "same language (en)", () -> PAIRER.pair(ENGLISH, other));
    }

    @Test
    void whatHasNoParagraphOrTwoLanguagesIsRefusedOnEitherSide() throws InputException {
        Version empty = Version.of(EN.statement().build());
        Version both = Version.of(PAIRER.pair(RUSSIAN, ENGLISH).statement());
        assertRefused("first text", "no paragraph", () -> PAIRER.pair(empty, RUSSIAN));
        assertRefused("second text", "no paragraph", () -> PAIRER.pair(RUSSIAN, empty));
        assertRefused("first text", "2 languages already", () -> PAIRER.pair(both, ENGLISH));
        assertRefused("second text", "2 languages already", () -> PAIRER.pair(ENGLISH, both));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void aTextOfMoreParagraphsThanTheLimitIsRefused(int most, boolean paired) throws InputException {
        Version shorter = Version.of(EN.statement(EN.remarks(0, 1)).build());
        if (paired) {
            assertEquals(
                    3,
                    PAIRER.withLimit(most)
                            .pair(RUSSIAN, ENGLISH)
                            .statement()
                            .passages()
                            .size());
        } else {
            var first = assertThrows(
                    LimitException.class, () -> PAIRER.withLimit(most).pair(RUSSIAN, shorter));
            assertEquals("first text", first.place().toString());
            var second = assertThrows(
                    LimitException.class, () -> PAIRER.withLimit(most).pair(shorter, RUSSIAN));
            assertEquals("second text", second.place().toString());
        }
    }

    @Test
    void textsInWhichNothingCorrespondsAreRefusedUnlessALinkSaysSo() throws InputException {
        Link alone = Link.given(List.of(2, 3, 4), List.of());
        Link pair = Link.given(List.of(2), List.of(2));
        Link rest = Link.given(List.of(3, 4), List.of());
        assertRefused("second text", "does not look like a version of \"Переправы\"", () -> linked(alone));
        assertEquals(2, linked(pair, rest).statement().languages().size());
    }

    @Test
    void linksForOtherTextsOrLinesAreRefused() {
        Links swapped = new Links(ENGLISH.fingerprint(), RUSSIAN.fingerprint(), List.of());
        Links half = new Links(RUSSIAN.fingerprint(), RUSSIAN.fingerprint(), List.of());
        assertRefused("first text", "has changed", () -> PAIRER.pair(RUSSIAN, ENGLISH, swapped));
        assertRefused("second text", "has changed", () -> PAIRER.pair(RUSSIAN, ENGLISH, half));
        assertRefused("first text", "has 4 lines that are not empty, and a link names line 5", () -> linked(5, 4));
        assertRefused("second text", "has 4 lines that are not empty, and a link names line 5", () -> linked(4, 5));
    }

    @Test
    void theLastLineMayBeLinked() throws InputException {
        assertTrue(linked(4, 4).links().list().contains(Link.given(List.of(4), List.of(4))));
    }

    private static Pairing linked(int first, int second) throws InputException {
        return linked(Link.given(List.of(first), List.of(second)));
    }

    private static Pairing linked(Link... links) throws InputException {
        return PAIRER.pair(RUSSIAN, ENGLISH, new Links(RUSSIAN.fingerprint(), ENGLISH.fingerprint(), List.of(links)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "g"})
    void aFingerprintHasSixtyFourDigits(String wrong) {
        String right = "0".repeat(64);
        assertThrows(IllegalArgumentException.class, () -> new Links(wrong, right, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Links(right, wrong, List.of()));
    }

    @Test
    void aLineIsInOneLinkOnly() {
        String print = "0".repeat(64);
        Link one = Link.given(List.of(1), List.of(1));
        Link sameFirst = Link.given(List.of(1), List.of(2));
        Link sameSecond = Link.given(List.of(2), List.of(1));
        assertThrows(IllegalArgumentException.class, () -> new Links(print, print, List.of(one, sameFirst)));
        assertThrows(IllegalArgumentException.class, () -> new Links(print, print, List.of(one, sameSecond)));
        assertEquals(1, new Links(print, print, List.of(one)).list().size());
    }

    @Test
    void theFirstTextIsTheOriginalUnlessOneIsToldOrSaysSo() throws InputException {
        assertEquals("ru0", firstId(PAIRER.pair(RUSSIAN, ENGLISH)));
        assertEquals("en0", firstId(PAIRER.pair(ENGLISH, RUSSIAN)));
        assertEquals("en0", firstId(PAIRER.withOriginal(TwoVersions.EN).pair(RUSSIAN, ENGLISH)));
        assertEquals("ru0", firstId(PAIRER.withOriginal(TwoVersions.RU).pair(RUSSIAN, ENGLISH)));
        assertEquals("en0", firstId(PAIRER.pair(RUSSIAN, Version.of(saying(EN)))));
        assertEquals("ru0", firstId(PAIRER.pair(Version.of(saying(RU)), ENGLISH)));
    }

    private static String firstId(Pairing pairing) {
        return pairing.statement().passages().getFirst().id();
    }

    private static Statement saying(TwoVersions in) {
        Statement silent = in.statement(in.remarks(0, 1, 2)).build();
        Edition edition =
                silent.edition().toBuilder().originalLanguage(in.language()).build();
        return Statement.builder("s", silent.kind(), silent.title(), edition)
                .body(silent.body())
                .build();
    }

    @Test
    void linksAreOfTheTextsInTheOrderInWhichTheyWereGiven() throws InputException {
        Version shorter = Version.of(EN.statement(EN.remarks(0, 2)).build());
        Pairing pairing = PAIRER.withOriginal(TwoVersions.EN).pair(RUSSIAN, shorter);
        assertEquals(RUSSIAN.fingerprint(), pairing.links().first());
        assertEquals(
                List.of("[1]-[1]", "[2]-[2]", "[4]-[3]", "[3]-[]"),
                pairing.links().list().stream()
                        .map(link -> link.first() + "-" + link.second())
                        .toList());
    }

    @Test
    void aFingerprintGoesByTheWordsAndNotByTheSpaces() {
        Statement statement = RUSSIAN.statement();
        assertEquals(
                new Version(statement, List.of("a b", "c")).fingerprint(),
                new Version(statement, List.of(" a \u00A0 b ", "c\t")).fingerprint());
        assertEquals(64, RUSSIAN.fingerprint().length());
        assertTrue(!new Version(statement, List.of("a b"))
                .fingerprint()
                .equals(new Version(statement, List.of("ab")).fingerprint()));
    }
}
