package org.chancery.render.pdf.internal.layout;

import java.util.Locale;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.document.Run;

/** Something painted on a page. Measures are in points from the lower left corner. */
public sealed interface Shape {
    /** {@return what it belongs to; nothing when it is there for the eye alone} */
    default Optional<Leaf> owner() {
        return Optional.empty();
    }

    /** {@return it, so much further to the right} */
    Shape moved(float by);

    /**
     * Words.
     *
     * @param run the run they are of; none for what stands in the margins
     * @param piece themselves, and their font; they begin at its {@code x}
     * @param size of the font
     * @param colour of the words
     * @param y the base line
     */
    record Words(Optional<Run> run, Line.Piece piece, float size, Colour colour, float y) implements Shape {
        @Override
        public Optional<Leaf> owner() {
            return run.map(Leaf.class::cast);
        }

        @Override
        public Words moved(float by) {
            return new Words(run, piece.moved(by), size, colour, y);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%7.2f %7.2f  %s %s %s%s “%s”%s%s",
                    piece.x(),
                    y,
                    piece.face(),
                    size,
                    colour,
                    run.isEmpty() ? " artifact" : "",
                    piece.words(),
                    piece.gap() == 0 ? "" : String.format(Locale.ROOT, " %+.2f", piece.gap()),
                    piece.said().map(said -> " = “" + said + "”").orElse(""));
        }
    }

    /**
     * The number of the page where a run leads, which is known when the pages of its chapter are.
     *
     * @param run it, without words
     * @param style of the number
     * @param edge where it ends, or begins where words run from right to left
     * @param y the base line
     */
    record PageNumber(Run run, Style style, float edge, float y) implements Shape {
        @Override
        public PageNumber moved(float by) {
            return new PageNumber(run, style, edge + by, y);
        }
    }

    /**
     * The number of pages, which is known when all are painted.
     *
     * @param face its font
     * @param size of the font
     * @param colour of the number
     * @param x where it begins
     * @param y the base line
     */
    record Total(FontFace face, float size, Colour colour, float x, float y) implements Shape {
        @Override
        public Total moved(float by) {
            return new Total(face, size, colour, x + by, y);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.2f %7.2f  %s %s %s artifact total", x, y, face, size, colour);
        }
    }

    /**
     * A filled rectangle: a rule or a bar.
     *
     * @param x of its left side
     * @param y of its lower side
     * @param width from left to right
     * @param height from bottom to top
     * @param colour of it
     */
    record Bar(float x, float y, float width, float height, Colour colour) implements Shape {
        @Override
        public Bar moved(float by) {
            return new Bar(x + by, y, width, height, colour);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.2f %7.2f  bar %.2f × %.2f %s artifact", x, y, width, height, colour);
        }
    }

    /**
     * Dots that lead the eye from words to a number at the other side.
     *
     * @param x of the first
     * @param y of all
     * @param count how many there are, at least one
     * @param step from one to the next
     * @param width of each
     * @param colour of them
     */
    record Leader(float x, float y, int count, float step, float width, Colour colour) implements Shape {
        /** {@return where the last stands} */
        public float end() {
            return x + (count - 1) * step;
        }

        @Override
        public Leader moved(float by) {
            return new Leader(x + by, y, count, step, width, colour);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.2f %7.2f  %d dots to %.2f %s artifact", x, y, count, end(), colour);
        }
    }

    /**
     * A picture or a code.
     *
     * @param leaf it
     * @param repeated whether it is on another page already, for those who cannot see it
     * @param x of its left side
     * @param y of its lower side
     * @param width from left to right
     * @param height from bottom to top
     */
    record Drawn(Leaf leaf, boolean repeated, float x, float y, float width, float height) implements Shape {
        @Override
        public Optional<Leaf> owner() {
            return repeated ? Optional.empty() : Optional.of(leaf);
        }

        @Override
        public Drawn moved(float by) {
            return new Drawn(leaf, repeated, x + by, y, width, height);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.2f %7.2f  picture %.2f × %.2f", x, y, width, height);
        }
    }
}
