package org.chancery.testkit;

import static org.chancery.testkit.Bilingual.both;
import static org.chancery.testkit.Bilingual.edition;
import static org.chancery.testkit.Bilingual.kvale;
import static org.chancery.testkit.Bilingual.passage;
import static org.chancery.testkit.Bilingual.question;
import static org.chancery.testkit.Bilingual.turn;
import static org.chancery.testkit.Bilingual.vallgren;
import static org.chancery.testkit.Bilingual.zalesov;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Rendition;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;

/** A statement that has every kind of part, question, inline and qualifier. */
final class EveryPart {
    static final String PICTURE = "pictures/talks.png";

    private static final Locale FRENCH = Locale.FRENCH;

    private EveryPart() {}

    static Statement statement() {
        return Statement.builder(
                        "every-part",
                        StatementKind.NEWS_CONFERENCE,
                        both("Пресс-конференция в Велиморске", "News conference in Velimorsk"),
                        fullEdition())
                .occasion(Occasion.at(both("Велиморск", "Velimorsk"), LocalDate.of(2025, 6, 3))
                        .withWhat(both("Ежегодная пресс-конференция", "Annual news conference"))
                        .withTime(LocalTime.of(11, 30), ZoneId.of("Europe/Istanbul")))
                .participants(List.of(zalesov(), vallgren(), kvale()))
                .body(List.of(
                        new Part.Heading(passage("h1", "Вступительное слово", "Opening remarks")),
                        new Part.Remarks(opening()),
                        new Part.Break(both("* * *", "* * *")),
                        new Part.Moderation(turn(
                                "t2",
                                "astrid-kvale",
                                both("А.Л.Квале", "Astrid Kvale"),
                                passage("p3", "Переходим к вопросам.", "We will now move on to questions."))),
                        asked(),
                        new Part.Omission(both("<…>", "<…>")),
                        summarised(),
                        unpublished(),
                        new Part.Interjection(Turn.of("t9", List.of(passage("p12", "Время!", "Time is up!")))
                                .withLabel(both("Реплика", "Remark"))),
                        figure(),
                        new Part.Narrative(
                                Part.Narrative.Kind.EDITORS_NOTE,
                                List.of(passage(
                                        "n2",
                                        "Перевод выполнен по записи встречи.",
                                        "The translation was made from a recording."))),
                        new Part.Custom(
                                "example.org/vote",
                                Map.of("for", "12", "against", "3"),
                                both("За 12 голосов, против 3.", "In favour 12, against 3."))))
                .build();
    }

    private static Edition fullEdition() {
        return edition()
                .otherVersions(List.of(new OtherVersion(FRENCH, Optional.of(URI.create("https://example.org/fr/3")))))
                .published(LocalDate.of(2025, 6, 4))
                .documentNumber("1042-03-06-2025")
                .delivery(Delivery.CHECK_AGAINST_DELIVERY)
                .embargo(OffsetDateTime.parse("2025-06-04T10:00:00+03:00"))
                .completeness(Completeness.EXCERPT)
                .build();
    }

    /** Every inline, nested too. */
    private static Turn opening() {
        Passage inlines = passage(
                "p1",
                new Passage.Present(List.of(new Paragraph(inlines(
                        "Многие ", "страны", " чтут правило ", "договоры", "и мы тоже", "следуют ему", "Смех.")))),
                new Passage.Present(List.of(new Paragraph(inlines(
                        "Many ",
                        "countries",
                        " honour the rule ",
                        "treaties",
                        "so do we",
                        "keep to it",
                        "Laughter.")))));
        Passage spaced = passage("p2", "Путь длиной 84 км займёт 3,5 часа.", "The 84-km passage takes 3.5 hours.");
        return new Turn(
                "t1", List.of("pavel-zalesov"), Optional.empty(), Optional.empty(), false, List.of(inlines, spaced));
    }

    private static List<Inline> inlines(
            String many, String countries, String honour, String treaties, String us, String link, String laughter) {
        return List.of(
                text(many),
                new Inline.Insertion(countries),
                text(honour),
                new Inline.Foreign(Locale.of("la"), List.of(text("pacta sunt servanda"))),
                text(" ("),
                new Inline.Emphasis(List.of(text(treaties), text(", "), new Inline.Emphasis(List.of(text(us))))),
                text("), "),
                new Inline.Link(
                        URI.create("https://example.org/treaty?article=2&lang=en#text"),
                        List.of(new Inline.Emphasis(List.of(text(link))))),
                text(". "),
                new Inline.Aside(laughter));
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    /** A question with a qualifier, and everything that may stand among the replies. */
    private static Part asked() {
        Qualifier toBoth = new Qualifier(
                both("(адресован обоим министрам)", "(addressed to both ministers)"),
                List.of("pavel-zalesov", "henrik-vallgren"),
                Optional.of(new Rendition(Rendition.Kind.RETRANSLATED, Optional.of(FRENCH))),
                Set.of(Qualifier.Channel.VIDEO_LINK, Qualifier.Channel.OFF_MIKE));
        Localized<String> label = both("П.А.Залесов", "Pavel Zalesov");
        return new Part.Exchange(
                new Part.Asked(question("t3", passage("p4", "Что дальше?", "What comes next?"))
                        .withQualifier(toBoth)),
                List.of(
                        new Part.Answer(turn(
                                "t4", "pavel-zalesov", label, passage("p5", "Работа продолжится.", "Work goes on."))),
                        new Part.Interjection(Turn.of("t5", List.of(passage("p6", "Громче!", "Louder!")))
                                .withLabel(both("Реплика", "Remark"))),
                        new Part.Narrative(
                                Part.Narrative.Kind.STAGE_DIRECTION,
                                List.of(passage("n1", "(Министр подходит ближе.)", "(The minister steps closer.)"))),
                        new Part.Answer(turn(
                                        "t6",
                                        "pavel-zalesov",
                                        label,
                                        passage("p7", "Я сказал: она продолжится.", "I said that it goes on."))
                                .asContinued()),
                        new Part.Break(both("***", "***")),
                        new Part.Omission(both("[…]", "[…]")),
                        new Part.Moderation(turn(
                                "t10",
                                "astrid-kvale",
                                both("А.Л.Квале", "Astrid Kvale"),
                                passage("p13", "Спасибо.", "Thank you."))),
                        new Part.Custom("example.org/bell", Map.of(), both("Звонок.", "A bell rings.")),
                        Figure.captioned(passage("c1", "Министры у карты", "The ministers at the map"))));
    }

    /** The publisher's gist of a question, answered by two as one. */
    private static Part summarised() {
        return new Part.Exchange(
                new Part.Summarised(question("t7", passage("p8", "[О расписании.]", "[On the timetable.]"))),
                List.of(new Part.Answer(turn(
                                "t8",
                                "henrik-vallgren",
                                both("Министры вместе", "The ministers together"),
                                passage("p9", "Оно выйдет в июне.", "It will come out in June."))
                        .withSpeakers(List.of("pavel-zalesov", "henrik-vallgren")))));
    }

    private static Part unpublished() {
        return new Part.Exchange(
                new Part.Unpublished(),
                List.of(new Part.Answer(turn(
                        "t11",
                        "henrik-vallgren",
                        both("Х.А.Вальгрен", "Henrik Vallgren"),
                        passage("p11", "Об этом говорить рано.", "It is too early to speak of that.")))));
    }

    private static Figure figure() {
        return new Figure(
                Optional.of(PICTURE),
                Optional.of(both("Два министра пожимают руки", "Two ministers shake hands")),
                Optional.of(passage("c2", "Перед началом встречи", "Before the meeting")));
    }
}
