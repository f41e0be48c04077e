package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
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

/**
 * Writes a file, and says of its pages where their logical tree is and which fonts of ours they use, which OpenPDF says of
 * trees and fonts of its own alone.
 */
final class PageWriter extends PdfWriter {
    private final Map<PdfName, PdfIndirectReference> fonts = new LinkedHashMap<>();
    private @Nullable PdfNumber parents;
    private @Nullable PdfIndirectReference unicode;

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

    /** Lets all that is painted from now on use a font by a name. */
    void addFont(PdfName name, PdfIndirectReference font) {
        fonts.put(name, font);
    }

    /** {@return what the codes of our fonts mean} */
    PdfIndirectReference unicode() throws IOException {
        PdfIndirectReference known = unicode;
        if (known == null) {
            known = addToBody(UnicodeMap.stream()).getIndirectReference();
            unicode = known;
        }
        return known;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfDictionary dictionary) {
            if (parents != null && dictionary.isPage()) {
                dictionary.put(PdfName.STRUCTPARENTS, parents);
                parents = null;
            }
            if (!fonts.isEmpty() && dictionary.get(PdfName.RESOURCES) instanceof PdfDictionary resources) {
                addFonts(resources);
            }
        }
        return super.addToBody(object, reference);
    }

    private void addFonts(PdfDictionary resources) {
        PdfDictionary known = resources.getAsDict(PdfName.FONT);
        PdfDictionary all = known == null ? new PdfDictionary() : known;
        fonts.forEach(all::put);
        resources.put(PdfName.FONT, all);
    }
}
