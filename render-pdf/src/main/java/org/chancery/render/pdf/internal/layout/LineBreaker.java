package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Breaks paragraphs into lines, the whole of a paragraph at once, so that its lines are alike (after Knuth and Plass).
 * Words are parted only where lines would be too loose without it. Takes time in proportion to the words, whatever they
 * are.
 */
final class LineBreaker {
    private LineBreaker() {}

    /**
     * {@return the lines of a paragraph; spaces at their ends may stand beyond the width, and light signs of justified
     *     lines}
     *
     * @param hyphenation parts the words, when that is needed
     */
    static List<Line> lines(Measured words, float width, Fit.Aim aim, Consumer<Measured> hyphenation) {
        if (words.length() == 0) {
            return List.of();
        }
        if (words.fits(width)) {
            return List.of(words.whole());
        }
        float room = width / words.points(1);
        Fit fit = Fit.of(words, room, aim);
        if (fit.isLoose()) {
            hyphenation.accept(words);
            fit = Fit.of(words, room, aim);
        }
        var lines = new ArrayList<Line>();
        int start = 0;
        int[] ends = fit.ends();
        for (int i = 0; i < ends.length; i++) {
            lines.add(words.line(start, ends[i], fit.isStretched(i) ? width : 0));
            start = ends[i];
        }
        return lines;
    }
}
