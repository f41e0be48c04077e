package org.chancery.render.pdf.internal.paint;

import org.chancery.render.pdf.internal.layout.Shape;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The number of all pages, which every page shows and nobody knows before the last. */
final class PageCount {
    private static final float WIDTH = 60;
    private static final float DEPTH = 4;
    private static final float HEIGHT = 22;

    private final PdfWriter writer;
    private final Typecase typecase;
    private Shape.@Nullable Total place;
    private @Nullable PdfTemplate slot;

    PageCount(PdfWriter writer, Typecase typecase) {
        this.writer = writer;
        this.typecase = typecase;
    }

    /** Leaves room for it. */
    void paint(Shape.Total here, PdfContentByte canvas) {
        PdfTemplate shared = slot;
        if (shared == null) {
            shared = writer.getDirectContent().createTemplate(WIDTH, HEIGHT);
            slot = shared;
            place = here;
        }
        canvas.addTemplate(shared, here.x(), here.y() - DEPTH);
    }

    /** Fills the room. */
    void set(int pages) {
        if (slot != null && place != null) {
            Ink ink = new Ink(slot, typecase);
            ink.fill(place.colour());
            ink.paint(Integer.toString(pages), place.face(), place.size(), 0, DEPTH);
        }
    }
}
