package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Labels.Label;
import org.junit.jupiter.api.Test;

class TurnLabelsTest {
    private static final Locale RUSSIAN = Locale.of("ru");

    private final TurnLabels labels = new TurnLabels(statement(), Labels.standard());
    private final Turn anonymous = Turn.of("t1", List.of(Passage.of("p1", RUSSIAN, Paragraph.of("Да."))));

    @Test
    void whatThePagePrintedComesFirst() {
        Turn turn = anonymous
                .withSpeakers(List.of("pavel-zalesov"))
                .withLabel(Localized.of(RUSSIAN, "П.А.Залесов", Locale.UK, "Pavel Zalesov"));

        assertEquals(new Label("П.А.Залесов", RUSSIAN), labels.of(new Part.Answer(turn), RUSSIAN));
        assertEquals(new Label("Pavel Zalesov", Locale.UK), labels.of(new Part.Answer(turn), Locale.UK));
    }

    @Test
    void aLabelInTheSameLanguageOfAnotherCountryIsPrinted() {
        Turn turn = anonymous.withSpeakers(List.of("pavel-zalesov")).withLabel(Localized.of(Locale.ENGLISH, "P. Z."));

        assertEquals(new Label("P. Z.", Locale.UK), labels.of(new Part.Answer(turn), Locale.UK));
    }

    @Test
    void theNamesOfTheSpeakersComeNext() {
        Turn both = anonymous.withSpeakers(List.of("pavel-zalesov", "henrik-vallgren"));

        assertEquals(new Label("Павел Залесов, Хенрик Вальгрен", RUSSIAN), labels.of(new Part.Remarks(both), RUSSIAN));
    }

    @Test
    void aLabelInTheOtherLanguageOnlyGivesWayToTheName() {
        Turn turn = anonymous.withSpeakers(List.of("pavel-zalesov")).withLabel(Localized.of(RUSSIAN, "П.А.Залесов"));

        assertEquals(new Label("Pavel Zalesov", Locale.UK), labels.of(new Part.Answer(turn), Locale.UK));
    }

    @Test
    void aBlankLabelGivesWayToTheName() {
        Turn turn = anonymous.withSpeakers(List.of("pavel-zalesov")).withLabel(Localized.of(RUSSIAN, " "));

        assertEquals(new Label("Павел Залесов", RUSSIAN), labels.of(new Part.Answer(turn), RUSSIAN));
    }

    @Test
    void aNameThatIsNotKnownInTheLanguageIsMarkedAsWhatItIs() {
        Turn turn = anonymous.withSpeakers(List.of("maren-holt"));

        assertEquals(new Label("Maren Holt", Locale.UK), labels.of(new Part.Asked(turn), RUSSIAN));
    }

    @Test
    void theWordForThePartComesLast() {
        assertEquals("Вопрос", labels.of(new Part.Asked(anonymous), RUSSIAN).text());
        assertEquals(
                "Question, summarised",
                labels.of(new Part.Summarised(anonymous), Locale.UK).text());
        assertEquals("Ответ", labels.of(new Part.Answer(anonymous), RUSSIAN).text());
        assertEquals(
                "Moderator",
                labels.of(new Part.Moderation(anonymous), Locale.UK).text());
        assertEquals(
                "Реплика", labels.of(new Part.Interjection(anonymous), RUSSIAN).text());
        assertEquals(
                "Speaker", labels.of(new Part.Remarks(anonymous), Locale.UK).text());
    }

    @Test
    void aSpeakerWhoIsNoParticipantIsNotNamed() {
        Turn turn = anonymous.withSpeakers(List.of("nobody"));

        assertEquals("Answer", labels.of(new Part.Answer(turn), Locale.UK).text());
    }

    @Test
    void aLanguageWithoutLabelsGetsEnglishMarkedAsEnglish() {
        assertEquals(new Label("Question", Locale.ENGLISH), labels.of(new Part.Asked(anonymous), Locale.FRENCH));
    }

    @Test
    void aLabelIsDueUnlessTheTurnGoesOnOrTheTextIsWritten() {
        assertTrue(labels.isDue(new Part.Asked(anonymous)));
        assertTrue(labels.isDue(new Part.Remarks(anonymous.withSpeakers(List.of("pavel-zalesov")))));
        assertTrue(labels.isDue(new Part.Remarks(anonymous.withLabel(Localized.of(RUSSIAN, "МИД")))));
        assertFalse(labels.isDue(new Part.Answer(anonymous.asContinued())));
        assertFalse(labels.isDue(new Part.Remarks(anonymous)));
    }

    private static Statement statement() {
        return Statement.builder("s", StatementKind.BRIEFING, Localized.of(RUSSIAN, "Брифинг"), Edition.in(RUSSIAN))
                .participants(List.of(
                        person("pavel-zalesov", Localized.of(RUSSIAN, "Павел Залесов", Locale.UK, "Pavel Zalesov")),
                        person("henrik-vallgren", Localized.of(RUSSIAN, "Хенрик Вальгрен")),
                        person("maren-holt", Localized.of(Locale.UK, "Maren Holt"))))
                .build();
    }

    private static Participant person(String id, Localized<String> name) {
        return Participant.of(id, name, ParticipantRole.PRINCIPAL);
    }
}
