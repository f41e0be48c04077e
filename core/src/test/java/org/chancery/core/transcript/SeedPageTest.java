package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A real embassy page, and what a careful reader finds in it. Its words stay with its publisher: what is expected is
 * told by its place on the page.
 */
class SeedPageTest {
    private static final String NAME = "astana-2017-10-06";
    private static final int TITLE = 11;

    private static Path page;
    private static List<String> lines;
    private static Reading reading;
    private static Statement statement;

    @BeforeAll
    static void read() {
        page = Samples.real("samples/" + NAME + ".en.txt");
        lines = Samples.text(page).lines().toList();
        reading = Samples.read(page);
        statement = Samples.statement(reading);
    }

    private static String line(int number) {
        return lines.get(number - 1);
    }

    private static String host() {
        return line(TITLE).substring(17, 30);
    }

    private static String guest() {
        return line(TITLE).substring(151, 170);
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** An id made of some words of a line, counted from 0. */
    private static String id(int number, int from, int to) {
        return id(String.join(" ", List.of(line(number).split("[ \u00A0]")).subList(from, to)));
    }

    @Test
    void nothingIsUnplaced() {
        assertEquals(List.of(), reading.outline().of(Outline.Kind.UNPLACED));
        assertEquals(List.of(), statement.provenance().unplaced());
    }

    @Test
    void everyCharacterIsAccountedFor() {
        Lossless.check(Samples.text(page), reading);
    }

    @Test
    void theSiteTitleStandsTwice() {
        assertEquals(2, reading.outline().of(Outline.Kind.SITE_TITLE).size());
    }

    @Test
    void theTitleSaysWhatWhoWhereAndWhen() {
        assertEquals(StatementKind.JOINT_NEWS_CONFERENCE, statement.kind());
        assertEquals(
                Optional.of(line(TITLE).substring(172, 178)),
                statement.occasion().place().map(Localized::first));
        assertEquals(
                Optional.of(LocalDate.of(2017, 10, 6)), statement.occasion().date());
        assertEquals(
                List.of(host(), guest()),
                statement.participants().stream()
                        .map(person -> person.name().first())
                        .toList());
        assertEquals(
                List.of(line(TITLE).substring(0, 16), line(TITLE).substring(120, 150)),
                statement.participants().stream()
                        .map(Participant::office)
                        .map(office -> office.orElseThrow().first())
                        .toList());
    }

    @Test
    void theVisitDateIsNotTheEventDate() {
        assertEquals(
                Optional.of(LocalDate.of(2018, 9, 24)),
                statement.provenance().sources().getFirst().retrieved());
        assertEquals(Optional.empty(), statement.edition().published());
    }

    @Test
    void theSpellingIsBritish() {
        assertEquals(List.of(Locale.UK), List.copyOf(statement.languages()));
    }

    @Test
    void theLanguageSwitchTellsOfARussianVersion() {
        assertEquals(
                List.of(Locale.of("ru")),
                statement.edition().otherVersions().stream()
                        .map(OtherVersion::language)
                        .toList());
    }

    @Test
    void theUnlabelledOpeningIsSpokenByTheOneTheTitleNames() {
        Turn opening = ((Part.Remarks) statement.body().getFirst()).turn();
        assertEquals(List.of(id(host())), opening.speakers());
        assertEquals(Optional.empty(), opening.label());
        assertEquals(14, opening.passages().size());
        assertEquals(line(13), Samples.printed(opening.passages().getFirst()));
    }

    @Test
    void thereAreFiveQuestionsEachAnsweredByTheMinister() {
        List<Turn> answers = statement.exchanges().stream()
                .map(exchange -> exchange.answers().getFirst().turn())
                .toList();
        assertEquals(List.of(4, 3, 2, 4, 2), Samples.paragraphs(answers));
        assertTrue(answers.stream().allMatch(turn -> turn.speakers().equals(List.of(id(host())))));
        assertTrue(statement.exchanges().stream()
                .allMatch(exchange -> exchange.question() instanceof Part.Asked asked
                        && asked.turn().speakers().isEmpty()
                        && asked.turn().passages().size() == 1));
    }

    @Test
    void oneQuestionIsAddressedToBothMinistersAndOnlyOneAnswers() {
        List<List<String>> addressees = statement.turns().stream()
                .flatMap(turn -> turn.qualifier().stream())
                .map(qualifier -> qualifier.addressees())
                .toList();
        assertEquals(List.of(List.of(id(host()), id(guest()))), addressees);
        assertEquals(Completeness.ONE_SIDED, statement.edition().completeness());
        assertEquals(1, reading.findings().of("transcript.one-sided").size());
    }

    @Test
    void oneInsertionIsTheEditors() {
        List<Inline> special = statement.passages().stream()
                .flatMap(passage -> passage.paragraphs(Locale.UK).stream())
                .flatMap(paragraph -> paragraph.content().stream())
                .filter(inline -> !(inline instanceof Inline.Text))
                .toList();
        assertEquals(List.of(new Inline.Insertion("countries")), special);
    }

    @Test
    void theDamagedWordIsFlaggedAndKept() {
        List<Finding> damage = reading.findings().of("transcript.damaged-word");
        assertEquals(
                List.of(List.of("pided", "divided")),
                damage.stream().map(Finding::arguments).toList());
        assertEquals(67, damage.getFirst().place().line());
        assertTrue(statement.passages().stream().map(Samples::printed).anyMatch(text -> text.contains(" pided ")));
    }

    @Test
    void theMissionHasThreeNumbersAndAnAddress() {
        Mission mission = reading.mission().orElseThrow();
        assertEquals(MissionKind.EMBASSY, mission.kind());
        assertEquals(line(1).substring(24), mission.name().first());
        assertEquals(
                line(6).substring(9),
                mission.contacts().addresses().getFirst().printed().first());
        assertEquals(
                Stream.of(line(7).substring(7, 24), line(7).substring(30), line(9).substring(12))
                        .map(printed -> "+" + printed.replaceAll("\\D", ""))
                        .toList(),
                mission.contacts().points().stream()
                        .flatMap(point -> point.e164().stream())
                        .toList());
    }

    @Test
    void theEmergencyNumberKeepsItsPrintedFormAndTheLabelOfTwoLines() {
        ContactPoint emergency = reading.mission().orElseThrow().contacts().points().stream()
                .filter(point -> point.purpose() == ContactPurpose.EMERGENCY)
                .findFirst()
                .orElseThrow();
        assertEquals(line(9).substring(12), emergency.printed());
        assertEquals(
                Optional.of(line(8) + " " + line(9).substring(0, 9)),
                emergency.label().map(Localized::first));
    }

    @Test
    void theSocialAccountsAreKnownThoughTheirAddressesAreLost() {
        List<ContactPoint> social = reading.mission().orElseThrow().contacts().points().stream()
                .filter(point -> point.kind() == ContactPoint.Kind.SOCIAL)
                .toList();
        assertEquals(
                List.of("twitter", "Facebook"),
                social.stream().map(ContactPoint::printed).toList());
        assertTrue(social.stream().allMatch(point -> point.address().isEmpty()));
    }

    @Test
    void captionAndWelcomeAreNotGluedToTheLastAnswer() {
        Mission mission = reading.mission().orElseThrow();
        assertEquals(
                line(83),
                Samples.printed(mission.pictures().getFirst().caption().orElseThrow()));
        assertEquals(2, mission.welcome().size());
        assertEquals(line(86), Samples.printed(mission.welcome().getFirst()));
    }

    @Test
    void idsAreTheFirstWords() {
        assertEquals(
                List.of("q-" + id(41, 1, 6), "a-" + id(43, 2, 7)),
                statement.turns().stream().skip(1).limit(2).map(Turn::id).toList());
        assertEquals("joint-news-conference-" + id(host().split(" ")[1]) + "-" + NAME, statement.id());
    }

    @Test
    void theDialectIsNamedWithItsEvidence() {
        assertEquals("russian-ministry-en", reading.dialect());
        assertTrue(reading.evidence().contains("5 lines begin with its labels"));
        assertFalse(reading.findings().of("transcript.dialect").isEmpty());
    }
}
