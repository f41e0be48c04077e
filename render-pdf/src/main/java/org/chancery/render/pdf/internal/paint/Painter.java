package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.render.pdf.internal.document.Bookmark;
import org.chancery.render.pdf.internal.layout.Deflate;
import org.chancery.render.pdf.internal.layout.Page;
import org.chancery.render.pdf.internal.layout.Shape;
import org.chancery.render.pdf.internal.layout.Sheet;
import org.chancery.render.pdf.internal.structure.Element;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageLabels;

/**
 * Paints pages. What an element shows in one place is one marked sequence, which belongs to it; all else is an artifact.
 * Not thread-safe.
 */
public final class Painter {
    private final Document document;
    private final PageWriter writer;
    private final TagTree tags;
    private final Places places;
    private final Links links;
    private final PageCount count;
    private final Typecase typecase;
    private final Identity identity = new Identity();
    private final PicturePainter pictures;
    private int written;
    private int front;
    private int frontBookmarks;

    /** Begins a file; the stream stays open. A volume has pages that are painted last and stand first. */
    public Painter(OutputStream out, Sheet sheet, Description description, boolean volume) throws IOException {
        document = new Document(new Rectangle(sheet.width(), sheet.height()), 0, 0, 0, 0);
        writer = PageWriter.of(document, out);
        writer.setCloseStream(false);
        writer.setCompressionLevel(Deflate.LEVEL);
        byte[] metadata = Metadata.xmp(description);
        Conformance.declare(writer, description, metadata);
        identity.add(metadata);
        document.open();
        if (volume) {
            writer.setLinearPageMode();
        }
        Conformance.colours(writer);
        tags = new TagTree(writer, description.language(), volume);
        places = new Places(writer, sheet.height());
        links = new Links(writer, tags, places);
        typecase = new Typecase(writer);
        count = new PageCount(writer, typecase);
        pictures = new PicturePainter(tags);
    }

    /** Paints the pages of a chapter, whose leaves are those of these elements, and forgets them. */
    public void paint(List<Element> elements, List<Page> pages, List<Bookmark> bookmarks) throws IOException {
        tags.grow(elements);
        paint(pages, bookmarks);
        tags.flush();
    }

    /** Paints the pages of a chapter that stands before the text of a volume, after those painted so. */
    public void paintFront(List<Element> elements, List<Page> pages, List<Bookmark> bookmarks) throws IOException {
        if (front == 0) {
            count.set(written);
        }
        front += pages.size();
        tags.growFront(elements);
        paint(pages, bookmarks);
        tags.flush();
    }

    /** Ends the file, which carries its source if there is one. */
    public void finish(Optional<Attachment> source) throws IOException {
        if (front == 0) {
            count.set(written);
        } else {
            moveFront();
        }
        tags.endPage();
        tags.close();
        typecase.write();
        writer.setPageLabels(labels());
        if (source.isPresent()) {
            source.get().attach(writer);
        }
        Conformance.name(writer, identity.digest());
        document.close();
    }

    private void endPage() throws IOException {
        tags.endPage();
        identity.add(writer.getDirectContent());
        document.newPage();
    }

    private void moveFront() throws IOException {
        endPage();
        int text = written - front;
        writer.reorderPages(IntStream.rangeClosed(1, written)
                .map(place -> place <= front ? text + place : place - front)
                .toArray());
        places.moveToFront(frontBookmarks);
    }

    private PdfPageLabels labels() {
        PdfPageLabels labels = new PdfPageLabels();
        if (front > 0) {
            labels.addPageLabel(1, PdfPageLabels.LOWERCASE_ROMAN_NUMERALS);
        }
        labels.addPageLabel(front + 1, PdfPageLabels.DECIMAL_ARABIC_NUMERALS, "", 1);
        return labels;
    }

    private void paint(List<Page> pages, List<Bookmark> bookmarks) throws IOException {
        places.learn(pages, written + 1);
        for (Page page : pages) {
            if (written > 0) {
                endPage();
            }
            written++;
            writer.setPageEmpty(false);
            paint(page);
        }
        int known = places.bookmarks();
        places.add(bookmarks);
        frontBookmarks += front > 0 ? places.bookmarks() - known : 0;
    }

    private void paint(Page page) throws IOException {
        PdfContentByte canvas = writer.getDirectContent();
        Ink ink = new Ink(canvas, typecase);
        List<Shape> shapes = page.shapes();
        Tag.@Nullable Contents contents = null;
        int from = 0;
        for (int i = 0; i < shapes.size(); i++) {
            Tag.@Nullable Contents next = contents(shapes.get(i));
            if (next != contents) {
                paint(shapes.subList(from, i), contents, ink, canvas);
                contents = next;
                from = i;
            }
        }
        paint(shapes.subList(from, shapes.size()), contents, ink, canvas);
        ink.endWords();
    }

    /** What of an element a shape is part of; nothing when it is there for the eye alone. */
    private Tag.@Nullable Contents contents(Shape shape) {
        return shape.owner().map(tags::of).orElse(null);
    }

    private void paint(List<Shape> shapes, Tag.@Nullable Contents contents, Ink ink, PdfContentByte canvas)
            throws IOException {
        if (shapes.isEmpty()) {
            return;
        }
        if (contents == null) {
            ink.beginArtifact(areWords(shapes));
        } else {
            ink.begin(contents.owner().type(), tags.mark(contents), areWords(shapes));
        }
        shapes.forEach(shape -> paint(shape, ink, canvas));
        ink.end();
        if (contents != null) {
            for (Shape shape : shapes) {
                links.add(shape);
            }
        }
    }

    private static boolean areWords(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (!(shape instanceof Shape.Words)) {
                return false;
            }
        }
        return true;
    }

    private void paint(Shape shape, Ink ink, PdfContentByte canvas) {
        switch (shape) {
            case Shape.Words words -> ink.paint(words);
            case Shape.Bar bar -> {
                ink.fill(bar.colour());
                ink.rectangle(bar.x(), bar.y(), bar.width(), bar.height());
            }
            case Shape.Leader leader -> ink.leader(leader);
            case Shape.Drawn drawn -> {
                ink.endWords();
                pictures.paint(drawn, canvas, ink);
            }
            case Shape.Total place -> {
                ink.endWords();
                count.paint(place, canvas);
            }
            case Shape.PageNumber number -> throw new IllegalStateException("A page number without a page: " + number);
        }
    }
}
