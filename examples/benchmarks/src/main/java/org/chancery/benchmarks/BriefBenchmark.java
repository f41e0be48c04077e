package org.chancery.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.render.pdf.PdfRenderer;
import org.chancery.render.pdf.Source;
import org.librepdf.openpdf.fonts.Liberation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A brief of four pages, tagged, justified, hyphenated, with bookmarks and an index of questions, beside the same words
 * put into columns by OpenPDF without any of it, in the same font: as OpenPDF compresses by itself, and at the level
 * that briefs are compressed at.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BriefBenchmark {
    private static final String QUESTION = "The ferry between Norhaven and Port Holm has been promised twice, in 2021"
            + " and in 2023. Why should the people of the two towns believe in it this time?";
    private static final String ANSWER = "Because this time the money has been voted, the ship has been built, and 214"
            + " people are being trained to work on it. Our colleagues in the joint commission have agreed on customs"
            + " control in the port of departure alone, which will spare every passenger an hour. In the first year the"
            + " line will carry 180,000 passengers, and as many as 41,000 cars. I would add that nothing of it was"
            + " easy: for eleven months the representatives of both ministries met every Thursday, whatever the"
            + " weather, and went through the agreement paragraph by paragraph until there was none left to discuss.";
    private static final int EXCHANGES = 15;
    private static final int LEVEL = 1;

    private final PdfRenderer renderer = new PdfRenderer();
    private Publication publication = Publication.of(conference());
    private List<String> paragraphs = List.of();
    private BaseFont font = font();

    private static Statement conference() {
        Locale english = Locale.ENGLISH;
        List<Part> exchanges = IntStream.range(0, EXCHANGES)
                .mapToObj(i -> (Part) new Part.Exchange(
                        new Part.Asked(Turn.of("q" + i, List.of(passage("qp" + i, QUESTION)))),
                        List.of(new Part.Answer(Turn.of("a" + i, List.of(passage("ap" + i, ANSWER)))
                                .withSpeakers(List.of("berg"))))))
                .toList();
        return Statement.builder(
                        "ferry",
                        StatementKind.NEWS_CONFERENCE,
                        Localized.of(english, "On the ferry"),
                        Edition.in(english))
                .participants(
                        List.of(Participant.of("berg", Localized.of(english, "Anna Berg"), ParticipantRole.PRINCIPAL)))
                .body(exchanges)
                .build();
    }

    private static Passage passage(String id, String words) {
        return Passage.of(id, Locale.ENGLISH, Paragraph.of(words));
    }

    private static BaseFont font() {
        try (InputStream in = Objects.requireNonNull(
                Liberation.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"))) {
            return BaseFont.createFont(
                    "LiberationSerif.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists the words for OpenPDF. */
    @Setup
    public void list() {
        var all = new ArrayList<String>();
        for (int i = 0; i < EXCHANGES; i++) {
            all.add("Question: " + QUESTION);
            all.add("Anna Berg: " + ANSWER);
        }
        paragraphs = all;
    }

    /** {@return the brief} */
    @Benchmark
    public Object brief() throws IOException {
        return brief(Source.NONE);
    }

    /** {@return the brief, with its source in it} */
    @Benchmark
    public Object briefWithSource() throws IOException {
        return brief(Source.EMBEDDED);
    }

    /** {@return the words in columns, as OpenPDF does it} */
    @Benchmark
    public byte[] columnText() {
        font.setCompressionLevel(-1);
        return columns(-1);
    }

    /** {@return the words in columns, compressed no more than a brief} */
    @Benchmark
    public byte[] columnTextAtOurLevel() {
        font.setCompressionLevel(LEVEL);
        return columns(LEVEL);
    }

    private Object brief(Source source) throws IOException {
        var target = RenderTarget.inMemory();
        renderer.render(
                RenderRequest.of(publication).option(PdfRenderer.SOURCE, source).build(), target);
        return target.files();
    }

    private byte[] columns(int level) {
        var out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCompressionLevel(level);
        document.open();
        ColumnText column = new ColumnText(writer.getDirectContent());
        Font text = new Font(font, 10.5f);
        paragraphs.forEach(words -> column.addText(new Phrase(14.5f, words + "\n", text)));
        int status = ColumnText.NO_MORE_COLUMN;
        while (ColumnText.hasMoreText(status)) {
            column.setSimpleColumn(88, 70, 507, 770);
            status = column.go();
            if (ColumnText.hasMoreText(status)) {
                document.newPage();
            }
        }
        document.close();
        return out.toByteArray();
    }
}
