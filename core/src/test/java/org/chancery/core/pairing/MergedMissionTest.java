package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.Absence;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Validity;
import org.junit.jupiter.api.Test;

/** What becomes of offices, numbers, hours, pictures and welcome when two pages tell of one mission. */
class MergedMissionTest {
    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.ENGLISH;

    private static Mission.Builder mission(Locale language) {
        return Mission.builder("m", MissionKind.EMBASSY, Localized.of(language, "m"));
    }

    private static List<Office> offices(List<Office> ours, List<Office> theirs) {
        return MissionMerger.merged(
                        mission(RU)
                                .contacts(new Contacts(ours, Optional.empty()))
                                .build(),
                        mission(EN)
                                .contacts(new Contacts(theirs, Optional.empty()))
                                .build())
                .contacts()
                .offices();
    }

    private static Office named(Locale language, String name, ContactPoint... points) {
        return new Office(
                Optional.of(Localized.of(language, name)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(points),
                List.of());
    }

    private static Office main(ContactPoint... points) {
        return Office.of(List.of(), List.of(points), List.of());
    }

    private static ContactPoint point(ContactPoint.Kind kind, String printed, String... addresses) {
        return new ContactPoint(
                kind,
                ContactPurpose.GENERAL,
                printed,
                Arrays.stream(addresses).map(URI::create).toList(),
                Optional.empty(),
                Validity.always());
    }

    private static ContactPoint phone(String printed, String... addresses) {
        return point(ContactPoint.Kind.PHONE, printed, addresses);
    }

    @Test
    void officesAreOneWhenOneOfTheirNumbersIs() {
        Office ours = named(RU, "Отдел", phone("1"), phone("2", "tel:+2"));
        Office theirs = named(EN, "Section", phone("3"), phone("+2", "tel:+2"));
        Office other = named(EN, "Library", phone("4"));

        List<Office> merged = offices(List.of(ours), List.of(other, theirs));

        assertEquals(2, merged.size());
        assertEquals(
                List.of("Отдел", "Section"),
                List.copyOf(merged.getFirst().name().orElseThrow().values().values()));
        assertEquals(
                List.of(phone("1"), phone("2", "tel:+2"), phone("3")),
                merged.getFirst().points());
        assertEquals(other, merged.getLast());
    }

    @Test
    void theMainOfficesAreOneThoughTheyShareNothingAndANamedOneIsAnother() {
        assertEquals(
                List.of(main(phone("1"), phone("2"))), offices(List.of(main(phone("1"))), List.of(main(phone("2")))));
        assertEquals(
                2,
                offices(List.of(main(phone("1"))), List.of(named(EN, "Section", phone("2"))))
                        .size());
        assertEquals(
                2,
                offices(List.of(named(RU, "Отдел", phone("1"))), List.of(main(phone("2"))))
                        .size());
    }

    @Test
    void aNumberIsTheSameByItsAddressOrItsPrintAndOnlyOfOneKind() {
        assertEquals(
                List.of(phone("1", "tel:+1")),
                offices(List.of(main(phone("1"))), List.of(main(phone("1", "tel:+1"))))
                        .getFirst()
                        .points());
        assertEquals(
                List.of(phone("1", "tel:+1")),
                offices(List.of(main(phone("1", "tel:+1"))), List.of(main(phone("1", "tel:+9"))))
                        .getFirst()
                        .points());
        List<ContactPoint> both = List.of(phone("1"), point(ContactPoint.Kind.FAX, "1"));
        assertEquals(
                both,
                offices(List.of(main(phone("1"))), List.of(main(both.getLast())))
                        .getFirst()
                        .points());
    }

    private static Office open(Locale language, ContactPurpose purpose, int hour, Set<OpeningHours.Holidays> closed) {
        var period =
                new OpeningHours.Period(Set.of(DayOfWeek.MONDAY), LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0));
        return Office.of(
                List.of(),
                List.of(),
                List.of(new OpeningHours(
                        purpose, Localized.of(language, "h"), List.of(period), closed, Validity.always())));
    }

    private static int hours(Office ours, Office theirs) {
        return offices(List.of(ours), List.of(theirs)).getFirst().hours().size();
    }

    @Test
    void hoursAreTheSameWhenPurposeTimesAndHolidaysAre() {
        Office ours = open(RU, ContactPurpose.VISA, 9, Set.of());
        assertEquals(1, hours(ours, open(EN, ContactPurpose.VISA, 9, Set.of())));
        assertEquals(2, hours(ours, open(EN, ContactPurpose.PRESS, 9, Set.of())));
        assertEquals(2, hours(ours, open(EN, ContactPurpose.VISA, 10, Set.of())));
        assertEquals(2, hours(ours, open(EN, ContactPurpose.VISA, 9, Set.of(OpeningHours.Holidays.HOST))));
    }

    private static List<PostalAddress> addresses(Locale language, String... printed) {
        return Arrays.stream(printed)
                .map(text -> PostalAddress.of(Localized.of(language, text)))
                .toList();
    }

    @Test
    void addressesAreOneByOneWhereThereAreAsManyAndElseAllAreKept() {
        Office ours = Office.of(addresses(RU, "а"), List.of(), List.of());
        List<Office> one = offices(List.of(ours), List.of(Office.of(addresses(EN, "a"), List.of(), List.of())));
        assertEquals(
                List.of("а", "a"),
                List.copyOf(
                        one.getFirst().addresses().getFirst().printed().values().values()));
        List<Office> three = offices(List.of(ours), List.of(Office.of(addresses(EN, "a", "b"), List.of(), List.of())));
        assertEquals(3, three.getFirst().addresses().size());
    }

    private static Passage passage(Locale language, String id) {
        return new Passage(List.of(id), Localized.of(language, new Passage.Present(List.of(Paragraph.of(id)))));
    }

    @Test
    void wordsOfWelcomeAreOneByOneWhereThereAreAsMany() {
        Mission both = MissionMerger.merged(
                mission(RU).welcome(List.of(passage(RU, "a"))).build(),
                mission(EN).welcome(List.of(passage(EN, "b"))).build());
        assertEquals(List.of("a"), both.welcome().getFirst().ids());
        assertEquals(
                Set.of(RU, EN), both.welcome().getFirst().content().values().keySet());
    }

    @Test
    void elseEachIsKeptWithIdsOfItsOwnAndSaidToLackInTheOtherLanguage() {
        Mission both = MissionMerger.merged(
                mission(RU).welcome(List.of(passage(RU, "a"))).build(),
                mission(EN).welcome(List.of(passage(EN, "a"), passage(EN, "b"))).build());
        var absent = new Passage.Absent(Absence.NOT_TRANSLATED);
        assertEquals(
                List.of("a", "a-2", "b"),
                both.welcome().stream().map(Passage::id).toList());
        assertEquals(
                List.of(RU, EN),
                List.copyOf(both.welcome().getFirst().content().values().keySet()));
        assertEquals(absent, both.welcome().getFirst().content().values().get(EN));
        assertEquals(
                List.of(RU, EN),
                List.copyOf(both.welcome().getLast().content().values().keySet()));
        assertEquals(absent, both.welcome().getLast().content().values().get(RU));
    }

    @Test
    void aPictureHasTheCaptionsOfBothOrTheOneThereIs() {
        Figure ours = Figure.captioned(passage(RU, "a"));
        Figure theirs = Figure.captioned(passage(EN, "b"));
        Figure bare = new Figure(Optional.of("talks.jpg"), Optional.empty(), Optional.empty());
        assertEquals(
                Set.of(RU, EN),
                picture(ours, theirs).caption().orElseThrow().content().values().keySet());
        assertEquals(Optional.of("talks.jpg"), picture(bare, theirs).source());
        assertEquals(theirs.caption(), picture(bare, theirs).caption());
        assertEquals(ours.caption(), picture(ours, bare).caption());
    }

    private static Figure picture(Figure ours, Figure theirs) {
        return MissionMerger.merged(
                        mission(RU).pictures(List.of(ours)).build(),
                        mission(EN).pictures(List.of(theirs)).build())
                .pictures()
                .getFirst();
    }
}
