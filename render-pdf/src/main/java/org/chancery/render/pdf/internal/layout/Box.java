package org.chancery.render.pdf.internal.layout;

import java.util.Optional;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;

/** A piece of a column that no page break parts: a line, a picture or a code. */
sealed interface Box {
    /** {@return how high it is, in points} */
    float height();

    /** {@return the space above it, unless a page begins} */
    float before();

    /** {@return whether a page may end just before it} */
    boolean mayBegin();

    /**
     * A line of a paragraph.
     *
     * @param line the words
     * @param style of the paragraph
     * @param index of the line in it, from 0
     * @param count of the lines in it
     * @param text the paragraph
     * @param page the number of the page where it leads, for the end of the line
     */
    record Words(Line line, Style style, int index, int count, Text text, Optional<Run> page) implements Box {
        private static final int TOGETHER = 2;

        @Override
        public float height() {
            return style.leading();
        }

        @Override
        public float before() {
            return index == 0 ? style.before() : 0;
        }

        /** No paragraph leaves a single line on either side. */
        @Override
        public boolean mayBegin() {
            return index == 0 || (index >= TOGETHER && count - index >= TOGETHER);
        }
    }

    /**
     * A picture or a code.
     *
     * @param leaf it
     * @param width of it
     * @param height of it
     */
    record Drawn(Leaf leaf, float width, float height) implements Box {
        private static final float SPACE = 12;

        @Override
        public float before() {
            return SPACE;
        }

        @Override
        public boolean mayBegin() {
            return true;
        }
    }
}
