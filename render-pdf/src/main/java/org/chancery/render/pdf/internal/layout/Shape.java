package org.chancery.render.pdf.internal.layout;

import java.util.Locale;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.document.Picture;
import org.chancery.render.pdf.internal.document.Run;

/** Something painted on a page. Measures are in points from the lower left corner. */
public sealed interface Shape {
    /** {@return what it belongs to; nothing when it is there for the eye alone} */
    default Optional<Leaf> owner() {
        return Optional.empty();
    }

    /**
     * Words.
     *
     * @param run the run they are of; none for running heads
     * @param words themselves
     * @param face their font
     * @param size of the font
     * @param colour of the words
     * @param x where they begin
     * @param y the base line
     * @param width of them
     */
    record Words(
            Optional<Run> run, String words, FontFace face, float size, Colour colour, float x, float y, float width)
            implements Shape {
        @Override
        public Optional<Leaf> owner() {
            return run.map(Leaf.class::cast);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%7.2f %7.2f  %s %s %s%s “%s”",
                    x,
                    y,
                    face,
                    size,
                    colour,
                    run.isEmpty() ? " artifact" : "",
                    words);
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
        public String toString() {
            return String.format(Locale.ROOT, "%7.2f %7.2f  bar %.2f × %.2f %s artifact", x, y, width, height, colour);
        }
    }

    /**
     * A picture.
     *
     * @param picture it
     * @param x of its left side
     * @param y of its lower side
     * @param width from left to right
     * @param height from bottom to top
     */
    record Drawn(Picture picture, float x, float y, float width, float height) implements Shape {
        @Override
        public Optional<Leaf> owner() {
            return Optional.of(picture);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%7.2f %7.2f  picture %.2f × %.2f", x, y, width, height);
        }
    }
}
