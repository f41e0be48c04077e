package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a file, and says of its pages where their logical tree is, which OpenPDF says of trees of its own alone. */
final class PageWriter extends PdfWriter {
    private @Nullable PdfNumber parents;

    private PageWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    /** {@return what writes a document to a stream} */
    static PageWriter of(Document document, OutputStream out) {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        PageWriter writer = new PageWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /** Says under which number the parent tree has the elements of the page that is written next. */
    void setParents(int number) {
        parents = new PdfNumber(number);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (parents != null && object instanceof PdfDictionary dictionary && dictionary.isPage()) {
            dictionary.put(PdfName.STRUCTPARENTS, parents);
            parents = null;
        }
        return super.addToBody(object, reference);
    }
}
