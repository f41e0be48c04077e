package org.chancery.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.testkit.SamplePublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is meant to do harm, or might as well be; the rows are those of the project's list of such inputs. */
class HostileInputTest {
    @Test
    void hostileRow10DirectionsThatAreForcedUponWordsHaveNoSay() throws Exception {
        byte[] brief = Briefs.pdf(RenderRequest.of(Briefs.saying("Pay \u202E100\u202C crowns.")));
        assertTrue(TaggedText.outline(brief).contains("Pay 100 crowns."), TaggedText.outline(brief));
        Conformance.assertConforms(brief, "override");
    }

    @Test
    void anAnswerOfTenThousandParagraphsIsPrintedWhole() throws IOException {
        String[] paragraphs =
                IntStream.range(0, 10_000).mapToObj(i -> "Paragraph " + i + ".").toArray(String[]::new);
        String outline = TaggedText.outline(Briefs.pdf(RenderRequest.of(Briefs.saying(paragraphs))));
        assertTrue(outline.contains("“Paragraph 0.”"));
        assertTrue(outline.contains("“Paragraph 9999.”"));
    }

    @Test
    void hostileRow19APictureThatClaimsMorePixelsThanMemoryHoldsIsLeftToItsWords() throws IOException {
        ByteBuffer png = ByteBuffer.allocate(64);
        png.putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(50_000)
                .putInt(50_000);
        assertLeftToItsWords(png.array());
    }

    @Test
    void hostileRow19APictureThatBreaksOffIsLeftToItsWords() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("..", "examples", "statements", "ferry-line.png"));
        assertLeftToItsWords(Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void hostileRow19APictureInTheColoursOfAPressIsLeftToItsWords() throws IOException {
        ByteBuffer jpeg = ByteBuffer.allocate(40);
        jpeg.putInt(0xFFD8FFC0)
                .putShort((short) 17)
                .put((byte) 8)
                .putShort((short) 4)
                .putShort((short) 4);
        jpeg.put((byte) 4);
        assertLeftToItsWords(jpeg.array());
    }

    @Test
    void hostileRow7IdsThatCollideAsHashesLeadToPlacesOfTheirOwn() throws IOException {
        int count = 1 << 10;
        List<Part> body = IntStream.range(0, count)
                .mapToObj(i -> (Part) new Part.Exchange(new Part.Asked(said("q" + collidingId(i))), List.of()))
                .toList();
        byte[] brief = Briefs.pdf(RenderRequest.of(publication(body)));
        assertEquals(count, places(brief).size());
    }

    /** Ten times one of two pairs of letters whose hashes are equal. */
    private static String collidingId(int number) {
        return IntStream.range(0, 10)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "an" : "c0")
                .collect(Collectors.joining());
    }

    private static Turn said(String id) {
        return Turn.of(id, List.of(Passage.of(id + "-p", Locale.ENGLISH, Paragraph.of("Why?"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0080", "\u009F", "\uE000", "\uDBC0\uDC00"})
    void hostileRow8ACharacterWithoutAShapeIsVisiblySubstitutedAndStillThere(String character) throws Exception {
        String words = "Before " + character + " after.";
        var target = RenderTarget.inMemory();
        RenderReport report = new PdfRenderer()
                .render(
                        RenderRequest.of(Briefs.saying(words))
                                .option(PdfRenderer.SUBSTITUTE, true)
                                .build(),
                        target);
        byte[] brief = target.files().values().iterator().next();
        assertTrue(TaggedText.outline(brief).contains(words), TaggedText.outline(brief));
        assertEquals(
                List.of("render.character-substituted"),
                report.findings().list().stream().map(Finding::rule).toList());
    }

    @Test
    void hostileRow10WhatShowsNothingIsNotPrinted() throws Exception {
        String outline = TaggedText.outline(Briefs.pdf(RenderRequest.of(
                Briefs.saying("Port\u200B Holm\u2060, \u2066Vals\u2069und \uFEFFand Norhaven\u200D."))));
        assertTrue(outline.contains("Port Holm, Valsund and Norhaven."), outline);
    }

    @Test
    void hostileRow12OnlyAddressesOfTheWebMailAndTelephoneAreLinks() throws IOException {
        byte[] brief = Briefs.pdf(RenderRequest.of(SamplePublications.hostileText()));
        List<String> addresses = addresses(brief);
        assertFalse(addresses.isEmpty());
        assertEquals(
                List.of(),
                addresses.stream()
                        .filter(address ->
                                !address.matches("(?:https?|mailto|tel):[!-~]*") || address.contains("secret"))
                        .toList());
    }

    @Test
    void hostileRow18APictureThatNamesAnotherIsNeverFollowed() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/picture.png";
            for (String picture : List.of(
                    address,
                    "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + address + "'/></svg>",
                    "<!DOCTYPE svg SYSTEM '" + address + "'><svg/>",
                    "file:///etc/hostname")) {
                assertLeftToItsWords(picture.getBytes(StandardCharsets.UTF_8));
            }
            server.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void hostileRow19PicturesOfSixteenBitsAndWithHolesKeepBothStandards() throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_USHORT_GRAY, BufferedImage.TYPE_4BYTE_ABGR}) {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, type), "png", png);
            var target = RenderTarget.inMemory();
            new PdfRenderer().render(showing(png.toByteArray()), target);
            Conformance.assertConforms(target.files().values().iterator().next(), "type " + type);
        }
    }

    private static void assertLeftToItsWords(byte[] picture) throws IOException {
        var target = RenderTarget.inMemory();
        RenderReport report = new PdfRenderer().render(showing(picture), target);
        assertEquals(
                List.of("render.picture-missing"),
                report.findings().list().stream().map(Finding::rule).toList());
        String outline = TaggedText.outline(target.files().values().iterator().next());
        assertTrue(outline.contains("A harbour"), outline);
        assertFalse(outline.contains("Figure"), outline);
    }

    private static RenderRequest showing(byte[] picture) {
        Figure figure = new Figure(
                Optional.of("harm.png"), Optional.of(Localized.of(Locale.ENGLISH, "A harbour")), Optional.empty());
        return RenderRequest.of(publication(List.of(figure)))
                .resources(name -> Optional.of(picture))
                .build();
    }

    private static Publication publication(List<Part> body) {
        Locale english = Locale.ENGLISH;
        return Publication.of(
                Statement.builder("harm", StatementKind.STATEMENT, Localized.of(english, "Harm"), Edition.in(english))
                        .body(body)
                        .build());
    }

    /** Where the links inside a brief lead. */
    private static Set<String> places(byte[] brief) throws IOException {
        try (PDDocument document = Loader.loadPDF(brief)) {
            var places = new HashSet<String>();
            for (PDAnnotationLink link : links(document)) {
                if (link.getDestination() instanceof PDPageXYZDestination place) {
                    places.add(place.retrievePageNumber() + " " + place.getTop());
                }
            }
            return places;
        }
    }

    /** Where the links out of a brief lead. */
    private static List<String> addresses(byte[] brief) throws IOException {
        try (PDDocument document = Loader.loadPDF(brief)) {
            var addresses = new ArrayList<String>();
            for (PDAnnotationLink link : links(document)) {
                if (link.getAction() instanceof PDActionURI action) {
                    addresses.add(action.getURI());
                } else {
                    assertNull(link.getAction());
                }
            }
            return addresses;
        }
    }

    private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
        var links = new ArrayList<PDAnnotationLink>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }
}
