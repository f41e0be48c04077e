package org.chancery.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.model.Turn;

/** A news conference in Russian and English, of the length that they usually have. */
final class Conference {
    static final Locale RU = Locale.of("ru");
    static final Locale EN = Locale.ENGLISH;

    private static final int QUESTIONS = 12;
    private static final String RUSSIAN = "Мы договорились о трёх вещах. Переправа в порту Хольм откроется в мае, как и"
            + " предлагали коллеги из совместной комиссии. Второе — паром & расписание. Третье: мы встретимся снова.";
    private static final String ENGLISH = "We agreed on three things. The crossing at Port Holm will be open in May, as"
            + " our colleagues of the joint commission proposed. The second is the ferry & its timetable. The third is"
            + " that we shall meet again.";

    private Conference() {}

    static Mission embassy() {
        return Mission.builder("embassy", MissionKind.EMBASSY, both("Посольство Тервании", "Embassy of Tervania"))
                .build();
    }

    static Statement statement() {
        Edition edition = Edition.in(Localized.of(
                        RU, Translation.of(TranslationStatus.ORIGINAL), EN, Translation.of(TranslationStatus.OFFICIAL)))
                .originalLanguage(RU)
                .published(LocalDate.of(2025, 5, 15))
                .build();
        return Statement.builder(
                        "conference",
                        StatementKind.NEWS_CONFERENCE,
                        both("Пресс-конференция", "News conference"),
                        edition)
                .occasion(Occasion.at(both("Норхавен", "Norhaven"), LocalDate.of(2025, 5, 14)))
                .participants(List.of(new Participant(
                        "anna-berg",
                        both("Анна Берг", "Anna Berg"),
                        ParticipantRole.PRINCIPAL,
                        Optional.of(both("Министр иностранных дел", "Foreign Minister")),
                        Optional.empty())))
                .body(body())
                .build();
    }

    private static List<Part> body() {
        var body = new ArrayList<Part>();
        body.add(new Part.Remarks(said("t0", passage("p0"), passage("p1"), passage("p2"))));
        for (int i = 0; i < QUESTIONS; i++) {
            Turn question = Turn.of("q" + i, List.of(passage("q" + i + "-p"))).withLabel(both("Вопрос", "Question"));
            Turn answer = said("a" + i, passage("a" + i + "-p0"), passage("a" + i + "-p1"), inserted("a" + i + "-p2"));
            body.add(new Part.Exchange(new Part.Asked(question), List.of(new Part.Answer(answer))));
        }
        return body;
    }

    private static Turn said(String id, Passage... passages) {
        return Turn.of(id, "anna-berg", both("Анна Берг", "Anna Berg"), List.of(passages));
    }

    private static Passage passage(String id) {
        return passage(id, Paragraph.of(RUSSIAN), Paragraph.of(ENGLISH));
    }

    private static Passage inserted(String id) {
        return passage(id, inserted(RUSSIAN, "порта", "Смех."), inserted(ENGLISH, "of the port", "Laughter."));
    }

    private static Paragraph inserted(String words, String insertion, String aside) {
        return new Paragraph(List.of(
                new Inline.Text(words + " "),
                new Inline.Insertion(insertion),
                new Inline.Text(" "),
                new Inline.Aside(aside)));
    }

    private static Passage passage(String id, Paragraph russian, Paragraph english) {
        return new Passage(List.of(id), Localized.of(RU, Passage.Present.of(russian), EN, Passage.Present.of(english)));
    }

    private static Localized<String> both(String russian, String english) {
        return Localized.of(RU, russian, EN, english);
    }
}
