package org.chancery.render.pdf.internal.layout;

import java.util.List;

/**
 * The boxes of a cell, from top to bottom.
 *
 * @param x where it begins
 * @param width of it
 * @param boxes its content
 */
record Column(float x, float width, List<Box> boxes) {
    Column {
        boxes = List.copyOf(boxes);
    }

    /** {@return the height of boxes from one to before another; the space above the first counts unless a page begins} */
    float height(int from, int to, boolean pageBegins) {
        float height = 0;
        for (int i = from; i < to; i++) {
            Box box = boxes.get(i);
            height += box.height() + (i == from && pageBegins ? 0 : box.before());
        }
        return height;
    }

    float height() {
        return height(0, boxes.size(), false);
    }

    /** {@return the height of the least that may stand at the end of a page} */
    float leastHeight() {
        int end = Math.min(1, boxes.size());
        while (end < boxes.size() && !boxes.get(end).mayBegin()) {
            end++;
        }
        return height(0, end, false);
    }

    /** {@return before which box the page ends when so much room is left; {@code from} when nothing fits} */
    int breakBefore(int from, float room, boolean pageBegins) {
        int possible = from;
        float height = 0;
        for (int i = from; i < boxes.size(); i++) {
            height += boxes.get(i).height()
                    + (i == from && pageBegins ? 0 : boxes.get(i).before());
            if (height > room) {
                return possible == from && pageBegins ? Math.max(i, from + 1) : possible;
            }
            if (i + 1 == boxes.size() || boxes.get(i + 1).mayBegin()) {
                possible = i + 1;
            }
        }
        return boxes.size();
    }
}
