package org.chancery.core.transcript.page;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/** Recognises lines that say when, and where: “May 17, 2017”, “14:40”, “4:24 P.M. EEST”, “Norhaven, 3 May 2021”. */
final class DateRules {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2})[:.h](\\d{2,3})\\s?(?:([APap])\\.?\\s?[Mm]\\.?)?(?:\\s?\\(?(?:[A-Z]{2,5}|hrs?|Uhr|Local Time|\\(local\\))\\.?\\)?)?");
    private static final int LONGEST_LINE = 120;
    private static final int MOST_WORDS_BESIDE = 10;
    private static final int LONGEST_BESIDE = 80;
    private static final int LONGEST_PLACE = 60;
    private static final int MOST_WORDS_OF_A_PLACE = 6;
    private static final int NOON = 12;

    private final Convention convention;
    private final Dates dates;

    DateRules(Convention convention) {
        this.convention = convention;
        dates = new Dates(convention.lexicon());
    }

    List<HeadRule> rules() {
        return List.of(this::date, this::time, this::placeBelow);
    }

    /** A date, with a place, a weekday or an hour beside it, and little else; a time may be glued to it. */
    private Optional<Found> date(List<Line> lines, int at) {
        Line line = lines.get(at);
        String text = line.content();
        if (text.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        return dates.first(text).flatMap(found -> dated(line, text, found));
    }

    private Optional<Found> dated(Line line, String text, Dates.Found date) {
        int start = line.start();
        String before = trimmed(text.substring(0, date.from()));
        String after = trimmed(text.substring(date.to()));
        Matcher hour = TIME.matcher(after);
        boolean timed = hour.lookingAt();
        Optional<LocalTime> time = timed ? time(hour.group()) : Optional.empty();
        String rest = timed ? trimmed(after.substring(hour.end())) : after;
        boolean little = Word.of(before).size() + Word.of(rest).size() <= MOST_WORDS_BESIDE
                && before.length() + rest.length() <= LONGEST_BESIDE;
        boolean apart = "(（".indexOf(text.charAt(0)) >= 0 && ")）".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean prose = (before + rest).codePoints().anyMatch(Character::isIdeographic) || rest.indexOf(':') >= 0;
        if (!little || (prose && !apart)) {
            return Optional.empty();
        }
        var spans = new ArrayList<Outline.Span>();
        var facts = new ArrayList<Fact>();
        boolean ofPage = convention.words().of(Topic.NO_LABEL).begins(before) || before.endsWith(":");
        if (!ofPage) {
            facts.add(new Fact.Day(date.date()));
            time.ifPresent(found -> facts.add(new Fact.Time(found)));
        }
        place(before)
                .or(() -> timed ? Optional.empty() : place(rest))
                .ifPresent(place -> facts.add(new Fact.Where(place)));
        spans.addAll(Stretch.of(line, start, start + text.length()).as(Outline.Kind.DATE));
        return Optional.of(new Found(spans, facts, 1));
    }

    /** A place on the line below the date or the hour. */
    private Optional<Found> placeBelow(List<Line> lines, int at) {
        int above = at - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        String text = lines.get(at).content();
        boolean possible =
                above >= 0 && text.length() <= LONGEST_PLACE && Word.of(text).size() <= MOST_WORDS_OF_A_PLACE;
        boolean dated = possible
                && (date(lines, above).isPresent() || time(lines, above).isPresent());
        return dated
                ? place(text).map(place -> Found.line(lines.get(at), Outline.Kind.PLACE, new Fact.Where(place)))
                : Optional.empty();
    }

    /** “Washington, D.C.” */
    private static boolean isAbbreviated(String text) {
        return text.length() > 2
                && text.endsWith(".")
                && Character.isUpperCase(text.charAt(text.length() - 2))
                && !Character.isLetter(text.charAt(text.length() - 3));
    }

    /** What is left beside a date when it names a place: capitalised words, beside a weekday or alone. */
    private Optional<String> place(String beside) {
        String text = withoutWeekday(beside);
        List<Word> words = Word.of(text);
        boolean place = !words.isEmpty()
                && (Character.isLetter(text.codePointBefore(text.length())) || isAbbreviated(text))
                && words.stream().noneMatch(word -> convention.words().isOfficeWord(word.text()))
                && !convention.words().of(Topic.INSET).begins(text)
                && !convention.words().of(Topic.SALUTATION).begins(text)
                && !convention.words().of(Topic.NO_LABEL).begins(text)
                && words.stream()
                        .allMatch(word ->
                                word.isCapitalised() || convention.words().isLinking(word.folded()))
                && words.stream().noneMatch(word -> convention.lexicon().isWeekday(word) || word.number() >= 0);
        return place ? Optional.of(text) : Optional.empty();
    }

    private String withoutWeekday(String text) {
        List<Word> words = Word.of(text);
        boolean first = !words.isEmpty() && convention.lexicon().isWeekday(words.getFirst());
        boolean last = words.size() > 1 && convention.lexicon().isWeekday(words.getLast());
        if (!first && !last) {
            return text;
        }
        return trimmed(text.substring(
                first ? words.getFirst().to() : 0, last ? words.getLast().from() : text.length()));
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBetween(text.charAt(from))) {
            from++;
        }
        while (to > from && isBetween(text.charAt(to - 1)) && !isAbbreviated(text.substring(from, to))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBetween(char c) {
        return Chars.isSpace(c) || ",;|·()（）[].–—-".indexOf(c) >= 0;
    }

    private Optional<Found> time(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (!TIME.matcher(line.content()).matches()) {
            return Optional.empty();
        }
        Fact[] facts = time(line.content()).stream().map(Fact.Time::new).toArray(Fact[]::new);
        return Optional.of(Found.line(line, Outline.Kind.TIME, facts));
    }

    /** The hour that a text is, and nothing else; of “1:012 P.M.” nobody knows what it means. */
    private static Optional<LocalTime> time(String text) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(2).length() != 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        String half = matcher.group(3);
        if (half != null) {
            hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
