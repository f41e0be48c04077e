package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Translation;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Lines.Kind;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final Locale ENGLISH = Locale.UK;
    private static final Locale FRENCH = Locale.FRENCH;

    @Test
    void aStatementIsToldFromItsTitleToItsLastWord() {
        Lines lines = Lines.of(statement(ENGLISH), ENGLISH, Labels.standard());

        assertEquals(
                List.of(
                        "TITLE Talks",
                        "FACT Interview",
                        "FACT As delivered",
                        "FACT Original",
                        "LABEL Question",
                        "SPEECH When?",
                        "LABEL Answer",
                        "SPEECH Soon.",
                        "NOTICE The question is not published.",
                        "NOTE A map",
                        "MARK <…>"),
                lines.list().stream()
                        .map(line -> line.kind() + " " + line.text())
                        .toList());
    }

    @Test
    void aPictureIsReportedSinceThereAreOnlyWords() {
        assertEquals(
                List.of("render.picture-missing"), rules(Lines.of(statement(ENGLISH), ENGLISH, Labels.standard())));
    }

    @Test
    void wordsThatTheLabelsLackAreEnglishAndSaidToBe() {
        Lines lines = Lines.facts(statement(FRENCH), FRENCH, Labels.standard());

        assertFalse(lines.list().isEmpty());
        assertTrue(lines.list().stream().allMatch(line -> line.language().equals(Locale.ENGLISH)));
        assertTrue(rules(lines).contains("render.label-missing"));
    }

    @Test
    void aPassageThatIsMissingIsSaidToBe() {
        Passage passage = new Passage(
                List.of("p1"),
                Localized.of(
                        ENGLISH,
                        new Passage.Absent(Absence.NOT_TRANSLATED),
                        FRENCH,
                        Passage.Present.of(Paragraph.of("Bonjour."))));
        Statement statement = Statement.builder(
                        "s",
                        StatementKind.REMARKS,
                        Localized.of(ENGLISH, "Talks", FRENCH, "Entretiens"),
                        Edition.in(Localized.of(ENGLISH, Translation.unknown(), FRENCH, Translation.unknown()))
                                .build())
                .body(List.of(new Part.Heading(passage)))
                .build();

        assertEquals(
                new Lines.Line(Kind.NOTICE, "Not translated.", ENGLISH),
                Lines.of(statement, ENGLISH, Labels.standard()).list().getLast());
    }

    @Test
    void aRequestTellsWhichLanguagesAndReportsThoseThatAreNotThere() {
        RenderRequest request = RenderRequest.of(Publication.of(statement(ENGLISH)))
                .languages(Locale.ENGLISH, Locale.GERMAN)
                .build();

        Lines lines = Lines.of(statement(ENGLISH), request);

        assertEquals("Talks", lines.list().getFirst().text());
        assertTrue(rules(lines).contains("render.language-missing"));
    }

    private static List<String> rules(Lines lines) {
        return lines.findings().stream().map(Finding::rule).distinct().toList();
    }

    private static Statement statement(Locale language) {
        return Statement.builder(
                        "s",
                        StatementKind.INTERVIEW,
                        Localized.of(language, "Talks"),
                        Edition.in(Localized.of(language, Translation.of(TranslationStatus.ORIGINAL)))
                                .delivery(Delivery.AS_DELIVERED)
                                .build())
                .body(List.of(
                        new Part.Exchange(
                                new Part.Asked(turn("t1", "When?", language)),
                                List.of(new Part.Answer(turn("t2", "Soon.", language)))),
                        new Part.Exchange(
                                new Part.Unpublished(),
                                List.of(new Figure(
                                        Optional.of("map.png"),
                                        Optional.of(Localized.of(language, "A map")),
                                        Optional.empty()))),
                        new Part.Omission(Localized.of(language, "<…>"))))
                .build();
    }

    private static Turn turn(String id, String words, Locale language) {
        return Turn.of(id, List.of(Passage.of(id + "-p", language, Paragraph.of(words))));
    }
}
