package org.chancery.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Severity;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPoint.Kind;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    @Test
    void aNumberThatNoPlanKnowsIsDoubted() {
        assertEquals(List.of(), rules(phone("020 7946 0018", "tel:+442079460018")));
        assertEquals(List.of("mission.number-doubtful"), rules(phone("020 1", "tel:+44201")));
    }

    @Test
    void aNumberOfAThirdCountryIsDoubted() {
        assertEquals(List.of("mission.number-elsewhere"), rules(phone("+33 1 70 18 99 00", "tel:+33170189900")));
        assertEquals(List.of(), rules(phone("+7 495 123-45-67", "tel:+74951234567")));
    }

    @Test
    void whatCannotBeDialledIsFound() {
        assertEquals(List.of("mission.number-undialled"), rules(contact(Kind.PHONE, "0800-CONSUL")));
        assertEquals(List.of(), rules(contact(Kind.SOCIAL, "Facebook")));
    }

    @Test
    void noPlanIsKnownOfACountryThatIsNone() {
        Mission invented = Mission.builder("m", MissionKind.EMBASSY, Localized.of(Locale.UK, "M"))
                .host("XC")
                .contacts(contacts(phone("+1 (745) 555-0112", "tel:+17455550112")))
                .build();
        assertEquals(List.of(), Validation.standard().check(invented).list());
    }

    @ParameterizedTest
    @CsvSource({
        "WEB, javascript:alert(1)",
        "WEB, https://me:secret@mission.example/",
        "SOCIAL, data:text/html;x",
        "PHONE, mailto:a@b.example",
        "EMAIL, https://mission.example/",
        "WEB, //mission.example/"
    })
    void anAddressThatDoesNotFitIsFound(Kind kind, String address) {
        assertEquals(List.of("mission.address-unfit"), rules(contact(kind, "mission", address)));
    }

    @Test
    void aDomainOfTwoScriptsIsFoundAndOneOfAnotherScriptIsNot() {
        assertEquals(
                List.of("mission.mail-mixed-scripts"),
                rules(contact(Kind.EMAIL, "press@missiоn.example", "mailto:press@mission.example")));
        assertEquals(List.of(), rules(contact(Kind.EMAIL, "пресса@посольство.example", "mailto:p@x.example")));
    }

    @Test
    void periodsThatOverlapOnADayAreFound() {
        assertEquals(List.of("mission.hours-overlap"), rules(office(hours(period(9, 13), period(12, 18)))));
        assertEquals(List.of("mission.hours-overlap"), rules(office(hours(period(9, 0), period(12, 18)))));
        assertEquals(List.of(), rules(office(hours(period(9, 13), period(13, 18)))));
    }

    @Test
    void contactsWithoutADayAreFoundOnce() {
        Office office = office(hours(), phone("020 7946 0018", "tel:+442079460018"));
        assertEquals(
                List.of("mission.contacts-undated"),
                rules(mission(Contacts.of(office, Optional.empty())), Optional.of(TODAY)));
    }

    @Test
    void contactsThatAreTooOldAreFoundOnceAndNotWithoutADayToJudgeBy() {
        Office office = office(hours(), phone("020 7946 0018", "tel:+442079460018"));
        Mission old = mission(Contacts.of(office, Optional.of(TODAY.minusYears(7))));
        assertEquals(List.of("mission.contacts-outdated"), rules(old, Optional.of(TODAY)));
        assertEquals(List.of(), rules(old, Optional.empty()));
    }

    @Test
    void aContactWithADayOfItsOwnIsFoundByIt() {
        Validity old = Validity.always().asOf(TODAY.minusYears(2));
        var address = new PostalAddress(Localized.of(Locale.UK, "1 Any Street"), old);
        Office office = Office.of(List.of(address), List.of(), List.of());
        assertEquals(List.of("mission.contact-outdated"), rules(office));
    }

    @Test
    void anEmergencyNumberThatChangedIsHistoryAndItsSuccessorHolds() {
        ContactPoint dead = emergency("020 7946 0018", Validity.always().until(TODAY.minusDays(1)));
        ContactPoint alive = emergency("020 7946 0019", Validity.always().from(TODAY));
        assertEquals(List.of("mission.contact-expired"), rules(office(hours(), dead, alive)));
    }

    @Test
    void aMissionOfWhichNoEmergencyNumberHoldsIsAnError() {
        ContactPoint dead = emergency("020 7946 0018", Validity.always().until(TODAY.minusDays(1)));
        Mission mission = mission(contacts(dead));
        List<Finding> errors = Validation.standard().check(mission, Freshness.on(TODAY)).list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertEquals(
                List.of("mission.no-current-emergency"),
                errors.stream().map(Finding::rule).toList());
    }

    private static List<String> rules(ContactPoint point) {
        return rules(office(hours(), point));
    }

    private static List<String> rules(Office office) {
        return rules(mission(Contacts.of(office, Optional.of(TODAY))), Optional.of(TODAY));
    }

    private static List<String> rules(Mission mission, Optional<LocalDate> day) {
        return Validation.standard().check(mission, new Freshness(day, Freshness.YEAR)).list().stream()
                .map(Finding::rule)
                .toList();
    }

    private static Mission mission(Contacts contacts) {
        return Mission.builder("m", MissionKind.EMBASSY, Localized.of(Locale.UK, "M"))
                .host("GB")
                .sending("RU")
                .contacts(contacts)
                .build();
    }

    private static Contacts contacts(ContactPoint... points) {
        return Contacts.of(office(hours(), points), Optional.of(TODAY));
    }

    private static Office office(OpeningHours hours, ContactPoint... points) {
        return Office.of(List.of(), List.of(points), List.of(hours));
    }

    private static OpeningHours hours(OpeningHours.Period... periods) {
        return OpeningHours.of(ContactPurpose.GENERAL, Localized.of(Locale.UK, "Hours"), List.of(periods));
    }

    private static OpeningHours.Period period(int opens, int closes) {
        return new OpeningHours.Period(Set.of(DayOfWeek.MONDAY), LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    private static ContactPoint phone(String printed, String address) {
        return contact(Kind.PHONE, printed, address);
    }

    private static ContactPoint emergency(String printed, Validity validity) {
        return new ContactPoint(
                Kind.PHONE,
                ContactPurpose.EMERGENCY,
                printed,
                List.of(URI.create("tel:+44" + printed.replace(" ", "").substring(1))),
                Optional.empty(),
                validity);
    }

    private static ContactPoint contact(Kind kind, String printed, String... addresses) {
        return new ContactPoint(
                kind,
                ContactPurpose.GENERAL,
                printed,
                Stream.of(addresses).map(URI::create).toList(),
                Optional.empty(),
                Validity.always());
    }
}
