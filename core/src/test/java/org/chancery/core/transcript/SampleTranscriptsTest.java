package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Severity;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Rendition;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample transcripts, row by row of their notes. */
class SampleTranscriptsTest {
    @ParameterizedTest
    @ValueSource(strings = {"news-conference.en", "news-conference.ru", "press-statement.en", "press-statement.ru"})
    void everyCharacterOfAStatementIsAccountedForAndNothingIsUnplaced(String name) {
        Reading reading = Samples.read(name + ".txt");
        Lossless.check(Samples.text(Samples.transcript(name + ".txt")), reading);
        assertEquals(List.of(), Samples.statement(reading).provenance().unplaced());
    }

    @ParameterizedTest
    @CsvSource({
        "news-conference.en.txt, en-GB, 'r8 break r3 narrative m1 [q1 a3] [q1 a2 a2] [q1 a4] [q1 a3] omission [s1 a2] [q1 a1] [q1 a3]'",
        "news-conference.ru.txt, ru,    'r8 break r3 narrative m1 [q1 a3] [q1 a3 a2] [q1 a3] [q1 a3] omission [s1 a2] [q1 a1] [q1 a3]'",
        "press-statement.en.txt, en-GB, 'r5 heading r3'",
        "press-statement.ru.txt, ru,    'r5 heading r3'"
    })
    void thePartsAreThoseOfTheNotes(String file, String language, String parts) {
        Statement statement = Samples.statement(Samples.read(file));
        assertEquals(language, statement.languages().getFirst().toLanguageTag());
        assertEquals(parts, Shape.of(statement));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Brenholm, Pavel Zalesov, pavel-zalesov, Foreign Minister, Henrik Vallgren, Foreign Minister of Lindoria",
        "ru, Бренхольм, П.А.Залесов, p-a-zalesov, Министр иностранных дел Тервании, Х.А.Вальгрен, Министр иностранных дел Линдории"
    })
    void theTitleOfTheNewsConferenceIsUnderstood(
            String language, String place, String first, String id, String office, String second, String secondOffice) {
        Statement statement = Samples.statement(Samples.read("news-conference." + language + ".txt"));
        assertEquals(StatementKind.JOINT_NEWS_CONFERENCE, statement.kind());
        assertEquals(Optional.of(place), statement.occasion().place().map(Localized::first));
        assertEquals(
                Optional.of(LocalDate.of(2025, 5, 14)), statement.occasion().date());
        assertEquals(Optional.of("893-14-05-2025"), statement.edition().documentNumber());
        assertEquals(
                LocalDate.of(2025, 6, 3),
                statement.provenance().sources().getFirst().retrieved().orElseThrow());
        List<Participant> people = statement.participants();
        assertEquals(
                List.of(first, second),
                people.stream().limit(2).map(person -> person.name().first()).toList());
        assertEquals(id, people.getFirst().id());
        assertEquals(
                List.of(office, secondOffice),
                people.stream()
                        .limit(2)
                        .map(person -> person.office().orElseThrow().first())
                        .toList());
        assertEquals(List.of(id), statement.turns().getFirst().speakers());
        assertEquals(Completeness.COMPLETE, statement.edition().completeness());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Astrid Kvale, Maren Holt, Brenholm Courier, 'Maren Holt, Brenholm Courier'",
        "ru, А.Л.Квале, Марен Хольт, газета «Бренхольмский курьер», 'Марен Хольт, газета «Бренхольмский курьер»'"
    })
    void theModeratorAndTheJournalistAreToldApart(
            String language, String moderator, String journalist, String outlet, String label) {
        Statement statement = Samples.statement(Samples.read("news-conference." + language + ".txt"));
        Participant leads = statement.participants().get(2);
        Participant asks = statement.participants().get(3);
        assertEquals(moderator, leads.name().first());
        assertEquals(ParticipantRole.MODERATOR, leads.role());
        assertEquals(journalist, asks.name().first());
        assertEquals(ParticipantRole.JOURNALIST, asks.role());
        assertEquals(Optional.of(outlet), asks.affiliation().map(Localized::first));
        Turn question = statement.exchanges().getFirst().question().printed().orElseThrow();
        assertEquals(Optional.of(label), question.label().map(Localized::first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theNotesBesideLabelsAreUnderstood(String language) {
        Statement statement = Samples.statement(Samples.read("news-conference." + language + ".txt"));
        List<Qualifier> notes = statement.turns().stream()
                .flatMap(turn -> turn.qualifier().stream())
                .toList();
        assertEquals(3, notes.size());
        List<String> both =
                statement.participants().stream().limit(2).map(Participant::id).toList();
        assertEquals(both, notes.getFirst().addressees());
        assertEquals(
                Optional.of(new Rendition(Rendition.Kind.RETRANSLATED, Optional.of(Locale.FRENCH))),
                notes.get(1).rendition());
        assertEquals(Set.of(Qualifier.Channel.VIDEO_LINK), notes.get(2).channels());
    }

    @ParameterizedTest
    @CsvSource({"en, Laughter., gene banks", "ru, Смех., генных банков"})
    void asidesAndInsertionsAreToldFromWhatTheSpeakerSays(String language, String aside, String insertion) {
        Statement statement = Samples.statement(Samples.read("news-conference." + language + ".txt"));
        List<Inline> special = statement.passages().stream()
                .flatMap(passage -> passage.paragraphs(statement.languages().getFirst()).stream())
                .flatMap(paragraph -> paragraph.content().stream())
                .filter(inline -> !(inline instanceof Inline.Text))
                .toList();
        assertEquals(new Inline.Aside(aside), special.getFirst());
        assertEquals(new Inline.Insertion(insertion), special.get(1));
        assertInstanceOf(Inline.Insertion.class, special.get(2)); // the summarised question
        assertEquals(3, special.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-conference.en", "news-conference.ru", "press-statement.en", "press-statement.ru"})
    void nothingIsReportedThatSomebodyWouldHaveToLookAt(String name) {
        List<Finding> warnings = Samples.read(name + ".txt").findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        assertEquals(List.of(), warnings);
    }

    @ParameterizedTest
    @CsvSource({"en, Velimorsk", "ru, Велиморск"})
    void thePressStatementIsUnderstood(String language, String place) {
        Reading reading = Samples.read("press-statement." + language + ".txt");
        Statement statement = Samples.statement(reading);
        assertEquals(StatementKind.PRESS_RELEASE, statement.kind());
        assertEquals(Optional.of(place), statement.occasion().place().map(Localized::first));
        assertEquals(Optional.of(LocalDate.of(2025, 6, 2)), statement.occasion().date());
        assertEquals(Optional.of("1041-02-06-2025"), statement.edition().documentNumber());
        assertEquals(
                Optional.of(Delivery.CHECK_AGAINST_DELIVERY),
                statement.edition().delivery());
        assertEquals(
                Optional.of(OffsetDateTime.parse("2025-06-02T10:00+03:00")),
                statement.edition().embargo());
        assertEquals(List.of(), statement.participants());
        assertTrue(statement.turns().stream().allMatch(turn -> turn.speakers().isEmpty()));
        assertEquals(MissionKind.MINISTRY, reading.mission().orElseThrow().kind());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Embassy of the Republic of Tervania in the Commonwealth of Saint Averil",
        "ru, Посольство Республики Тервания в Содружестве Сент-Аверил"
    })
    void theMissionPageIsAMissionWithoutAStatement(String language, String name) {
        Reading reading = Samples.read("mission." + language + ".txt");
        Lossless.check(Samples.text(Samples.transcript("mission." + language + ".txt")), reading);
        assertEquals(Optional.empty(), reading.statement());
        Mission mission = reading.mission().orElseThrow();
        assertEquals(name, mission.name().first());
        assertEquals(Optional.of(LocalDate.of(2025, 3, 1)), mission.contacts().asOf());
        assertEquals(4, mission.contacts().hours().size());
        assertEquals(2, mission.welcome().size());
        assertEquals(1, mission.pictures().size());
        assertEquals(2, reading.findings().of("transcript.unplaced").size());
        assertEquals(
                List.of(
                        "PHONE GENERAL tel:+17455550112",
                        "FAX GENERAL tel:+17455550113",
                        "PHONE CONSULAR tel:+17455550115",
                        "PHONE VISA tel:+17455550116",
                        "PHONE EMERGENCY tel:+17455550144",
                        "EMAIL GENERAL mailto:embassy@saintaveril.tervania.example",
                        "EMAIL PRESS mailto:press@saintaveril.tervania.example",
                        "WEB GENERAL https://saintaveril.tervania.example/",
                        "SOCIAL GENERAL https://social.example/@TervaniaSaintAveril",
                        "SOCIAL GENERAL "),
                mission.contacts().points().stream()
                        .map(SampleTranscriptsTest::inShort)
                        .toList());
    }

    private static String inShort(ContactPoint point) {
        return point.kind() + " " + point.purpose() + " "
                + point.address().map(Object::toString).orElse("");
    }

    @Test
    void theNewsConferencePageHasBothEmergencyNumbers() {
        List<String> emergency =
                Samples.read("news-conference.en.txt").mission().orElseThrow().contacts().points().stream()
                        .filter(point -> point.purpose() == ContactPurpose.EMERGENCY)
                        .map(ContactPoint::printed)
                        .toList();
        assertEquals(List.of("+ 1 (745) 555-01-43", "+1 (745) 555-0144"), emergency);
    }

    @Test
    void theRussianNewsConferenceNamesItsEmbassyInTheNominative() {
        Mission mission = Samples.read("news-conference.ru.txt").mission().orElseThrow();
        assertEquals("Посольство Тервании в Сент-Авериле", mission.name().first());
    }

    /** The parts of a statement in short: {@code r3} for remarks of three paragraphs, exchanges in brackets. */
    private static final class Shape {
        static String of(Statement statement) {
            return String.join(" ", statement.body().stream().map(Shape::of).toList());
        }

        private static String of(Object part) {
            return switch (part) {
                case Part.Exchange exchange ->
                    "[" + of(exchange.question()) + " "
                            + String.join(
                                    " ",
                                    exchange.replies().stream().map(Shape::of).toList()) + "]";
                case Part.Remarks remarks -> "r" + length(remarks);
                case Part.Asked asked -> "q" + length(asked);
                case Part.Summarised summarised -> "s" + length(summarised);
                case Part.Answer answer -> "a" + length(answer);
                case Part.Interjection words -> "i" + length(words);
                case Part.Moderation words -> "m" + length(words);
                default -> part.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            };
        }

        private static int length(Part.Spoken spoken) {
            return spoken.turn().passages().size();
        }
    }
}
