package org.chancery.pressdesk;

import static org.chancery.pressdesk.WordFiles.bold;
import static org.chancery.pressdesk.WordFiles.linkedPicture;
import static org.chancery.pressdesk.WordFiles.paragraph;
import static org.chancery.pressdesk.WordFiles.row;
import static org.chancery.pressdesk.WordFiles.run;
import static org.chancery.pressdesk.WordFiles.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTest {
    private static final String TITLE =
            "Foreign Minister Ilan Verrick’s answers to media questions, Brenholm, March 4, 2025";

    @TempDir
    private Path folder;

    @Test
    void aWordFileIsReadLikeATextAndItsLinesAreItsParagraphs() throws IOException {
        Run run = read("--outline", talks().bytes());

        assertEquals(ExitCode.DONE, run.code(), run.err());
        Golden.assertMatches("talks.docx.outline.txt", run.out());
    }

    @Test
    void boldLabelsAndTheirColonsMayStandInDifferentRuns() throws IOException {
        Run run = read("--turns", talks().bytes());

        assertTrue(run.out().contains("\"role\":\"question\",\"speaker\":\"Question\""), run.out());
        assertTrue(run.out().contains("\"role\":\"answer\",\"speaker\":\"Ilan Verrick\""), run.out());
    }

    @Test
    void whatStandsBesideTheTextIsQuotedWithThePartOfTheFile() throws IOException {
        Run run = read("--turns", talks().bytes());

        assertTrue(run.err().contains("word/header1.xml"), run.err());
        assertTrue(run.err().contains("“Press service, draft 3”"), run.err());
        assertTrue(run.err().contains("“Page 1 of 1”"), run.err());
        assertTrue(run.err().contains("“The minister meant the northern ferry.”"), run.err());
        assertFalse(run.out().contains("northern ferry"), run.out());
    }

    @Test
    void noNumberOfAFootnoteGetsBetweenTheWords() throws IOException {
        Run run = read("--turns", talks().bytes());

        assertTrue(run.out().contains("The ferry will sail in May."), run.out());
    }

    @Test
    void wordsThatTheConverterPassesOverAreQuotedWithTheirParagraph() throws IOException {
        byte[] file = new WordFiles()
                .withBody(
                        styled("Titel", TITLE),
                        paragraph(
                                bold("Ilan Verrick:"),
                                run(" We have agreed."),
                                "<w:r><w:drawing><a:p><a:r><a:t>Words in a drawing</a:t></a:r></a:p></w:drawing></w:r>",
                                "<w:del><w:r><w:delText>Struck out</w:delText></w:r></w:del>"))
                .bytes();

        Run run = read("--turns", file);

        assertTrue(run.err().contains("talks.docx:2:1: warning"), run.err());
        assertTrue(run.err().contains("“Words in a drawing Struck out”"), run.err());
        assertTrue(run.out().contains("We have agreed."), run.out());
    }

    @Test
    void aTextBoxIsReadOnceThoughTheFileHasItTwice() throws IOException {
        String box = "<w:txbxContent>" + paragraph(run("Words in a box")) + "</w:txbxContent>";
        byte[] file = new WordFiles()
                .withBody(
                        styled("Titel", TITLE),
                        paragraph(
                                bold("Ilan Verrick:"),
                                run(" We have agreed."),
                                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box
                                        + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
                .bytes();

        Run run = read("--turns", file);

        assertFalse(run.err().contains("Words in a box"), run.err());
        assertEquals(2, run.out().split("Words in a box", -1).length, run.out());
    }

    @Test
    void aPictureThatIsALinkIsNotFollowed() throws IOException {
        var wasAsked = new AtomicBoolean();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> wasAsked.set(isAsked(server)));
            byte[] file = new WordFiles()
                    .withBody(
                            styled("Titel", TITLE),
                            paragraph(bold("Ilan Verrick:"), run(" We have agreed."), linkedPicture("p")))
                    .withLink("p", "http://127.0.0.1:" + server.getLocalPort() + "/picture.png")
                    .bytes();

            Run run = read("--turns", file);

            assertEquals(ExitCode.DONE, run.code(), run.err());
        }
        assertFalse(wasAsked.get());
    }

    @Test
    void standardInputMayBeAWordFile() {
        Run run = Run.withInput(talks().bytes(), "read", "--turns", "-", "--from", "docx");

        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("{\"file\":\"standard-input.docx\""), run.out());
    }

    @Test
    void somethingElseThanAWordFileIsRefusedWithAdvice() throws IOException {
        assertRefused("is no Word file", "plain words".getBytes(StandardCharsets.UTF_8));
        assertRefused("is no Word file", new byte[0]);
    }

    @Test
    void aTruncatedWordFileIsRefused() throws IOException {
        byte[] whole = talks().bytes();

        assertRefused("error: ", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void hostileRow17AnEntityIsNeverExpandedAndNoFileOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret word");
        byte[] file = new WordFiles()
                .with("word/document.xml", """
                        <!DOCTYPE d [<!ENTITY x SYSTEM "%s">]><d>&x;</d>
                        """.formatted(secret.toUri()))
                .bytes();

        Run run = assertRefused("word/document.xml declares a document type", file);
        assertFalse((run.out() + run.err()).contains("the secret word"));
    }

    @Test
    void hostileRow24ABombIsNotUnpacked() throws IOException {
        assertRefused("the limit \"unpacked bytes\"", zip(1, 200 << 20));
    }

    @Test
    void hostileRow24TooManyEntriesAreRefused() throws IOException {
        assertRefused("the limit \"entries\"", zip(20_000, 0));
    }

    @Test
    void hostileRow1DeepNestingIsRefused() throws IOException {
        assertRefused(
                "the limit \"depth\"",
                new WordFiles()
                        .withBody("<w:p>".repeat(50_000) + "</w:p>".repeat(50_000))
                        .bytes());
    }

    private static WordFiles talks() {
        return new WordFiles()
                .withBody(
                        styled("Titel", TITLE),
                        paragraph(),
                        paragraph(bold("Question"), run(": When will the ferry sail?")),
                        paragraph(
                                bold("Ilan "),
                                bold("Verrick:"),
                                run(" The ferry will sail"),
                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                                run(" in May.")),
                        paragraph(run("Tickets are on sale from April.")),
                        styled("H2", "On the budget"),
                        paragraph(bold("Question:"), run(" What does it cost?")),
                        paragraph(bold("Ilan Verrick:"), run(" This much:")),
                        "<w:tbl>" + row("Adults", "12 kroner") + row("Children", "Nothing") + "</w:tbl>")
                .withBeside("header1", "hdr", paragraph(run("Press service, "), run("draft 3")))
                .withBeside("footer1", "ftr", paragraph(run("Page 1 of 1")))
                .withBeside(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + paragraph(run("The minister meant the northern ferry."))
                                + "</w:footnote>");
    }

    private Run read(String view, byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("talks.docx"), file);
        return Run.of("read", view, path.toString());
    }

    private Run assertRefused(String why, byte[] file) throws IOException {
        Run run = read("--turns", file);
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().contains(why), run.err());
        assertTrue(run.err().contains("talks.docx: error: "), run.err());
        assertEquals("", run.out());
        return run;
    }

    /** Hangs up on whoever asks. */
    private static boolean isAsked(ServerSocket server) {
        try (Socket client = server.accept()) {
            return client.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }

    private static byte[] zip(int entries, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
                for (int written = 0; written < size; written += 1 << 20) {
                    zip.write(new byte[1 << 20]);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
