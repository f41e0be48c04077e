package org.chancery.testkit;

import static org.chancery.testkit.Bilingual.ENGLISH;
import static org.chancery.testkit.Bilingual.RUSSIAN;
import static org.chancery.testkit.Bilingual.both;
import static org.chancery.testkit.Bilingual.edition;
import static org.chancery.testkit.Bilingual.lacks;
import static org.chancery.testkit.Bilingual.passage;
import static org.chancery.testkit.Bilingual.question;
import static org.chancery.testkit.Bilingual.says;
import static org.chancery.testkit.Bilingual.turn;
import static org.chancery.testkit.Bilingual.vallgren;
import static org.chancery.testkit.Bilingual.zalesov;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;

/** Statements of ordinary shape. */
final class ShortStatements {
    private ShortStatements() {}

    /** Remarks, two questions and three answers; paragraph for paragraph in both languages. */
    static Statement newsConference() {
        return Statement.builder(
                        "news-conference",
                        StatementKind.JOINT_NEWS_CONFERENCE,
                        both(
                                "Ответы на вопросы СМИ по итогам переговоров, Бренхольм, 14 мая 2025 года",
                                "Answers to media questions following talks, Brenholm, May 14, 2025"),
                        edition()
                                .documentNumber("893-14-05-2025")
                                .published(LocalDate.of(2025, 5, 14))
                                .build())
                .occasion(Occasion.at(both("Бренхольм", "Brenholm"), LocalDate.of(2025, 5, 14)))
                .participants(List.of(zalesov(), vallgren()))
                .body(List.of(opening(), ferry(), quota()))
                .build();
    }

    private static Part opening() {
        return new Part.Remarks(turn(
                "t1",
                "pavel-zalesov",
                both("П.А.Залесов", "Pavel Zalesov"),
                passage("p1", "Уважаемые дамы и господа,", "Ladies and gentlemen,"),
                passage(
                        "p2",
                        "Главным итогом дня считаю решение возобновить паромную линию Велиморск — Бренхольм.",
                        "I consider the decision to reopen the Velimorsk–Brenholm ferry line to be the main result"
                                + " of the day.")));
    }

    private static Part ferry() {
        return new Part.Exchange(
                new Part.Asked(question(
                        "t2",
                        passage("p3", "Сколько будет стоить билет на паром?", "How much will a ferry ticket cost?"))),
                List.of(new Part.Answer(turn(
                        "t3",
                        "pavel-zalesov",
                        both("П.А.Залесов", "Pavel Zalesov"),
                        passage(
                                "p4",
                                "Взрослому пассажиру поездка обойдётся в 38 крон, а дети поедут бесплатно.",
                                "An adult fare will be 38 crowns, and children will travel free of charge."),
                        passage(
                                "p5",
                                "Перевозчик обязался не повышать тарифы до конца 2026 года.",
                                "The carrier has undertaken not to raise its fares before the end of 2026.")))));
    }

    private static Part quota() {
        return new Part.Exchange(
                new Part.Asked(question(
                        "t4",
                        passage("p6", "Предусмотрены ли меры поддержки для рыбаков?", "Will fishermen be supported?"))),
                List.of(
                        new Part.Answer(turn(
                                "t5",
                                "pavel-zalesov",
                                both("П.А.Залесов", "Pavel Zalesov"),
                                passage("p7", "Да, предусмотрены.", "Yes, they will."))),
                        new Part.Answer(turn(
                                "t6",
                                "henrik-vallgren",
                                both("Х.А.Вальгрен", "Henrik Vallgren"),
                                passage(
                                        "p8",
                                        "Соглашусь с коллегой: первые 14 договоров уже заключены.",
                                        "I agree with my colleague: the first 14 contracts have been signed.")))));
    }

    /** One paragraph for two, two for one, one that was not translated, one not published, one merged. */
    static Statement uneven() {
        return Statement.builder(
                        "uneven",
                        StatementKind.REMARKS,
                        both("Выступление о реке Тальве", "Remarks on the Talva River"),
                        edition().build())
                .participants(List.of(zalesov()))
                .body(List.of(new Part.Remarks(turn(
                        "t1",
                        "pavel-zalesov",
                        both("П.А.Залесов", "Pavel Zalesov"),
                        passage(
                                "p1",
                                says("Комиссии исполняется 40 лет. Её эксперты работают на обоих берегах."),
                                says(
                                        "The commission marks its 40th anniversary.",
                                        "Its experts work on both banks of the river.")),
                        passage(
                                "p2",
                                says("Сведения будут поступать каждые 15 минут.", "Раньше их ждали целые сутки."),
                                says("Readings will come every 15 minutes; they used to take a whole day.")),
                        passage(
                                "p3",
                                says("Библиотеки обменяются старинными лоциями залива Сарн."),
                                lacks(Absence.NOT_TRANSLATED)),
                        passage(
                                "p4",
                                lacks(Absence.NOT_PUBLISHED),
                                says("The text of the agreement will be published next week.")),
                        passage("p5", says("Весной было половодье."), says("There were floods in spring, and both")),
                        passage(
                                "p6",
                                says("Оба правительства помогли жителям прибрежных сёл."),
                                lacks(Absence.MERGED_INTO_PREVIOUS))))))
                .build();
    }

    /** A few words in both languages. */
    static Statement brief(int number) {
        return Statement.builder(
                        "comment-" + number,
                        StatementKind.COMMENT,
                        both("Комментарий № " + number, "Comment No. " + number),
                        edition().build())
                .participants(List.of(vallgren()))
                .body(List.of(new Part.Remarks(turn(
                        "t1",
                        "henrik-vallgren",
                        both("Х.А.Вальгрен", "Henrik Vallgren"),
                        passage(
                                "p1",
                                "Встреча под номером " + number + " прошла успешно.",
                                "The meeting with the number " + number + " was a success.")))))
                .build();
    }

    static Statement inEnglish() {
        return monolingual(
                "in-english",
                ENGLISH,
                "On the reopening of the ferry line",
                "The first crossing is scheduled for July 1.",
                "The vessel can carry 620 passengers and 140 cars.");
    }

    static Statement inRussian() {
        return monolingual(
                "in-russian",
                RUSSIAN,
                "О возобновлении паромной линии",
                "Первый рейс назначен на 1 июля.",
                "Судно рассчитано на 620 пассажиров и 140 автомобилей.");
    }

    private static Statement monolingual(String id, Locale language, String title, String first, String second) {
        return Statement.builder(id, StatementKind.PRESS_RELEASE, Localized.of(language, title), Edition.in(language))
                .body(List.of(new Part.Remarks(Turn.of(
                        "t1",
                        List.of(
                                Passage.of("p1", language, Paragraph.of(first)),
                                Passage.of("p2", language, Paragraph.of(second)))))))
                .build();
    }
}
