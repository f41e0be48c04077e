package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;

/** Small statements in Russian and English, of sentences that each name something of their own. */
final class TwoVersions {
    static final Locale RU = Locale.of("ru");
    static final Locale EN = Locale.ENGLISH;

    private static final List<String> RUSSIAN = List.of(
            "Бренхольм",
            "Торнквист",
            "Сандвика",
            "Маравия",
            "Калдора",
            "Пельмар",
            "Лестрания",
            "Варнхольм",
            "Розенкамп",
            "Скарнес",
            "Монтекларо",
            "Дельгадо");
    private static final List<String> ENGLISH = List.of(
            "Brenholm",
            "Tornquist",
            "Sandvika",
            "Maravia",
            "Kaldora",
            "Pelmar",
            "Lestrania",
            "Varnholm",
            "Rosenkamp",
            "Skarnes",
            "Monteclaro",
            "Delgado");

    private final Locale language;

    TwoVersions(Locale language) {
        this.language = language;
    }

    Locale language() {
        return language;
    }

    /** A sentence, the same in both languages for the same number. */
    String said(int number) {
        int seats = 1_000 + 37 * number;
        return language.equals(RU)
                ? "Переправа " + RUSSIAN.get(number) + " возит " + seats + " человек."
                : "The crossing " + ENGLISH.get(number) + " carries " + seats + " people.";
    }

    Passage passage(int number) {
        return Passage.of(language.getLanguage() + number, language, Paragraph.of(said(number)));
    }

    Turn turn(int... numbers) {
        var passages = new ArrayList<Passage>();
        for (int number : numbers) {
            passages.add(passage(number));
        }
        return Turn.of(language.getLanguage() + "-t" + numbers[0], passages);
    }

    Part remarks(int... numbers) {
        return new Part.Remarks(turn(numbers));
    }

    Part exchange(int question, Part.Reply... replies) {
        return new Part.Exchange(new Part.Asked(turn(question)), List.of(replies));
    }

    Part.Reply answer(int... numbers) {
        return new Part.Answer(turn(numbers));
    }

    Localized<String> words(String russian, String english) {
        return Localized.of(language, language.equals(RU) ? russian : english);
    }

    Statement.Builder statement(Part... parts) {
        return Statement.builder(
                        "s", StatementKind.NEWS_CONFERENCE, words("Переправы", "Crossings"), Edition.in(language))
                .body(List.of(parts));
    }

    static Pairing paired(Statement.Builder russian, Statement.Builder english) throws InputException {
        return Pairer.standard().pair(Version.of(russian.build()), Version.of(english.build()));
    }

    /** A line for each part and each passage in it, which are told by the numbers of the sentences in Russian and English. */
    static String told(Statement both) {
        return both.body().stream().map(TwoVersions::told).collect(Collectors.joining("\n"));
    }

    private static String told(Part part) {
        return switch (part) {
            case Part.Remarks remarks -> "remarks " + told(remarks.turn());
            case Part.Exchange exchange ->
                exchange.question()
                                .printed()
                                .map(turn -> "question " + told(turn))
                                .orElse("no question")
                        + exchange.replies().stream()
                                .map(reply -> "\n  " + told(reply))
                                .collect(Collectors.joining());
            case Part.Heading heading -> "heading " + told(heading.passage());
            case Part.Moderation reply -> told((Part.Reply) reply);
            case Part.Interjection reply -> told((Part.Reply) reply);
            case Part.Narrative reply -> told((Part.Reply) reply);
            case Part.Break reply -> told((Part.Reply) reply);
            case Part.Omission reply -> told((Part.Reply) reply);
            case Part.Custom reply -> told((Part.Reply) reply);
            case Figure reply -> told((Part.Reply) reply);
        };
    }

    private static String told(Part.Reply reply) {
        return switch (reply) {
            case Part.Answer answer -> "answer " + told(answer.turn());
            case Part.Moderation moderation -> "moderation " + told(moderation.turn());
            case Part.Interjection interjection -> "interjection " + told(interjection.turn());
            case Part.Narrative narrative ->
                narrative.kind() + " "
                        + narrative.passages().stream().map(TwoVersions::told).collect(Collectors.joining(" "));
            case Part.Break mark -> "break " + texts(mark.printed());
            case Part.Omission mark -> "omission " + texts(mark.printed());
            case Part.Custom custom -> "custom " + texts(custom.fallback());
            case Figure figure ->
                "figure " + figure.source().orElse("-") + " "
                        + figure.alternative().map(TwoVersions::texts).orElse("-") + " "
                        + figure.caption().map(TwoVersions::told).orElse("-");
        };
    }

    private static String told(Turn turn) {
        return turn.passages().stream().map(TwoVersions::told).collect(Collectors.joining(" "));
    }

    private static String told(Passage passage) {
        return side(passage, RU) + "=" + side(passage, EN);
    }

    private static String side(Passage passage, Locale language) {
        var version = new TwoVersions(language);
        return switch (passage.content().in(language).orElseThrow()) {
            case Passage.Absent absent -> absent.reason().name();
            case Passage.Present present ->
                present.paragraphs().stream()
                        .map(paragraph -> version.number(paragraph.printed()))
                        .collect(Collectors.joining("+"));
        };
    }

    private String number(String sentence) {
        for (int number = 0; number < RUSSIAN.size(); number++) {
            if (said(number).equals(sentence)) {
                return Integer.toString(number);
            }
        }
        return sentence;
    }

    private static String texts(Localized<String> text) {
        return String.join("/", text.values().values());
    }
}
