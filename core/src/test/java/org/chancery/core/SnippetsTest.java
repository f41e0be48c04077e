package org.chancery.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Severities;
import org.chancery.core.finding.Severity;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.json.JsonLimits;
import org.chancery.core.model.Edition;
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
import org.chancery.core.pairing.Pairer;
import org.chancery.core.pairing.Pairing;
import org.chancery.core.pairing.Parity;
import org.chancery.core.pairing.Version;
import org.chancery.core.render.Labels;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.Resources;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.TranscriptReader;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.validation.Validation;
import org.junit.jupiter.api.Test;

/** What the pages of the packages show. */
class SnippetsTest {
    private static final Path TRANSCRIPTS = Path.of("..", "examples", "transcripts");

    @Test
    void aStatementIsMadeByHand() {
        // @start region="model"
        Passage words = new Passage(
                List.of("p1"),
                Localized.of(
                        Locale.ENGLISH,
                        Passage.Present.of(Paragraph.of("Ladies and gentlemen,")),
                        Locale.of("ru"),
                        Passage.Present.of(Paragraph.of("Дамы и господа!"))));
        Statement statement = Statement.builder(
                        "opening-of-the-seed-bank",
                        StatementKind.REMARKS,
                        Localized.of(Locale.ENGLISH, "Opening of the seed bank"),
                        Edition.in(Localized.of(Locale.ENGLISH, original(), Locale.of("ru"), officialTranslation()))
                                .build())
                .body(List.of(new Part.Remarks(Turn.of("t1", List.of(words)))))
                .build();
        // @end
        assertEquals(
                "Дамы и господа!",
                statement
                        .passages()
                        .getFirst()
                        .paragraphs(Locale.of("ru"))
                        .getFirst()
                        .printed());
    }

    private static Translation original() {
        return Translation.of(TranslationStatus.ORIGINAL);
    }

    private static Translation officialTranslation() {
        return Translation.of(TranslationStatus.OFFICIAL);
    }

    @Test
    void aDocumentIsReadAndWritten() throws IOException {
        Statement statement = read("press-statement.en.txt").statement().orElseThrow();
        var in = new ByteArrayOutputStream();
        new DocumentWriter().write(statement, in);
        var upload = new ByteArrayInputStream(in.toByteArray());
        var out = new ByteArrayOutputStream();
        // @start region="json"
        JsonLimits limits = JsonLimits.defaults().withDocumentLength(1 << 20);
        Statement received = new DocumentReader(limits).readStatement(upload, "upload.json");
        new DocumentWriter().write(received, out);
        // @end
        assertEquals(in.toString(StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void twoVersionsArePairedAndCompared() throws IOException {
        Reading russian = read("news-conference.ru.txt");
        Reading english = read("news-conference.en.txt");
        // @start region="pairing"
        Pairing pairing = Pairer.standard().pair(Version.of(russian), Version.of(english));
        Statement bilingual = pairing.statement();
        Findings differences = Parity.check(bilingual);
        // @end
        assertEquals(2, bilingual.languages().size());
        assertFalse(differences.anyAtLeast(Severity.ERROR), differences.toString());
    }

    @Test
    void aStatementIsCheckedBeforeItIsPublished() throws IOException {
        Statement statement = read("press-statement.en.txt").statement().orElseThrow();
        var printed = new ArrayList<String>();
        // @start region="validation"
        Severities ours = Severities.standard().with("text.doubled-space", Severity.ERROR);
        Findings findings = Validation.standard().with(ours).check(statement, LocalDate.of(2025, 6, 3));
        boolean mayBePublished = !findings.anyAtLeast(Severity.ERROR);
        // @end
        // @start region="finding"
        for (Finding finding : findings) {
            printed.add(finding.place() + ": " + finding.message(Locale.of("ru")));
        }
        // @end
        assertTrue(mayBePublished, findings.toString());
        assertEquals(findings.list().size(), printed.size());
    }

    @Test
    void aRequestSaysWhatIsWanted() throws IOException {
        Statement statement = read("press-statement.en.txt").statement().orElseThrow();
        Path folder = Path.of("pictures");
        // @start region="request"
        RenderRequest request = RenderRequest.of(Publication.of(statement))
                .layout(Layout.SEQUENTIAL)
                .option("page", "letter")
                .date(LocalDate.of(2025, 6, 3))
                .resources(Resources.in(folder))
                .build();
        // @end
        assertEquals(List.of(Locale.UK), request.languagesOf(statement));
    }

    @Test
    void aLanguageOfLabelsIsAdded() throws IOException {
        // @start region="labels"
        Labels german = Labels.standard().with(Locale.GERMAN, new StringReader("question = Frage"));
        // @end
        assertEquals("Frage", german.get("question", Locale.GERMAN).text());
        assertThrows(
                IllegalArgumentException.class,
                () -> Labels.standard().with(Locale.GERMAN, new StringReader("no-such-key = ?")));
    }

    @Test
    void aPageIsReadAndWhatIsDoubtfulIsTold() throws IOException {
        Path page = TRANSCRIPTS.resolve("news-conference.en.txt");
        var doubts = new ArrayList<String>();
        // @start region="transcript"
        Reading reading = TranscriptReader.standard().read(page);
        Statement statement = reading.statement().orElseThrow();
        for (Finding finding : reading.findings()) {
            doubts.add(finding.place() + ": " + finding.message(Locale.ENGLISH));
        }
        // @end
        assertEquals(StatementKind.JOINT_NEWS_CONFERENCE, statement.kind());
        assertTrue(doubts.stream().anyMatch(doubt -> doubt.contains("dialect")), doubts.toString());
    }

    @Test
    void theOutlineTellsWhatEachPieceWasTakenFor() throws IOException {
        Reading reading = read("news-conference.en.txt");
        var askers = new ArrayList<String>();
        // @start region="outline"
        Outline outline = reading.outline();
        for (Outline.Span question : outline.of(Outline.Kind.QUESTION)) {
            askers.add(question.speaker().orElse("somebody") + " in line " + question.line());
        }
        boolean allUnderstood = outline.of(Outline.Kind.UNPLACED).isEmpty();
        // @end
        assertEquals(outline.of(Outline.Kind.QUESTION).size(), askers.size());
        assertFalse(askers.isEmpty());
        assertTrue(allUnderstood, outline.toString());
    }

    @Test
    void aDialectIsAddedToThoseThatComeWithTheLibrary() throws IOException {
        String text = """
                {
                  "id": "aldermark",
                  "name": "Council of Aldermark",
                  "language": "en",
                  "marks": ["Council of Aldermark"],
                  "labels": {"question": ["Press"], "answer": ["Desk"]}
                }
                """;
        var file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        // @start region="dialect"
        Dialect aldermark = Dialects.read(file, "aldermark.json");
        TranscriptReader reader =
                TranscriptReader.standard().withDialects(Dialects.builtIn().with(aldermark));
        // @end
        Reading reading = reader.read("""
                Council of Aldermark

                Press: How much will a ticket cost?

                Desk: It will cost 38 crowns.

                Press: And when does the ferry sail?

                Desk: On Mondays.
                """, "briefing.txt");
        assertEquals("aldermark", reading.dialect());
        assertEquals(2, reading.statement().orElseThrow().exchanges().size());
    }

    private static Reading read(String name) throws IOException {
        return TranscriptReader.standard().read(TRANSCRIPTS.resolve(name));
    }
}
