package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import org.openpdf.text.pdf.PdfContentByte;

/** A font as one file has it. */
sealed interface Fount permits CodedFount, OpenPdfFount {
    /** Sets what follows on a page in this font. */
    void select(PdfContentByte canvas, float size);

    /** {@return a character as it stands in a string, without the parentheses around that} */
    byte[] bytes(int codePoint);

    /** {@return whether readers widen its spaces by themselves, as they do where a space is one byte} */
    boolean widensSpaces();

    /** Writes what is left to write, when all is painted. */
    void write() throws IOException;
}
