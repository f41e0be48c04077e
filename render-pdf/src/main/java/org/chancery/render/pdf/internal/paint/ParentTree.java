package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The way back from what stands on pages to its elements (ISO 32000-1, 14.7.4.4), by numbers that rise. A leaf is
 * written when it has grown large, so that memory holds one.
 */
final class ParentTree {
    private static final int LEAF = 64;

    private final PdfWriter writer;
    private final PdfArray leaves = new PdfArray();
    private PdfArray numbers = new PdfArray();
    private int first;
    private int next;

    ParentTree(PdfWriter writer) {
        this.writer = writer;
    }

    /** {@return the number under which it finds a parent, or the parents of the pieces of a page} */
    int add(PdfIndirectReference parents) {
        numbers.add(new PdfNumber(next));
        numbers.add(parents);
        return next++;
    }

    /** Writes a leaf, if it has grown. */
    void flush() throws IOException {
        if (next - first >= LEAF) {
            writeLeaf();
        }
    }

    /** {@return the tree, of which nothing is left to write but this} */
    PdfDictionary root() throws IOException {
        if (next > first) {
            writeLeaf();
        }
        PdfDictionary root = new PdfDictionary();
        root.put(PdfName.KIDS, leaves);
        return root;
    }

    private void writeLeaf() throws IOException {
        PdfDictionary leaf = new PdfDictionary();
        leaf.put(PdfName.LIMITS, new PdfArray(new int[] {first, next - 1}));
        leaf.put(PdfName.NUMS, numbers);
        leaves.add(writer.addToBody(leaf).getIndirectReference());
        numbers = new PdfArray();
        first = next;
    }
}
