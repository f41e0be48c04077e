package org.chancery.core.transcript.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.core.model.Localized;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.label.DialectChooser;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Line;

/** Conventions, and pages in which a slash stands for the end of a line. */
final class Pages {
    private static final Lexicons LEXICONS = Lexicons.of(Dialects.builtIn());

    static final Convention ENGLISH = convention("english");
    static final Convention RUSSIAN = convention("russian");

    private Pages() {}

    /** Lines in Latin letters are in English here, and all others in Russian. */
    static Convention conventionOf(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                ? RUSSIAN
                : ENGLISH;
    }

    private static Convention convention(String dialect) {
        return new DialectChooser(LEXICONS).force(LEXICONS.dialects().dialect(dialect), List.of());
    }

    static List<Line> lines(String text) {
        List<String> lines = Arrays.asList(text.split(" / ", -1));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Line.of(i + 1, lines.get(i)))
                .toList();
    }

    /** The first line with a label; -1 when there is none. */
    static int firstLabel(List<Line> lines, Convention convention) {
        var labels = new LabelReader(convention.words());
        return IntStream.range(0, lines.size())
                .filter(i -> labels.read(lines.get(i)).isPresent())
                .findFirst()
                .orElse(-1);
    }

    static String inShort(List<Outline.Span> spans) {
        return spans.stream().map(span -> span.kind() + " " + span.text()).collect(Collectors.joining(" | "));
    }

    /** What a fact says, without its name for a point or a title. */
    static String inShort(Fact fact) {
        return switch (fact) {
            case Fact.Point(var point) ->
                point.kind() + " " + point.purpose() + " " + point.printed() + " " + point.addresses()
                        + point.label()
                                .map(Localized::first)
                                .map(label -> " " + label)
                                .orElse("");
            case Fact.Hours(var hours) ->
                hours.purpose() + " " + hours.printed().first();
            case Fact.Titled(var title) -> inShort(title);
            default -> fact.toString();
        };
    }

    static String inShort(Title title) {
        return "kind " + text(title.kind()) + (title.isMeeting() ? ", meeting" : "")
                + title.people().stream().map(Pages::inShort).collect(Collectors.joining())
                + title.occasion().map(occasion -> ", occasion " + occasion).orElse("")
                + title.place().map(place -> ", place " + place).orElse("")
                + title.date().map(date -> ", date " + date).orElse("");
    }

    private static String inShort(Title.Mention mention) {
        return ", " + (mention.first() ? "first " : "") + mention.office() + ": " + mention.rest()
                + mention.role().map(role -> " (" + role + ")").orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("none");
    }
}
