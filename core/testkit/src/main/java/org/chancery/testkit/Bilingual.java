package org.chancery.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.model.Turn;

/** Short ways to write Russian and English side by side. */
final class Bilingual {
    static final Locale RUSSIAN = Locale.of("ru");
    static final Locale ENGLISH = Locale.UK;

    private Bilingual() {}

    static Localized<String> both(String russian, String english) {
        return Localized.of(RUSSIAN, russian, ENGLISH, english);
    }

    static Passage passage(String id, String russian, String english) {
        return passage(id, says(russian), says(english));
    }

    static Passage passage(String id, Passage.Content russian, Passage.Content english) {
        return new Passage(List.of(id), Localized.of(RUSSIAN, russian, ENGLISH, english));
    }

    static Passage.Present says(String... paragraphs) {
        return new Passage.Present(Arrays.stream(paragraphs).map(Paragraph::of).toList());
    }

    static Passage.Absent lacks(Absence reason) {
        return new Passage.Absent(reason);
    }

    static Turn turn(String id, String speaker, Localized<String> label, Passage... passages) {
        return Turn.of(id, speaker, label, List.of(passages));
    }

    /** Anonymous, under the label the sites print. */
    static Turn question(String id, Passage... passages) {
        return Turn.of(id, List.of(passages)).withLabel(both("Вопрос", "Question"));
    }

    static Edition.Builder edition() {
        return Edition.in(Localized.of(
                        RUSSIAN, Translation.of(TranslationStatus.ORIGINAL),
                        ENGLISH, Translation.of(TranslationStatus.OFFICIAL)))
                .originalLanguage(RUSSIAN);
    }

    static Participant zalesov() {
        return Participant.of("pavel-zalesov", both("Павел Залесов", "Pavel Zalesov"), ParticipantRole.PRINCIPAL);
    }

    static Participant vallgren() {
        return Participant.of("henrik-vallgren", both("Хенрик Вальгрен", "Henrik Vallgren"), ParticipantRole.PRINCIPAL);
    }

    static Participant kvale() {
        return Participant.of("astrid-kvale", both("Астрид Квале", "Astrid Kvale"), ParticipantRole.MODERATOR);
    }
}
