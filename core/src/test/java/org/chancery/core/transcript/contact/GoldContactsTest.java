package org.chancery.core.transcript.contact;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Office;
import org.junit.jupiter.api.Test;

/** Real contact pages, held against what a person read on them. */
class GoldContactsTest {
    private static final Path GOLD = Path.of("src", "test", "resources", "gold", "contacts.tsv");
    private static final Set<String> KEPT_BACK = Set.of(
            "contact_en_london_holy_see.txt",
            "contact_ru_france_13.html",
            "contact_ru_france_13.txt",
            "contact_ru_jamaica_14.txt");

    private static final int MOST_MISSED = 3;

    @Test
    void contactsOfRealPagesAreFound() throws IOException, InputException {
        Path texts = Path.of(System.getProperty("chancery.corpus", "../../shared"), "corpus", "texts");
        assumeTrue(Files.isDirectory(texts), () -> "No real pages in " + texts + "; this test is skipped");
        boolean keptBack = Boolean.getBoolean("chancery.gold.kept-back");
        var lines = new ArrayList<String>();
        for (String page : pages(keptBack)) {
            lines.add(prediction(page, Pages.read(texts.resolve(page))));
        }
        Files.write(Path.of("target", "contacts.jsonl"), lines);
        String found = String.join("\n", lines);
        List<String> missed = Files.readAllLines(GOLD).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .filter(row -> keptBack == KEPT_BACK.contains(row[0]))
                .filter(row -> !found.contains(row[3].isEmpty() ? row[2] : row[3]))
                .map(row -> String.join(" ", row))
                .toList();
        long gold = Files.readAllLines(GOLD).stream()
                .skip(1)
                .filter(row -> keptBack == KEPT_BACK.contains(row.split("\t")[0]))
                .count();
        long predicted = found.split("\"kind\"", -1).length - 1L;
        assertTrue(missed.size() <= MOST_MISSED, () -> "missed:\n" + String.join("\n", missed));
        assertTrue(Math.abs(predicted - gold) <= MOST_MISSED, () -> predicted + " found, " + gold + " are there");
    }

    private static Set<String> pages(boolean keptBack) throws IOException {
        return Files.readAllLines(GOLD).stream()
                .skip(1)
                .map(row -> row.split("\t")[0])
                .filter(page -> keptBack == KEPT_BACK.contains(page))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String prediction(String page, ContactReading reading) {
        var contacts = new ArrayList<String>();
        for (Office office : reading.offices()) {
            office.addresses()
                    .forEach(address ->
                            contacts.add(json("address", address.printed().first(), "")));
            office.hours()
                    .forEach(hours -> contacts.add(json("hours", hours.printed().first(), "")));
            office.points().forEach(point -> add(point, contacts));
        }
        return "{\"file\": \"" + page + "\", \"contacts\": [" + String.join(", ", contacts) + "]}";
    }

    private static void add(ContactPoint point, List<String> contacts) {
        String kind = switch (point.kind()) {
            case PHONE -> point.purpose() == ContactPurpose.EMERGENCY ? "emergency" : "phone";
            case FAX -> "fax";
            case EMAIL -> "email";
            case WEB -> "website";
            case SOCIAL -> point.printed().contains("twitter.com") ? "twitter" : "other";
        };
        List<String> numbers = point.e164();
        if (numbers.size() < 2) {
            contacts.add(json(kind, point.printed(), numbers.isEmpty() ? "" : numbers.getFirst()));
        } else {
            numbers.forEach(number -> contacts.add(json(kind, number, number)));
        }
    }

    private static String json(String kind, String value, String e164) {
        return "{\"kind\": \"" + kind + "\", \"value\": \""
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", " ") + "\", \"e164\": \"" + e164 + "\"}";
    }
}
