package org.chancery.core.transcript.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.transcript.text.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactReaderTest {
    private static final ContactReader READER = new ContactReader(Locale.ENGLISH, Optional.of("GB"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone: 020 7946 0018 | PHONE GENERAL +442079460018",
                "Tel. +44 (0)20 7946 0018 | PHONE GENERAL +442079460018",
                "Телефон дежурного: +7 495 123-45-67 | PHONE EMERGENCY +74951234567",
                "Notfalltelefon (rund um die Uhr): +49 30 901820 | PHONE EMERGENCY +4930901820",
                "Télécopie : +33 1 70 18 99 00 | FAX GENERAL +33170189900",
                "Teléfono de emergencia: +34 915 63 12 34 | PHONE EMERGENCY +34915631234",
                "Plantão consular: (+351) 213 929 440 | PHONE EMERGENCY +351213929440",
                "Acil durumlar için (7/24): +90 312 455 33 44 | PHONE EMERGENCY +903124553344",
                "传真：0086-10-51924000 | FAX GENERAL +861051924000",
                "هاتف: +٢٠ ٢ ٢٧٩١٦٠٠٠ | PHONE GENERAL +20227916000",
                "Visa Section 020 7946 0018 | PHONE VISA +442079460018"
            })
    void aNumberIsKnownByItsLabelInManyLanguages(String line, String expected) {
        assertEquals(List.of(expected), numbers(line));
    }

    @Test
    void numbersThatShareALabelShareTheirFirstDigits() {
        assertEquals(
                List.of("PHONE GENERAL +20237489353", "PHONE GENERAL +20237489354"),
                numbers("Телефон: (8-10-2023) 748-9353, 748-9354"));
    }

    @Test
    void aSlashOrARangeStandsForSeveralNumbers() {
        assertEquals(List.of("PHONE GENERAL +442079460018 +442079460019"), numbers("Phone: 020 7946 0018/19"));
        assertEquals(List.of("PHONE GENERAL +27214611994 +27214611995"), numbers("Phone: +27 21 4611 994-5"));
    }

    @Test
    void telephoneAndFaxMayShareANumberOrALine() {
        assertEquals(
                List.of("PHONE GENERAL +442079460018", "FAX GENERAL +442079460018"),
                numbers("Tel./fax: 020 7946 0018"));
        assertEquals(
                List.of("PHONE GENERAL +442079460018", "FAX GENERAL +442079460019"),
                numbers("Tel 020 7946 0018, fax 020 7946 0019"));
    }

    @Test
    void anExtensionIsDialledAfterTheNumber() {
        assertEquals(
                Optional.of("12"),
                points("Consular Section: 020 7946 0018, ext. 12").getFirst().extension());
    }

    @Test
    void aLabelMayStandOnTheLinesAboveItsValues() {
        assertEquals(
                List.of("PHONE EMERGENCY +442079460018", "PHONE EMERGENCY +442079460019"),
                numbers("Emergency number for citizens", "in difficulty: 020 7946 0018", "020 7946 0019"));
        assertEquals(List.of("FAX GENERAL +442079460018"), numbers("Fax", "020 7946 0018"));
    }

    @Test
    void theCellsOfATableAreLabelAndValue() {
        assertEquals(List.of("FAX GENERAL +442079460018"), numbers("Fax number\t020 7946 0018"));
    }

    @Test
    void anAddressWithoutALabelStandsBetweenTheNameAndTheNumbers() {
        Office office = read("Embassy of Tervania", "12 High Street", "London SW1A 1AA", "020 7946 0018")
                .offices()
                .getFirst();
        assertEquals(
                "12 High Street\nLondon SW1A 1AA",
                office.addresses().getFirst().printed().first());
        assertEquals(Optional.of(MissionKind.EMBASSY), office.kind());
    }

    @Test
    void everyOfficeHasItsOwnContacts() {
        List<Office> offices = read(
                        "Consulate General in Port Sorrel",
                        "Consular district: the Northern Islands",
                        "Phone: 020 7946 0018",
                        "",
                        "Trade Section",
                        "Phone: 020 7946 0019")
                .offices();
        assertEquals(2, offices.size());
        assertEquals(
                "the Northern Islands",
                offices.getFirst().district().orElseThrow().first());
        assertEquals("Trade Section", offices.getLast().name().orElseThrow().first());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday-Friday 09.30-13.00 & 14.00-16.30 | [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] 09:30-13:00;"
                        + " [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] 14:00-16:30",
                "Часы приёма: пн., ср. с 9.00 до 12.00 | [MONDAY, WEDNESDAY] 09:00-12:00",
                "Horário: segunda a sexta-feira, das 9h00 às 12h30 |"
                        + " [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] 09:00-12:30",
                "Mon 9am - 1pm | [MONDAY] 09:00-13:00"
            })
    void openingHoursAreReadAsDaysAndTimes(String line, String expected) {
        OpeningHours hours = read(line).offices().getFirst().hours().getFirst();
        assertEquals(
                expected,
                hours.periods().stream()
                        .map(period -> period.days() + " " + period.opens() + "-" + period.closes())
                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phone: 0800-CONSUL | transcript.contact-no-number",
                "Phone: +44 +33 1 70 18 99 00 | transcript.contact-two-prefixes",
                "Website: javascript:alert(1) | transcript.contact-no-link",
                "Website: https://me:secret@tervania.example/ | transcript.contact-no-link"
            })
    void whatCannotBeIsFoundKeptAsPrintedAndLeadsNowhere(String line, String rule) {
        ContactReading reading = read("", line);
        assertEquals(
                List.of(rule), reading.findings().stream().map(Finding::rule).toList());
        assertEquals(2, reading.findings().getFirst().place().line());
        ContactPoint point = reading.offices().getFirst().points().getFirst();
        assertTrue(line.endsWith(point.printed()), point.printed());
        assertEquals(List.of(), point.addresses());
    }

    @ParameterizedTest
    @CsvSource({"Opening hours: Monday 25:00-26:00", "Opening hours: Monday 18:00-09:00"})
    void hoursThatCannotBeAreFoundAndKeptAsWords(String line) {
        ContactReading reading = read(line);
        assertEquals(
                List.of("transcript.contact-hours"),
                reading.findings().stream().map(Finding::rule).toList());
        assertEquals(List.of(), reading.offices().getFirst().hours().getFirst().periods());
    }

    @Test
    void aThousandNumbersAreReadAndFoundOnce() {
        var lines = new ArrayList<Line>();
        for (int i = 1; i <= 1_000; i++) {
            lines.add(Line.of(i, "Phone: 020 7946 " + (1_000 + i)));
        }
        ContactReading reading = READER.read(lines);
        assertEquals(1_000, reading.offices().getFirst().points().size());
        assertEquals(
                List.of("transcript.contacts-many"),
                reading.findings().stream().map(Finding::rule).toList());
    }

    @Test
    void proseDatesAndPostcodesAreNoNumbers() {
        assertEquals(
                List.of(),
                numbers(
                        "The talks of 12.05.2025 lasted from 2014-2019 to the day.",
                        "Mr Nikau Tane, Ambassador (since 01 November 2010)",
                        "Box 70476-900"));
    }

    @Test
    void whatAPageSaysToMachinesIsAddedUnlessItIsPrintedToo() {
        Document page = Jsoup.parse("""
                <script type="application/ld+json">{"@type": "GovernmentOffice", "name": "Embassy of Tervania",
                "telephone": "+44 20 7946 0018", "contactPoint": {"contactType": "emergency",
                "telephone": "+44 20 7946 0044"}, "sameAs": "https://x.com/tervania"}</script>
                <p>Phone: +44 20 7946 0018</p><a href="mailto:press@tervania.example">Write to us</a>
                """);
        List<Line> lines = List.of(Line.of(1, "Phone: +44 20 7946 0018"), Line.of(2, "Write to us"));
        List<String> printed = READER.read(lines, page).offices().stream()
                .flatMap(office -> office.points().stream())
                .map(ContactPoint::printed)
                .toList();
        assertEquals(
                List.of("+44 20 7946 0018", "press@tervania.example", "+44 20 7946 0044", "https://x.com/tervania"),
                printed);
    }

    private static List<String> numbers(String... lines) {
        return points(lines).stream()
                .map(point -> point.kind() + " " + point.purpose() + " " + String.join(" ", point.e164()))
                .toList();
    }

    private static List<ContactPoint> points(String... lines) {
        return read(lines).offices().stream()
                .flatMap(office -> office.points().stream())
                .toList();
    }

    private static ContactReading read(String... texts) {
        var lines = new ArrayList<Line>();
        for (String text : texts) {
            lines.add(Line.of(lines.size() + 1, text));
        }
        return READER.read(lines);
    }
}
