package org.chancery.core.pairing;

import static org.chancery.core.pairing.TwoVersions.EN;
import static org.chancery.core.pairing.TwoVersions.RU;
import static org.chancery.core.pairing.TwoVersions.paired;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Statement;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the facts and the people of two versions that are made one. */
class MergedHeadTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    private final TwoVersions russian = new TwoVersions(RU);
    private final TwoVersions english = new TwoVersions(EN);

    @Test
    void whatOnlyOneVersionKnowsIsKnown() throws IOException {
        Pairing pairing = paired(
                russian(edition -> edition.published(DAY).completeness(Completeness.COMPLETE))
                        .occasion(Occasion.at(Localized.of(RU, "Бренхольм"), DAY)),
                english(edition -> edition.documentNumber("17")
                        .delivery(Delivery.AS_DELIVERED)
                        .completeness(Completeness.EXCERPT)));

        Edition both = pairing.statement().edition();
        assertEquals(Optional.of(DAY), both.published());
        assertEquals(Optional.of("17"), both.documentNumber());
        assertEquals(Optional.of(Delivery.AS_DELIVERED), both.delivery());
        assertEquals(Completeness.EXCERPT, both.completeness());
        assertEquals(Optional.of(DAY), pairing.statement().occasion().date());
        assertEquals(List.of(), rules(pairing));
    }

    @Test
    void whereTheyDifferTheOriginalCountsAndItIsTold() throws IOException {
        Pairing pairing = paired(
                russian(edition -> edition.published(DAY).documentNumber("17").completeness(Completeness.ONE_SIDED)),
                english(edition ->
                        edition.published(DAY.plusDays(1)).documentNumber("18").completeness(Completeness.EXCERPT)));

        assertEquals(Optional.of(DAY), pairing.statement().edition().published());
        assertEquals(Optional.of("17"), pairing.statement().edition().documentNumber());
        assertEquals(Completeness.ONE_SIDED, pairing.statement().edition().completeness());
        assertEquals(
                List.of(
                        "/edition/published pairing.head-differs [2025-06-03, 2025-06-04]",
                        "/edition/documentNumber pairing.head-differs [17, 18]"),
                rules(pairing));
    }

    @Test
    void aVersionThatIsHereIsNoOtherVersion() throws IOException {
        var german = new OtherVersion(Locale.GERMAN, Optional.of(URI.create("https://example.org/de")));
        Pairing pairing = paired(
                russian(edition ->
                        edition.otherVersions(List.of(new OtherVersion(Locale.UK, Optional.empty()), german))),
                english(edition -> edition.otherVersions(List.of(german, new OtherVersion(RU, Optional.empty())))));

        assertEquals(List.of(german), pairing.statement().edition().otherVersions());
    }

    @Test
    void theOriginalIsCalledSoWhenItIsKnownAndTheTranslationRemembersOfWhatItWasMade() throws IOException {
        Version ours = Version.of(russian(edition -> edition).build());
        Version theirs = Version.of(english(edition -> edition).build());

        Statement known = Pairer.standard().withOriginal(EN).pair(ours, theirs).statement();
        Statement unknown = Pairer.standard().pair(ours, theirs).statement();

        assertEquals(Optional.of(EN), known.edition().originalLanguage());
        assertEquals(
                Optional.of(TranslationStatus.ORIGINAL),
                known.edition().translations().in(EN).orElseThrow().status());
        assertEquals(
                Optional.of(Fingerprint.of(theirs.statement(), EN)),
                known.edition().translations().in(RU).orElseThrow().madeFrom());
        assertEquals(List.of(RU, EN), List.copyOf(known.languages()));
        assertEquals(Optional.empty(), unknown.edition().originalLanguage());
        assertEquals(
                Optional.empty(),
                unknown.edition().translations().in(RU).orElseThrow().status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Пётр Залесов | Pyotr Zalesov | true",
                "П.А.Залесов | Pavel Zalesov | true",
                "Залесова | Zalesov | true",
                "Хенрик Вальгрен | Henrik Vallgren | true",
                "Анна Залесова | Pavel Zalesov | true",
                "Марк Залесов | Pavel Zalesov | false",
                "Пётр Залесов | Pyotr Brandt | false",
                "Ли | Li | false",
            })
    void aPersonIsTheSameWhenTheLastNameSoundsSoAndNoInitialSpeaksAgainstIt(String ours, String theirs, boolean same)
            throws IOException {
        Pairing pairing = paired(
                russian(edition -> edition).participants(List.of(person("p", RU, ours))),
                english(edition -> edition).participants(List.of(person("p", EN, theirs))));

        List<Participant> people = pairing.statement().participants();
        assertEquals(same ? 1 : 2, people.size(), people.toString());
        assertEquals("p", people.getFirst().id());
        assertTrue(same || people.getLast().id().equals("p-2"), people.toString());
    }

    @Test
    void whoSpeaksAndToWhomIsTheSamePersonInBothLanguages() throws IOException {
        Pairing pairing = paired(
                speaking(russian, List.of("ours"), "П.А.Залесов", List.of()),
                speaking(english, List.of("theirs"), "Pavel Zalesov", List.of("theirs")));

        Turn turn = pairing.statement().turns().getFirst();
        assertEquals(List.of("ours"), turn.speakers());
        assertEquals(
                List.of("П.А.Залесов", "Pavel Zalesov"),
                List.copyOf(turn.label().orElseThrow().values().values()));
        assertEquals(List.of("ours"), turn.qualifier().orElseThrow().addressees());
        assertEquals(
                Set.of(Qualifier.Channel.VIDEO_LINK),
                turn.qualifier().orElseThrow().channels());
    }

    @Test
    void aSpeakerWhomOnlyTheTranslationNamesIsKnown() throws IOException {
        Pairing pairing =
                paired(russian(edition -> edition), speaking(english, List.of("theirs"), "Pavel Zalesov", List.of()));

        assertEquals(List.of("theirs"), pairing.statement().turns().getFirst().speakers());
    }

    private Statement.Builder russian(UnaryOperator<Edition.Builder> edition) {
        return version(russian, edition);
    }

    private Statement.Builder english(UnaryOperator<Edition.Builder> edition) {
        return version(english, edition);
    }

    private static Statement.Builder version(TwoVersions in, UnaryOperator<Edition.Builder> edition) {
        Statement plain = in.statement(in.remarks(0, 1, 2, 3, 4, 5, 6, 7)).build();
        Edition known = edition.apply(plain.edition().toBuilder()).build();
        return Statement.builder(plain.id(), plain.kind(), plain.title(), known).body(plain.body());
    }

    private static Statement.Builder speaking(
            TwoVersions in, List<String> speakers, String label, List<String> addressees) {
        Turn turn = in.turn(0, 1, 2, 3, 4, 5, 6, 7).withSpeakers(speakers).withLabel(in.words(label, label));
        Turn qualified = addressees.isEmpty()
                ? turn
                : turn.withQualifier(new Qualifier(
                        in.words("по видеосвязи", "via video link"),
                        addressees,
                        Optional.empty(),
                        Set.of(Qualifier.Channel.VIDEO_LINK)));
        return in.statement(new Part.Remarks(qualified))
                .participants(List.of(new Participant(
                        speakers.getFirst(),
                        in.words(label, label),
                        ParticipantRole.PRINCIPAL,
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Participant person(String id, Locale language, String name) {
        return Participant.of(id, Localized.of(language, name), ParticipantRole.PRINCIPAL);
    }

    private static List<String> rules(Pairing pairing) {
        return pairing.findings().stream()
                .map((Finding finding) -> finding.place() + " " + finding.rule() + " " + finding.arguments())
                .toList();
    }
}
