package org.chancery.render.pdf.internal.layout;

import java.util.List;
import org.chancery.render.pdf.internal.document.Run;

/**
 * A line of words.
 *
 * @param pieces from left to right
 */
record Line(List<Piece> pieces) {
    Line {
        pieces = List.copyOf(pieces);
    }

    float width() {
        return (float) pieces.stream().mapToDouble(Piece::width).sum();
    }

    /**
     * Words of one run in one font.
     *
     * @param run the run they are of
     * @param face their font
     * @param words themselves, with the space at the end of a line
     * @param width in points
     */
    record Piece(Run run, FontFace face, String words, float width) {}
}
