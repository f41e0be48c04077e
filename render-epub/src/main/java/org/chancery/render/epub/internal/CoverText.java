package org.chancery.render.epub.internal;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.render.Labels.Label;

/**
 * Words broken into lines for a cover. Whoever shows it has fonts of their own, so widths are estimated, generously.
 *
 * @param size of the letters
 * @param blocks one a language
 */
record CoverText(int size, List<Block> blocks) {
    private static final int WIDTH = 960;
    private static final int SMALLEST = 34;
    private static final double SHRINK = 0.9;
    private static final double NARROW = 0.32;
    private static final double LOWER = 0.55;
    private static final double UPPER = 0.76;
    private static final double WIDE = 1.05;
    private static final String THIN = " .,:;!|()[]-'’·";
    private static final int FIRST_WIDE = 0x1100;
    private static final int LONGEST = 600; // characters that could be read on a cover at all

    /** {@return words as large as they fit; those that do not fit at all end in an ellipsis} */
    static CoverText fit(List<Label> words, int height, int largest) {
        CoverText text = broken(words, largest);
        while (text.height() > height && text.size > SMALLEST) {
            text = broken(words, Math.max(SMALLEST, (int) (text.size * SHRINK)));
        }
        return text.height() > height ? text.cut(height) : text;
    }

    int lineHeight() {
        return size * 5 / 4;
    }

    /** {@return the space between two languages} */
    int gap() {
        return size * 3 / 5;
    }

    private int height() {
        int lines = blocks.stream().mapToInt(block -> block.lines().size()).sum();
        return lines * lineHeight() + (blocks.size() - 1) * gap();
    }

    private CoverText cut(int height) {
        int most = Math.max(1, (height - (blocks.size() - 1) * gap()) / lineHeight() / blocks.size());
        return new CoverText(size, blocks.stream().map(block -> block.cut(most)).toList());
    }

    private static CoverText broken(List<Label> words, int size) {
        return new CoverText(
                size,
                words.stream()
                        .map(label -> new Block(label, lines(shortened(label.text()), size)))
                        .toList());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }

    private static List<String> lines(String text, int size) {
        var lines = new ArrayList<String>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line + " " + word, size) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakWord(line, size, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Cuts what is too long for a line although it is one word, and leaves the rest of it. */
    private static void breakWord(StringBuilder line, int size, List<String> lines) {
        while (width(line.toString(), size) > WIDTH) {
            double left = (double) WIDTH / size;
            int end = 0;
            while (left >= width(line.codePointAt(end))) {
                left -= width(line.codePointAt(end));
                end = line.offsetByCodePoints(end, 1);
            }
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    private static double width(String text, int size) {
        return size * text.codePoints().mapToDouble(CoverText::width).sum();
    }

    private static double width(int character) {
        if (character >= FIRST_WIDE) {
            return WIDE;
        }
        if (THIN.indexOf(character) >= 0) {
            return NARROW;
        }
        boolean small = Character.isLetterOrDigit(character) && !Character.isUpperCase(character);
        return small ? LOWER : UPPER;
    }

    /** Lines in one language. */
    record Block(Label label, List<String> lines) {
        private Block cut(int most) {
            if (lines.size() <= most) {
                return this;
            }
            var fewer = new ArrayList<>(lines.subList(0, most));
            fewer.set(most - 1, fewer.getLast() + "…");
            return new Block(label, fewer);
        }
    }
}
