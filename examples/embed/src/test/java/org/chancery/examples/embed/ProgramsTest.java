package org.chancery.examples.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderers;
import org.chancery.core.transcript.Reading;
import org.junit.jupiter.api.Test;

/** The small programs of this module do what they say. */
class ProgramsTest {
    private static final Path EXAMPLES = Path.of("..");
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @Test
    void aTranscriptIsReadAndChecked() throws IOException {
        var findings = ReadAndCheck.of(EXAMPLES.resolve("transcripts/news-conference.en.txt"));

        assertTrue(findings.stream().anyMatch(finding -> finding.rule().startsWith("transcript.")));
    }

    @Test
    void manyRequestsOnVirtualThreadsGetTheSameDocument() throws IOException {
        Publication publication = Publication.of(statement());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(threads);
            server.createContext("/", new BriefHandler(Renderers.installed().get("pdf"), () -> publication));
            server.start();
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            List<byte[]> answers =
                    List.of(1, 2, 3, 4).parallelStream().map(i -> get(address)).toList();
            for (byte[] answer : answers) {
                assertEquals("%PDF-", new String(answer, 0, 5, StandardCharsets.US_ASCII));
                assertEquals(
                        new String(answers.getFirst(), StandardCharsets.ISO_8859_1),
                        new String(answer, StandardCharsets.ISO_8859_1));
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCursorIsReadOnceAndClosed() throws IOException {
        AtomicInteger open = new AtomicInteger();
        Publication publication = new Publication(
                "cursor", Localized.of(Locale.UK, "From a cursor"), Optional.empty(), FromACursor.of(() -> rows(open)));
        var target = RenderTarget.inMemory();

        Renderers.installed().get("html").render(RenderRequest.of(publication).build(), target);

        assertEquals(0, open.get());
        assertTrue(
                target.files().containsKey("row-3.html"),
                target.files().keySet().toString());
    }

    @Test
    void aFragmentStandsInAPageOfOnesOwn() throws IOException {
        String page = FragmentInAPage.of(statement());

        assertTrue(page.startsWith("<!doctype html>\n<title>Ours</title>\n<main>\n<article"), page);
        assertTrue(page.endsWith("</article>\n</main>\n") || page.endsWith("</article></main>\n"), page);
    }

    @Test
    void aWordFileIsReadByWayOfHtml() throws IOException {
        byte[] docx = docx("Talks in Brenholm, May 14, 2025", "Question: When?", "Answer: In June.");

        Reading reading = WordThroughHtml.read(new ByteArrayInputStream(docx), "talks.docx");

        assertEquals(1, reading.statement().orElseThrow().exchanges().size());
    }

    @Test
    void aDialectOfOnesOwnTellsQuestionsFromAnswers() throws IOException {
        Reading reading = OwnDialect.read("""
                Briefing on the ferry line, May 14, 2025

                Press: How much will a ticket cost?

                Desk: It will cost 38 crowns.
                """);

        Part.Exchange exchange = reading.statement().orElseThrow().exchanges().getFirst();
        assertTrue(exchange.question() instanceof Part.Asked);
        assertEquals(1, exchange.answers().size());
    }

    private static Statement statement() throws IOException {
        return new DocumentReader().readStatement(EXAMPLES.resolve("statements/press-statement.json"));
    }

    private static FromACursor.Cursor rows(AtomicInteger open) {
        open.incrementAndGet();
        return new FromACursor.Cursor() {
            private int row;

            @Override
            public boolean hasNext() {
                return row < 3;
            }

            @Override
            public Statement next() {
                try {
                    Statement like = statement();
                    return Statement.builder("row-" + ++row, like.kind(), like.title(), like.edition())
                            .participants(like.participants())
                            .body(like.body())
                            .build();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }

    private static byte[] get(URI address) {
        try (var in = address.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As small as a Word file can be. */
    private static byte[] docx(String... paragraphs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + WORDS + "\"><w:body>" + body + "</w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
