package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a file, and says of its pages where their logical tree is and which fonts and links of ours they have, which
 * OpenPDF says of trees, fonts and links of its own alone.
 */
final class PageWriter extends PdfWriter {
    private final Map<PdfName, PdfIndirectReference> fonts = new LinkedHashMap<>();
    private @Nullable PdfNumber parents;
    private PdfArray links = new PdfArray();
    private @Nullable PdfIndirectReference unicode;

    private PageWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    /** {@return what writes a document to a stream} */
    static PageWriter of(Document document, OutputStream out) {
        PdfDocument pages = new Undated();
        document.addDocListener(pages);
        PageWriter writer = new PageWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    /** Says under which number the parent tree has the elements of the page that is written next. */
    void setParents(int number) {
        parents = new PdfNumber(number);
    }

    /** Writes a link, which is one of the page that is written next. */
    PdfIndirectReference addLink(PdfObject link) throws IOException {
        PdfIndirectReference reference = addToBody(link).getIndirectReference();
        links.add(reference);
        return reference;
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
            if (dictionary.isPage()) {
                completePage(dictionary);
            }
            if (!fonts.isEmpty() && dictionary.get(PdfName.RESOURCES) instanceof PdfDictionary resources) {
                addFonts(resources);
            }
        }
        return super.addToBody(object, reference);
    }

    private void completePage(PdfDictionary page) {
        if (parents != null) {
            page.put(PdfName.STRUCTPARENTS, parents);
            parents = null;
        }
        if (!links.isEmpty()) {
            page.put(PdfName.ANNOTS, links);
            links = new PdfArray();
        }
    }

    private void addFonts(PdfDictionary resources) {
        PdfDictionary known = resources.getAsDict(PdfName.FONT);
        PdfDictionary all = known == null ? new PdfDictionary() : known;
        fonts.forEach(all::put);
        resources.put(PdfName.FONT, all);
    }

    /** Asks no clock when it is made. */
    private static final class Undated extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return false;
        }
    }
}
