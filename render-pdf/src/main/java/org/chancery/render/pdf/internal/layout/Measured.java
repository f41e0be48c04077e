package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;

/**
 * The characters of a paragraph as they will be painted: each with its run, its font and its width. Characters that
 * show nothing (joiners, marks of direction, soft hyphens) are left out; line feeds and tabs become spaces.
 */
final class Measured implements Letters {
    private final Text text;
    private final Style style;
    private final FontSet fonts;
    private final List<Run> runs;
    private int length;
    private int[] codePoints = new int[64];
    private float[] widths = new float[64];
    private int[] runIndexes = new int[64];
    private FontFace[] faces = new FontFace[64];
    private Break[] breaks = new Break[64];

    /** Measures a paragraph; throws {@link UnprintableException} when a character of it cannot be painted. */
    Measured(Text text, Style style, FontSet fonts) {
        this.text = text;
        this.style = style;
        this.fonts = fonts;
        this.runs = text.runs();
        for (int i = 0; i < runs.size(); i++) {
            add(i);
        }
        for (int i = 0; i + 1 < length; i++) {
            breaks[i] = Breaks.refined(codePoints, i, breaks[i]);
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int codePoint(int index) {
        return codePoints[index];
    }

    @Override
    public float width(int index) {
        return widths[index];
    }

    @Override
    public Break breakAfter(int index) {
        return breaks[index];
    }

    /** {@return the line from one character to before another} */
    Line line(int from, int to) {
        var pieces = new ArrayList<Line.Piece>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || faces[i] != faces[start] || runIndexes[i] != runIndexes[start]) {
                pieces.add(piece(start, i));
                start = i;
            }
        }
        return new Line(pieces);
    }

    private Line.Piece piece(int from, int to) {
        float width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        return new Line.Piece(runs.get(runIndexes[from]), faces[from], new String(codePoints, from, to - from), width);
    }

    private void add(int runIndex) {
        Run run = runs.get(runIndex);
        List<FontFace> chain = fonts.chain(style.face(run.voice()));
        run.words().codePoints().forEach(c -> {
            if (c == Breaks.ZERO_WIDTH_SPACE && length > 0) {
                breaks[length - 1] = Break.MAY;
            } else if (Character.getType(c) != Character.FORMAT) {
                add(c, runIndex, chain);
            }
        });
    }

    private void add(int original, int runIndex, List<FontFace> chain) {
        grow();
        int c = Breaks.painted(original, chain);
        FontFace face = face(c, chain);
        boolean joined = length > 0 && runIndexes[length - 1] == runIndex && faces[length - 1] == face;
        if (joined) {
            widths[length - 1] += face.kerning(codePoints[length - 1], c) * style.size() / 1000f;
        }
        codePoints[length] = c;
        widths[length] = face.width(c) * style.size() / 1000f;
        runIndexes[length] = runIndex;
        faces[length] = face;
        breaks[length] = Breaks.after(original, runs.get(runIndex));
        length++;
    }

    private FontFace face(int c, List<FontFace> chain) {
        if (Breaks.isRightToLeft(c)) {
            throw new UnprintableException(String.format(
                    Locale.ROOT,
                    "U+%04X at %s belongs to a script written from right to left, which the print brief"
                            + " does not set; leave the language out or use another format",
                    c,
                    text.place()));
        }
        return chain.stream()
                .filter(face -> face.has(c))
                .findFirst()
                .or(() -> fonts.standIn(c))
                .orElseThrow(() -> new UnprintableException(String.format(
                        Locale.ROOT,
                        "No font has U+%04X (%s) at %s; use another format or replace the character",
                        c,
                        Character.getName(c),
                        text.place())));
    }

    private void grow() {
        if (length == codePoints.length) {
            int more = length * 2;
            codePoints = Arrays.copyOf(codePoints, more);
            widths = Arrays.copyOf(widths, more);
            runIndexes = Arrays.copyOf(runIndexes, more);
            faces = Arrays.copyOf(faces, more);
            breaks = Arrays.copyOf(breaks, more);
        }
    }
}
