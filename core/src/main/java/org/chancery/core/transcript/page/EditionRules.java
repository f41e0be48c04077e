package org.chancery.core.transcript.page;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.label.DocumentNumber;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Line;

/** Recognises the lines beside a title: kind, document number, relation to what was said, embargo. */
final class EditionRules {
    private static final Pattern TIME = Pattern.compile("(?<![-+−:\\d])(\\d{1,2}):(\\d{2})(?!\\d)");
    private static final Pattern HALF_DAY = Pattern.compile("(?i)(?<!\\p{L})[ap]\\.?[\\s\\p{Z}]?m(?!\\p{L})");
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)([-+−])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");

    private final Dialect dialect;
    private final Lexicon.EditionLines words;
    private final Dates dates;

    EditionRules(Convention convention) {
        dialect = convention.dialect();
        words = convention.lexicon().edition();
        dates = new Dates(convention.lexicon());
    }

    List<HeadRule> rules() {
        return List.of(this::kind, this::documentNumber, this::delivery, this::embargo);
    }

    private Optional<Found> kind(List<Line> lines, int at) {
        Line line = lines.get(at);
        return words.kinds().stream()
                .filter(kind -> Phrases.of(List.of(kind.phrase())).matches(line.text()))
                .findFirst()
                .map(kind -> Found.line(line, Outline.Kind.STATEMENT_KIND, new Fact.Kind(kind.kind())));
    }

    private Optional<Found> documentNumber(List<Line> lines, int at) {
        String text = lines.get(at).content();
        return DocumentNumber.isOne(text, dialect)
                ? Optional.of(Found.line(lines.get(at), Outline.Kind.DOCUMENT_NUMBER, new Fact.DocumentNumber(text)))
                : Optional.empty();
    }

    private Optional<Found> delivery(List<Line> lines, int at) {
        Line line = lines.get(at);
        return words.delivery().entrySet().stream()
                .filter(entry -> Phrases.of(entry.getValue()).matches(line.text()))
                .findFirst()
                .map(entry -> Found.line(line, Outline.Kind.DELIVERY, new Fact.Delivery(entry.getKey())));
    }

    /**
     * An embargo counts with its offset only; one that could mean another hour is not understood: elsewhere, in the
     * other half of the day, or at a second time that the line names.
     */
    private Optional<Found> embargo(List<Line> lines, int at) {
        Line line = lines.get(at);
        String text = line.content();
        if (!Phrases.of(words.embargo()).begins(text)) {
            return Optional.empty();
        }
        Found found = dates.last(text)
                .flatMap(day -> time(text)
                        .flatMap(time -> offset(text).map(offset -> OffsetDateTime.of(day.date(), time, offset))))
                .map(until -> Found.line(line, Outline.Kind.EMBARGO, new Fact.Embargo(until)))
                .orElseGet(() -> Found.line(line, Outline.Kind.UNPLACED));
        return Optional.of(found);
    }

    private static Optional<LocalTime> time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find() || HALF_DAY.matcher(text).find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        return time.find() ? Optional.empty() : time(hour, minute);
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (!offset.find()) {
            return Optional.empty();
        }
        int sign = offset.group(1).equals("+") ? 1 : -1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such offset on earth: the line stays unplaced, and is reported
        }
    }
}
