package org.chancery.render.pdf.internal.layout;

import java.util.List;
import java.util.Locale;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a paragraph as they will be painted: each with its run, its font and its width. Characters that
 * show nothing (joiners, marks of direction, soft hyphens) are left out; line feeds and tabs become spaces; Arabic
 * letters take their forms.
 */
final class Measured implements Letters {
    private static final int SOFT_HYPHEN = 0xAD;

    private final Text text;
    private final float scale;
    private final List<Run> runs;
    private final Glyphs glyphs;
    private int length;
    private final int[] codePoints;
    private final float[] widths;
    private final int[] runIndexes;
    private final FontFace[] faces;
    private final Break[] breaks;

    /** What a character stands for, where that is not itself; nothing at all in most paragraphs. */
    private @Nullable String @Nullable [] sources;

    private byte @Nullable [] levels;
    private boolean rightToLeft;
    private boolean held;

    /** Measures a paragraph; throws {@link UnprintableException} when a character of it cannot be painted. */
    Measured(Text text, Style style, Glyphs glyphs) {
        this.text = text;
        this.scale = style.size() / 1000f;
        this.runs = text.runs();
        this.glyphs = glyphs;
        int most = 1;
        for (Run run : runs) {
            most += run.words().length();
        }
        codePoints = new int[most];
        widths = new float[most];
        runIndexes = new int[most];
        faces = new FontFace[most];
        breaks = new Break[most];
        for (int i = 0; i < runs.size(); i++) {
            add(i, style.face(runs.get(i).voice()));
        }
        for (int i = 0; i + 1 < length; i++) {
            breaks[i] = Breaks.refined(codePoints, i, breaks[i]);
        }
        BreakRules.of(text.language()).apply(codePoints, breaks, length);
        boolean base = Directions.isRightToLeft(text.language());
        if (length > 0 && (base || rightToLeft)) {
            levels = Directions.levels(codePoints, length, base);
        }
        rightToLeft = base;
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

    @Override
    public float hyphen(int index) {
        return faces[index].width('-') * scale;
    }

    Locale language(int index) {
        return runs.get(runIndexes[index]).language();
    }

    /** Lets a word be parted after a letter of it. */
    void part(int index) {
        if (breaks[index] == Break.NO) {
            breaks[index] = Break.HYPHEN;
        }
    }

    /** {@return the line from one character to before another; its spaces grow until it has a width, if one is given} */
    Line line(int from, int to, float wanted) {
        int visible = to;
        while (visible > from && Breaks.isSpace(codePoints[visible - 1])) {
            visible--;
        }
        boolean hyphen = to < length && to > from && breaks[to - 1] == Break.HYPHEN;
        float width = hyphen ? hyphen(to - 1) : 0;
        int spaces = 0;
        for (int i = from; i < visible; i++) {
            width += widths[i];
            spaces += Breaks.isStretchable(codePoints[i]) ? 1 : 0;
        }
        float gap = wanted > 0 && spaces > 0 ? (wanted - width) / spaces : 0;
        LineBuilder line = new LineBuilder(this, gap, width + gap * spaces);
        byte[] known = levels;
        if (known == null) {
            line.addLeftToRight(from, to);
        } else {
            line.addMixed(from, visible, to, known, rightToLeft);
        }
        if (hyphen) {
            line.addHyphen(to - 1, rightToLeft);
        }
        return line.line();
    }

    /** {@return all of it on one line} */
    Line whole() {
        return line(0, length, 0);
    }

    Run run(int index) {
        return runs.get(runIndexes[index]);
    }

    FontFace face(int index) {
        return faces[index];
    }

    /** {@return what a character stands for} */
    String source(int index) {
        String known = sources == null ? null : sources[index];
        return known == null ? Character.toString(codePoints[index]) : known;
    }

    boolean isSubstitute(int index) {
        return sources != null && sources[index] != null;
    }

    /** {@return whether two characters are of different runs or fonts, or one of them stands for another} */
    boolean isParted(int one, int other) {
        return runIndexes[one] != runIndexes[other]
                || faces[one] != faces[other]
                || isSubstitute(one) != isSubstitute(other);
    }

    /** {@return some characters as painted from left to right} */
    String painted(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    private void add(int runIndex, FontFace wanted) {
        String words = runs.get(runIndex).words();
        List<FontFace> chain = glyphs.chain(wanted, words);
        FontFace first = chain.getFirst();
        held = isTelephone(runs.get(runIndex));
        int before = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Breaks.isPlain(c) && first.has(c)) {
                put(c, first, runIndex, Break.NO);
            } else if (c < SOFT_HYPHEN) {
                add(c, null, runIndex, chain);
            } else if (c == Breaks.ZERO_WIDTH_SPACE && length > 0) {
                breaks[length - 1] = Break.MAY;
            } else if (c == SOFT_HYPHEN && length > 0) {
                part(length - 1);
            } else if (ArabicForms.isArabic(c)) {
                next = addArabic(words, i, before, runIndex, chain);
            } else if (Character.getType(c) != Character.FORMAT) {
                add(c, null, runIndex, chain);
            }
            before = c > SOFT_HYPHEN && Character.getType(c) == Character.NON_SPACING_MARK
                    ? before
                    : words.codePointBefore(next);
            i = next;
        }
    }

    /** Telephone numbers stay on one line. */
    private static boolean isTelephone(Run run) {
        return run.address().filter(address -> address.startsWith("tel:")).isPresent();
    }

    /** Adds a letter in its form, or two that make one; returns the index after what was added. */
    private int addArabic(String words, int index, int before, int runIndex, List<FontFace> chain) {
        int c = words.codePointAt(index);
        int next = index + 1;
        boolean ligature = next < words.length() && ArabicForms.isLigature(c, words.charAt(next));
        String letter = words.substring(index, ligature ? index + 2 : next);
        int after = index + letter.length();
        int neighbour = after;
        while (neighbour < words.length() && Character.getType(words.charAt(neighbour)) == Character.NON_SPACING_MARK) {
            neighbour++;
        }
        int following = neighbour < words.length() ? words.charAt(neighbour) : 0;
        int form = ArabicForms.form(letter, before, following);
        boolean known = form == c || glyphs.find(form, chain).isPresent();
        if (ligature && !known) {
            letter = words.substring(index, next);
            form = ArabicForms.form(letter, before, words.charAt(next));
            after = next;
        }
        add(known || glyphs.find(form, chain).isPresent() ? form : c, form == c ? null : letter, runIndex, chain);
        return after;
    }

    private void add(int original, @Nullable String source, int runIndex, List<FontFace> chain) {
        int c = Breaks.painted(original, chain);
        Glyphs.Glyph glyph = glyphs.of(c, chain, text.place());
        String stands = glyph.codePoint() == c ? source : Character.toString(c);
        if (stands != null) {
            remember(stands);
        }
        rightToLeft |= Directions.isRightToLeft(c);
        put(glyph.codePoint(), glyph.face(), runIndex, held ? Break.NO : Breaks.after(original));
    }

    private void put(int c, FontFace face, int runIndex, Break after) {
        boolean joined = length > 0 && runIndexes[length - 1] == runIndex && faces[length - 1] == face;
        if (joined && !Directions.isRightToLeft(c)) {
            widths[length - 1] += face.kerning(codePoints[length - 1], c) * scale;
        }
        codePoints[length] = c;
        widths[length] = face.width(c) * scale;
        runIndexes[length] = runIndex;
        faces[length] = face;
        breaks[length] = after;
        length++;
    }

    private void remember(String source) {
        @Nullable String[] all = sources == null ? new String[codePoints.length] : sources;
        all[length] = source;
        sources = all;
    }
}
