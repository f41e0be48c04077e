package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines, each as full as it can be. Takes time in proportion to the words, whatever they are. */
final class LineBreaker {
    private LineBreaker() {}

    /** {@return the lines of a paragraph; spaces at their ends may stand beyond the width} */
    static List<Line> lines(Measured words, float width) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int end : ends(words, width)) {
            lines.add(words.line(start, end));
            start = end;
        }
        return lines;
    }

    /** {@return before which character each line ends} */
    static List<Integer> ends(Letters words, float width) {
        var ends = new ArrayList<Integer>();
        for (int start = 0; start < words.length(); start = ends.getLast()) {
            ends.add(end(words, start, width));
        }
        return ends;
    }

    private static int end(Letters words, int start, float width) {
        float x = 0;
        int possible = start;
        for (int i = start; i < words.length(); i++) {
            x += words.width(i);
            if (x > width && !Breaks.isSpace(words.codePoint(i))) {
                return possible > start ? possible : parted(words, start, i);
            }
            switch (words.breakAfter(i)) {
                case MUST -> {
                    return i + 1;
                }
                case MAY -> possible = i + 1;
                case NO -> {}
            }
        }
        return words.length();
    }

    /** Where to part a word that is wider than the line: never before its first character, nor before an accent. */
    private static int parted(Letters words, int start, int tooWide) {
        int end = Math.max(tooWide, start + 1);
        for (int i = end; i > start + 1; i--) {
            if (i < words.length() && Character.getType(words.codePoint(i)) != Character.NON_SPACING_MARK) {
                return i;
            }
        }
        return end;
    }
}
