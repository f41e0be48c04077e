package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import org.chancery.render.pdf.internal.layout.Characters;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/** A font as one file has it. */
sealed interface Fount permits CodedFount, OpenPdfFount {
    /** Sets what follows on a page in this font. */
    void select(PdfContentByte canvas, float size);

    /** Writes characters from one to before another as they stand in a string, without the parentheses around that. */
    void show(Characters words, int from, int to, ByteBuffer out);

    /** {@return whether readers widen its spaces by themselves, as they do where a space is one byte} */
    boolean widensSpaces();

    /** Writes what is left to write, when all is painted. */
    void write() throws IOException;
}
