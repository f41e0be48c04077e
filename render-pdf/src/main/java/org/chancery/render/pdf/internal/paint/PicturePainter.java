package org.chancery.render.pdf.internal.paint;

import org.chancery.render.pdf.internal.document.Code;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.document.Picture;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.layout.Colour;
import org.chancery.render.pdf.internal.layout.Shape;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/** Paints pictures and codes, and says to whom it matters where they stand. */
final class PicturePainter {
    private static final Colour BLACK = new Colour(0, 0, 0);

    private final TagTree tags;

    PicturePainter(TagTree tags) {
        this.tags = tags;
    }

    void paint(Shape.Drawn drawn, PdfContentByte canvas, Ink ink) {
        switch (drawn.leaf()) {
            case Picture picture -> paint(picture, drawn, canvas);
            case Code code -> paint(code, drawn, ink);
            case Run words -> throw new IllegalStateException("Words are no picture: " + words);
        }
        drawn.owner().ifPresent(leaf -> place(leaf, drawn));
    }

    private static void paint(Picture picture, Shape.Drawn drawn, PdfContentByte canvas) {
        Image image = picture.image();
        image.scaleAbsolute(drawn.width(), drawn.height());
        image.setAbsolutePosition(drawn.x(), drawn.y());
        canvas.addImage(image);
    }

    /** All dark modules are one shape, so that no hair line parts them. */
    private static void paint(Code code, Shape.Drawn drawn, Ink ink) {
        int modules = code.modules().size();
        ink.fill(BLACK);
        ink.beginGrid(drawn.x(), drawn.y(), drawn.width() / modules);
        for (int y = 0; y < modules; y++) {
            String row = code.modules().get(y);
            for (int x = row.indexOf('#'); x >= 0; ) {
                int light = row.indexOf(' ', x);
                int end = light < 0 ? row.length() : light;
                ink.squares(x, modules - 1 - y, end - x);
                x = row.indexOf('#', end);
            }
        }
        ink.endGrid();
    }

    private void place(Leaf leaf, Shape.Drawn drawn) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {
            drawn.x(), drawn.y(), drawn.x() + drawn.width(), drawn.y() + drawn.height()
        }));
        tags.of(leaf).owner().put(PdfName.A, layout);
    }
}
