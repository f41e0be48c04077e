package org.chancery.render.pdf.internal.paint;

import org.chancery.render.pdf.internal.document.Link;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.layout.Shape;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Makes words lead somewhere. */
final class Links {
    private static final float DEPTH = 3;

    private final PdfWriter writer;
    private final TagTree tags;
    private final Places places;

    Links(PdfWriter writer, TagTree tags, Places places) {
        this.writer = writer;
        this.tags = tags;
        this.places = places;
    }

    /** Adds the link of words that have been painted on the current page, if they have one. */
    void add(Shape shape) {
        if (shape instanceof Shape.Words words && words.run().isPresent()) {
            Run run = words.run().get();
            run.link().ifPresent(link -> add(words, run, link));
        }
    }

    private void add(Shape.Words words, Run run, Link link) {
        Rectangle area = new Rectangle(
                words.piece().x(),
                words.y() - DEPTH,
                words.piece().x() + words.piece().width(),
                words.y() + words.size());
        PdfAnnotation annotation = new PdfAnnotation(writer, area);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.CONTENTS, new PdfString(said(link, words), PdfObject.TEXT_UNICODE));
        if (link instanceof Link.Outside(String address)) {
            annotation.put(PdfName.A, new PdfAction(address));
        } else {
            annotation.put(PdfName.DEST, places.of(link));
        }
        tags.link(annotation, run);
        writer.addAnnotation(annotation);
    }

    private static String said(Link link, Shape.Words words) {
        return link instanceof Link.Outside(String address)
                ? address
                : words.piece().words().toString();
    }
}
