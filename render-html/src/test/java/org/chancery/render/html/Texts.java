package org.chancery.render.html;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.model.Turn;

/** A small invented news conference with every kind of part in it. */
final class Texts {
    static final Locale EN = Locale.ENGLISH;
    static final Locale RU = Locale.of("ru");

    private Texts() {}

    static Statement conference() {
        Edition edition = Edition.in(Localized.of(
                        RU, Translation.of(TranslationStatus.ORIGINAL), EN, Translation.of(TranslationStatus.OFFICIAL)))
                .originalLanguage(RU)
                .published(LocalDate.of(2025, 5, 15))
                .documentNumber("893-14-05-2025")
                .delivery(Delivery.AS_DELIVERED)
                .embargo(OffsetDateTime.parse("2025-05-15T10:00+03:00"))
                .build();
        Localized<String> title = both("Press conference of the ministers", "Пресс-конференция министров");
        return Statement.builder("small-conference", StatementKind.JOINT_NEWS_CONFERENCE, title, edition)
                .occasion(Occasion.at(both("Brenholm", "Бренхольм"), LocalDate.of(2025, 5, 14))
                        .withWhat(both("talks", "переговоры"))
                        .withTime(LocalTime.of(12, 30), ZoneId.of("Europe/Oslo")))
                .participants(people())
                .body(body())
                .build();
    }

    private static List<Participant> people() {
        return List.of(
                new Participant(
                        "pavel-zalesov",
                        both("Pavel Zalesov", "П.А.Залесов"),
                        ParticipantRole.PRINCIPAL,
                        Optional.of(both("Foreign Minister of Tervania", "Министр иностранных дел Тервании")),
                        Optional.empty()),
                Participant.of("astrid-kvale", both("Astrid Kvale", "А.Л.Квале"), ParticipantRole.MODERATOR));
    }

    private static List<Part> body() {
        return List.of(
                new Part.Heading(passage("h1", "Opening", "Вступление")),
                new Part.Remarks(Turn.of("t1", List.of(rich(), passage("t1-p2", "Second.", "Второй.")))
                        .withSpeakers(List.of("pavel-zalesov"))),
                new Part.Break(both("* * *", "* * *")),
                new Part.Narrative(
                        Part.Narrative.Kind.STAGE_DIRECTION,
                        List.of(passage("n1", "(The ministers sign.)", "(Министры подписывают.)"))),
                new Part.Moderation(
                        said("t2", "astrid-kvale", both("Astrid Kvale", "А.Л.Квале"), "Questions.", "Вопросы.")),
                new Part.Exchange(
                        new Part.Asked(Turn.of("q1", List.of(passage("q1-p1", "Why?\nAnd when?", "Почему?\nИ когда?")))
                                .withLabel(both("Question", "Вопрос"))
                                .withQualifier(Qualifier.of(both("(to both ministers)", "(обоим министрам)")))),
                        List.of(
                                new Part.Answer(said(
                                        "a1",
                                        "pavel-zalesov",
                                        both("Pavel Zalesov", "П.А.Залесов"),
                                        "Because.",
                                        "Потому.")),
                                new Part.Interjection(Turn.of("i1", List.of(passage("i1-p1", "Really?", "Разве?")))
                                        .withLabel(both("Remark", "Реплика"))),
                                new Part.Answer(
                                        said("a2", "pavel-zalesov", both("Pavel Zalesov", "П.А.Залесов"), "Yes.", "Да.")
                                                .asContinued()))),
                new Part.Omission(both("<…>", "<…>")),
                new Part.Exchange(
                        new Part.Unpublished(), List.of(new Part.Answer(Turn.of("a3", List.of(untranslated()))))),
                new Part.Exchange(
                        new Part.Summarised(Turn.of("q3", List.of(passage("q3-p1", "[On visas.]", "[О визах.]")))),
                        List.of()),
                new Figure(
                        Optional.of("talks.jpg"),
                        Optional.of(both("Two ministers", "Два министра")),
                        Optional.of(passage("f1", "The ministers, Brenholm", "Министры, Бренхольм"))),
                new Part.Custom("example.org/vote", Map.of("yes", "3"), both("Vote: 3 to 0", "Голосование: 3 к 0")));
    }

    /** One paragraph in Russian, two in English, with every kind of inline. */
    private static Passage rich() {
        Paragraph english = new Paragraph(List.of(
                new Inline.Text("Many "),
                new Inline.Insertion("countries"),
                new Inline.Text(" agree"),
                new Inline.Aside("Laughter."),
                new Inline.Text(": "),
                new Inline.Foreign(Locale.of("la"), List.of(new Inline.Text("pacta sunt servanda"))),
                new Inline.Text(" & "),
                new Inline.Emphasis(List.of(new Inline.Text("so on"))),
                new Inline.Text(", see "),
                new Inline.Link(URI.create("https://example.org/a?b=c&d"), List.of(new Inline.Text("the text"))),
                new Inline.Text(" and "),
                new Inline.Link(URI.create("javascript:alert(1)"), List.of(new Inline.Text("not this")))));
        return new Passage(
                List.of("t1-p1"),
                new Localized<Passage.Content>(Localized.<Passage.Content>of(
                                RU,
                                Passage.Present.of(Paragraph.of("Многие согласны.")),
                                EN,
                                Passage.Present.of(english, Paragraph.of("Indeed.")))
                        .values()));
    }

    private static Passage untranslated() {
        return new Passage(
                List.of("a3-p1", "a3-p2"),
                Localized.of(
                        RU,
                        Passage.Present.of(Paragraph.of("Только здесь."), Paragraph.of("И здесь.")),
                        EN,
                        new Passage.Absent(Absence.NOT_TRANSLATED)));
    }

    private static Turn said(String id, String speaker, Localized<String> label, String english, String russian) {
        return Turn.of(id, speaker, label, List.of(passage(id + "-p1", english, russian)));
    }

    static Passage passage(String id, String english, String russian) {
        return new Passage(
                List.of(id),
                Localized.of(
                        RU, Passage.Present.of(Paragraph.of(russian)), EN, Passage.Present.of(Paragraph.of(english))));
    }

    /** A statement of one paragraph in a language and in English. */
    static Statement inTwo(Locale language, String words, String english) {
        Edition edition = Edition.in(Localized.of(language, Translation.unknown(), EN, Translation.unknown()))
                .build();
        Passage passage = new Passage(
                List.of("p1"),
                Localized.of(
                        language,
                        Passage.Present.of(Paragraph.of(words)),
                        EN,
                        Passage.Present.of(Paragraph.of(english))));
        return Statement.builder("in-two", StatementKind.STATEMENT, Localized.of(language, words, EN, english), edition)
                .body(List.of(new Part.Remarks(Turn.of("t1", List.of(passage)))))
                .build();
    }

    static Localized<String> both(String english, String russian) {
        return Localized.of(EN, english, RU, russian);
    }
}
