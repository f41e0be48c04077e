package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;
import org.jspecify.annotations.Nullable;

/** The characters of a paragraph as they will be painted: each with its run, its font and its width. */
final class Measured implements Letters {
    private final float scale;
    private final int[] codePoints;

    /** Where each character begins, and after them where the last ends, in thousandths of the size. */
    private final long[] edges;

    private final short[] kernings;
    private final BreakOpportunities opportunities;
    private final List<Span> spans = new ArrayList<>(2);
    private int length;
    private @Nullable Run run;
    private @Nullable FontFace face;
    private boolean substitute;

    /** What a character stands for, where that is not itself; nothing at all in most paragraphs. */
    private @Nullable String @Nullable [] sources;

    private byte @Nullable [] levels;
    private boolean mixed;
    private boolean rightToLeft;

    /**
     * Characters that follow each other and are painted alike.
     *
     * @param start the index of the first
     * @param run theirs
     * @param face their font
     * @param substitute whether they stand for others
     */
    record Span(int start, Run run, FontFace face, boolean substitute) {}

    private Measured(int most, float size) {
        scale = size / 1000;
        codePoints = new int[most];
        edges = new long[most + 1];
        kernings = new short[most + 1];
        opportunities = new BreakOpportunities(most);
    }

    /** {@return a paragraph, measured; throws {@link UnprintableException} when a character of it cannot be painted} */
    static Measured of(Text text, Style style, Glyphs glyphs) {
        int most = 1;
        for (Run run : text.runs()) {
            most += run.words().length();
        }
        Measured words = new Measured(most, style.size());
        Shaper shaper = new Shaper(words, glyphs, text.place());
        for (Run run : text.runs()) {
            shaper.add(run, style.face(run.voice()));
        }
        words.complete(text.language());
        return words;
    }

    /** Adds characters of a run from now on. */
    void begin(Run next) {
        run = next;
        face = null;
    }

    /**
     * Adds characters from an index on that stand for themselves and run from left to right, as far as a font has them:
     * nearly all of most texts.
     *
     * @param afterSpace what a space says of line breaks
     * @return the index after them
     */
    int putPlain(String words, int from, FontFace in, Break afterSpace) {
        if (plainAdvance(words.charAt(from), in) == FontFace.NONE) {
            return from;
        }
        int at = length; // a variable, since to write the field for each character takes longer than all else
        int before = joins(in, false) ? codePoints[at - 1] : 0;
        long edge = edges[at];
        int end = from;
        for (; end < words.length(); end++) {
            char c = words.charAt(end);
            int advance = plainAdvance(c, in);
            if (advance == FontFace.NONE) {
                break;
            }
            int kerning = before == 0 ? 0 : in.kerning(before, c);
            edge += kerning;
            codePoints[at] = c;
            kernings[at] = (short) kerning;
            edges[at] = edge;
            edge += advance;
            if (c == ' ' || c == '-') { // of plain ones, those that are notable
                opportunities.add(at, c, c == ' ' ? afterSpace : Break.NO);
            }
            before = c;
            at++;
        }
        edges[at] = edge;
        length = at;
        return end;
    }

    private static int plainAdvance(char c, FontFace in) {
        return Breaks.isPlain(c) || c == ' ' ? in.advance(c) : FontFace.NONE;
    }

    /** Adds a character, which may stand for something else, and says whether a line may end after it. */
    void put(int c, FontFace in, Break after, @Nullable String source) {
        if (source != null) {
            remember(source);
        }
        boolean reversed = Directions.isRightToLeft(c);
        mixed |= reversed;
        if (joins(in, source != null) && !reversed) {
            int kerning = in.kerning(codePoints[length - 1], c);
            kernings[length] = (short) kerning;
            edges[length] += kerning;
        }
        codePoints[length] = c;
        opportunities.add(length, c, after);
        edges[length + 1] = edges[length] + in.width(c);
        length++;
    }

    /** Whether the next character is painted like the one before it; otherwise a span begins. */
    private boolean joins(FontFace in, boolean substitutes) {
        boolean joined = face == in && substitute == substitutes;
        if (!joined) {
            spans.add(new Span(length, Objects.requireNonNull(run), in, substitutes));
            face = in;
            substitute = substitutes;
        }
        return joined;
    }

    /** Lets a line end after the last character, though nothing stands there. */
    void mayEnd() {
        if (length > 0) {
            part(length - 1, Break.MAY);
        }
    }

    /** Lets the word be parted after its last character. */
    void mayPart() {
        if (length > 0) {
            part(length - 1, Break.HYPHEN);
        }
    }

    private void remember(String source) {
        @Nullable String[] all = sources == null ? new String[codePoints.length] : sources;
        all[length] = source;
        sources = all;
    }

    private void complete(Locale language) {
        Breaks.refine(codePoints, opportunities, length);
        BreakRules.of(language).apply(codePoints, opportunities, length);
        rightToLeft = Directions.isRightToLeft(language);
        if (length > 0 && (rightToLeft || mixed)) {
            levels = Directions.levels(codePoints, length, rightToLeft, foreign());
        }
    }

    /** The characters of languages that run the other way. */
    private BitSet foreign() {
        BitSet foreign = new BitSet(length);
        for (int start = 0; start < length; start = spanEnd(start)) {
            foreign.set(start, spanEnd(start), Directions.isRightToLeft(language(start)) != rightToLeft);
        }
        return foreign;
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
    public long place(int index) {
        return edges[index];
    }

    @Override
    public long width(int from, int to) {
        return edges[to] - kernings[to] - edges[from];
    }

    @Override
    public int overhang(int index) {
        boolean reversed = levels != null && (levels[index] & 1) != (rightToLeft ? 1 : 0);
        return reversed ? 0 : Letters.super.overhang(index); // its end is not that of the line
    }

    @Override
    public Break breakAfter(int index) {
        return opportunities.after(index);
    }

    @Override
    public int nextPlace(int from) {
        return opportunities.next(from, length);
    }

    @Override
    public int hyphen(int index) {
        return span(index).face.width('-');
    }

    /** {@return thousandths of the size in points} */
    float points(long width) {
        return width * scale;
    }

    Locale language(int index) {
        return span(index).run.language();
    }

    /** Lets a word be parted after a letter of it. */
    void part(int index) {
        part(index, Break.HYPHEN);
    }

    private void part(int index, Break how) {
        if (opportunities.after(index) == Break.NO) {
            opportunities.set(index, how);
        }
    }

    /** {@return the line from one character to before another; its spaces grow until it fills a width, if one is given} */
    Line line(int from, int to, float wanted) {
        return new LineBuilder(this, from, to, wanted).line();
    }

    /** {@return whether all of it has room on one line of so many points} */
    boolean fits(float width) {
        return points(edges[length]) <= width && !isParted();
    }

    /** Whether a line feed stands before the last character. */
    private boolean isParted() {
        for (int i = nextPlace(0); i + 1 < length; i = nextPlace(i + 1)) {
            if (opportunities.after(i) == Break.MUST) {
                return true;
            }
        }
        return false;
    }

    /** {@return all of it on one line} */
    Line whole() {
        return line(0, length, 0);
    }

    /** {@return the direction of each character; none when all run from left to right} */
    byte @Nullable [] levels() {
        return levels;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** {@return what a character belongs to} */
    Span span(int index) {
        return spans.get(spanIndex(index));
    }

    /** {@return the index after the last character that is painted like one} */
    int spanEnd(int index) {
        int next = spanIndex(index) + 1;
        return next < spans.size() ? spans.get(next).start : length;
    }

    private int spanIndex(int index) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (spans.get(middle).start <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** {@return what a character stands for} */
    String source(int index) {
        String known = sources == null ? null : sources[index];
        return known == null ? Character.toString(codePoints[index]) : known;
    }

    /** {@return some characters as painted from left to right} */
    Characters characters(int from, int to) {
        return new Characters(codePoints, kernings, from, to);
    }
}
