package org.chancery.core.transcript.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.transcript.text.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Contacts read from lines that a slash parts, and told in short. */
final class Contacts {
    private static final ContactReader READER = new ContactReader(Locale.ENGLISH, Optional.of("GB"));
    private static final ContactReader ANYWHERE = new ContactReader(Locale.ENGLISH, Optional.empty());

    private Contacts() {}

    static List<Line> lines(String text) {
        List<String> lines = Arrays.asList(text.split(" / ", -1));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Line.of(i + 1, lines.get(i)))
                .toList();
    }

    /** What lines of a mission in Britain say. */
    static String read(String text) {
        return inShort(READER.read(lines(text)));
    }

    /** What lines of a mission say that is nobody knows where. */
    static String readAnywhere(String text) {
        return inShort(ANYWHERE.read(lines(text)));
    }

    /** What a page says, of which a browser shows the words. */
    static String readPage(String html) {
        Document page = Jsoup.parse(html);
        return inShort(READER.read(PageLines.of(page), page));
    }

    private static String inShort(ContactReading reading) {
        return Stream.concat(
                        reading.offices().stream().map(Contacts::inShort),
                        reading.findings().stream()
                                .map(finding -> "! " + finding.rule().substring("transcript.".length()) + " "
                                        + String.join(" ", finding.arguments())))
                .collect(Collectors.joining(" | "));
    }

    private static String inShort(Office office) {
        String head = (office.name().map(name -> "# " + name.first()).orElse("")
                        + office.kind().map(kind -> " " + kind).orElse("")
                        + office.district()
                                .map(district -> " for " + district.first())
                                .orElse(""))
                .strip();
        Stream<String> addresses = office.addresses().stream()
                .map(address -> "at " + address.printed().first().replace("\n", " + "));
        return Stream.of(
                        head.isEmpty() ? Stream.<String>empty() : Stream.of(head),
                        addresses,
                        office.points().stream().map(Contacts::inShort),
                        office.hours().stream().map(Contacts::inShort))
                .flatMap(pieces -> pieces)
                .collect(Collectors.joining("; "));
    }

    private static String inShort(ContactPoint point) {
        String addresses = point.addresses().stream().map(Object::toString).collect(Collectors.joining(" "));
        return point.kind() + " " + point.purpose() + " " + point.printed()
                + (addresses.isEmpty() ? "" : " → " + addresses)
                + point.label()
                        .map(Localized::first)
                        .map(label -> " “" + label + "”")
                        .orElse("");
    }

    private static String inShort(OpeningHours hours) {
        return "open " + hours.purpose() + " " + hours.printed().first()
                + hours.periods().stream()
                        .map(period -> " "
                                + period.days().stream()
                                        .map(day -> day.name().substring(0, 2))
                                        .collect(Collectors.joining())
                                + " " + period.opens() + "-" + period.closes())
                        .collect(Collectors.joining(","));
    }
}
