package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Run;

/**
 * A line of words.
 *
 * @param pieces in reading order
 * @param width from its first character to its last that is not a space
 */
public record Line(List<Piece> pieces, float width) {
    /** Copies the list. */
    public Line {
        pieces = List.copyOf(pieces);
    }

    /** {@return its width with the spaces at its end} */
    float advance() {
        float advance = 0;
        for (Piece piece : pieces) {
            advance += piece.width();
        }
        return advance;
    }

    /**
     * Words of one run in one font and one direction.
     *
     * @param run the run they are of
     * @param face their font
     * @param words as painted from left to right, with the space at the end of a line
     * @param said what is read out and copied, where that is something else
     * @param x where they begin, from the beginning of the line
     * @param width in points
     * @param gap by which each space among them is wider than in the font
     */
    public record Piece(
            Run run, FontFace face, Characters words, Optional<String> said, float x, float width, float gap) {
        Piece moved(float by) {
            return new Piece(run, face, words, said, x + by, width, gap);
        }
    }
}
