package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.layout.Colour;
import org.chancery.render.pdf.internal.layout.FontFace;
import org.chancery.render.pdf.internal.layout.Page;
import org.chancery.render.pdf.internal.layout.Shape;
import org.chancery.render.pdf.internal.layout.Sheet;
import org.chancery.render.pdf.internal.structure.Element;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfTextArray;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Paints pages. What a leaf shows on a page is one marked sequence, which belongs to its element; all else is an
 * artifact. Not thread-safe.
 */
public final class Painter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final float SLOT_WIDTH = 60;
    private static final float SLOT_DEPTH = 4;
    private static final float SLOT_HEIGHT = 12;
    private static final float LINK_DEPTH = 3;

    private final Document document;
    private final PdfWriter writer;
    private final TagTree tags;
    private Shape.@Nullable Total total;
    private @Nullable PdfTemplate slot;
    private boolean open;
    private final MessageDigest digest = sha256();

    /** Begins a file; the stream stays open. */
    public Painter(OutputStream out, Sheet sheet, Description description) throws IOException {
        document = new Document(new Rectangle(sheet.width(), sheet.height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        Conformance.declare(writer, description);
        document.open();
        Conformance.colours(writer);
        tags = new TagTree(writer, description.language());
    }

    /** Paints the pages of a chapter, whose leaves are those of these elements, and forgets them. */
    public void paint(List<Element> elements, List<Page> pages) throws IOException {
        tags.grow(elements);
        for (Page page : pages) {
            if (open) {
                document.newPage();
            }
            open = true;
            writer.setPageEmpty(false);
            paint(page);
        }
        tags.flush();
    }

    /** Ends the file. */
    public void finish() {
        if (slot != null && total != null) {
            slot.beginText();
            slot.setFontAndSize(total.face().base(), total.size());
            fill(slot, total.colour());
            slot.setTextMatrix(0, SLOT_DEPTH);
            slot.showText(Integer.toString(writer.getPageNumber()));
            slot.endText();
        }
        Conformance.name(writer, digest.digest());
        document.close();
    }

    private void paint(Page page) {
        digest.update(page.toString().getBytes(StandardCharsets.UTF_8));
        PdfContentByte canvas = writer.getDirectContent();
        List<Shape> shapes = page.shapes();
        int from = 0;
        while (from < shapes.size()) {
            Optional<Leaf> owner = shapes.get(from).owner();
            int to = from + 1;
            while (to < shapes.size() && isSame(shapes.get(to).owner(), owner)) {
                to++;
            }
            begin(canvas, owner);
            shapes.subList(from, to).forEach(shape -> paint(shape, canvas));
            canvas.endMarkedContentSequence();
            shapes.subList(from, to).forEach(this::link);
            from = to;
        }
    }

    @SuppressWarnings("ReferenceEquality") // equal words may be said twice
    private static boolean isSame(Optional<Leaf> one, Optional<Leaf> other) {
        return one.isPresent() ? other.isPresent() && one.get() == other.get() : other.isEmpty();
    }

    private void begin(PdfContentByte canvas, Optional<Leaf> owner) {
        if (owner.isPresent()) {
            canvas.beginMarkedContentSequence(tags.of(owner.get()));
        } else {
            PdfDictionary kind = new PdfDictionary();
            kind.put(PdfName.TYPE, new PdfName("Pagination"));
            canvas.beginMarkedContentSequence(ARTIFACT, kind, true);
        }
    }

    private void paint(Shape shape, PdfContentByte canvas) {
        switch (shape) {
            case Shape.Words words -> paint(words, canvas);
            case Shape.Bar bar -> {
                fill(canvas, bar.colour());
                canvas.rectangle(bar.x(), bar.y(), bar.width(), bar.height());
                canvas.fill();
            }
            case Shape.Drawn drawn -> paint(drawn, canvas);
            case Shape.Total place -> {
                total = place;
                if (slot == null) {
                    slot = canvas.createTemplate(SLOT_WIDTH, SLOT_HEIGHT);
                }
                canvas.addTemplate(slot, place.x(), place.y() - SLOT_DEPTH);
            }
        }
    }

    private static void paint(Shape.Words words, PdfContentByte canvas) {
        canvas.beginText();
        canvas.setFontAndSize(words.face().base(), words.size());
        fill(canvas, words.colour());
        canvas.setTextMatrix(words.x(), words.y());
        canvas.showText(kerned(words.words(), words.face()));
        canvas.endText();
    }

    private static PdfTextArray kerned(String words, FontFace face) {
        var array = new PdfTextArray();
        var together = new StringBuilder();
        int before = ' ';
        for (int c : words.codePoints().toArray()) {
            int kerning = together.isEmpty() ? 0 : face.kerning(before, c);
            if (kerning != 0) {
                array.add(together.toString());
                array.add(-kerning);
                together.setLength(0);
            }
            together.appendCodePoint(c);
            before = c;
        }
        array.add(together.toString());
        return array;
    }

    private void paint(Shape.Drawn drawn, PdfContentByte canvas) {
        Image image = drawn.picture().image();
        image.scaleAbsolute(drawn.width(), drawn.height());
        image.setAbsolutePosition(drawn.x(), drawn.y());
        canvas.addImage(image);
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {
            drawn.x(), drawn.y(), drawn.x() + drawn.width(), drawn.y() + drawn.height()
        }));
        tags.of(drawn.picture()).put(PdfName.A, layout);
    }

    private void link(Shape shape) {
        if (shape instanceof Shape.Words words && words.run().isPresent()) {
            Run run = words.run().get();
            run.address().ifPresent(address -> link(words, run, address));
        }
    }

    private void link(Shape.Words words, Run run, String address) {
        PdfAnnotation annotation = new PdfAnnotation(
                writer,
                words.x(),
                words.y() - LINK_DEPTH,
                words.x() + words.width(),
                words.y() + words.size(),
                new PdfAction(address));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.put(PdfName.CONTENTS, new PdfString(address, PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        tags.link(annotation, run);
        writer.addAnnotation(annotation);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void fill(PdfContentByte canvas, Colour colour) {
        canvas.setRGBColorFill(colour.red(), colour.green(), colour.blue());
    }
}
