package org.chancery.render.pdf.internal.layout;

import java.util.List;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.layout.Letters.Break;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each character of a paragraph what is painted, and in which font. Characters that show nothing (joiners,
 * marks of direction, soft hyphens) are left out; line feeds and tabs become spaces; Arabic letters take their forms.
 */
final class Shaper {
    private static final int SOFT_HYPHEN = 0xAD;

    private final Measured shaped;
    private final Glyphs glyphs;
    private final String place;
    private List<FontFace> chain = List.of();
    private boolean held;

    /** Shapes the words of a place. */
    Shaper(Measured shaped, Glyphs glyphs, String place) {
        this.shaped = shaped;
        this.glyphs = glyphs;
        this.place = place;
    }

    /** Adds the words of a run; throws {@link UnprintableException} when a character of them cannot be painted. */
    void add(Run run, FontFace wanted) {
        String words = run.words();
        chain = glyphs.chain(wanted, words);
        held = isTelephone(run);
        shaped.begin(run);
        FontFace first = chain.getFirst();
        Break afterSpace = held ? Break.NO : Break.MAY;
        int i = 0;
        while (i < words.length()) {
            int end = shaped.putPlain(words, i, first, afterSpace);
            i = end < words.length() ? addOther(words, end) : end;
        }
    }

    /** Adds a character that is no plain one; returns the index after what was added. */
    private int addOther(String words, int index) {
        int c = words.codePointAt(index);
        if (c < SOFT_HYPHEN) {
            add(c, null);
        } else if (c == Breaks.ZERO_WIDTH_SPACE) {
            shaped.mayEnd();
        } else if (c == SOFT_HYPHEN) {
            shaped.mayPart();
        } else if (ArabicForms.isArabic(c)) {
            return addArabic(words, index);
        } else if (Character.getType(c) != Character.FORMAT) {
            add(c, null);
        }
        return index + Character.charCount(c);
    }

    /** Telephone numbers stay on one line. */
    private static boolean isTelephone(Run run) {
        return run.address().filter(address -> address.startsWith("tel:")).isPresent();
    }

    /** Adds a letter in its form, or two that make one; returns the index after what was added. */
    private int addArabic(String words, int index) {
        int c = words.codePointAt(index);
        int next = index + 1;
        boolean ligature = next < words.length() && ArabicForms.isLigature(c, words.charAt(next));
        String letter = words.substring(index, ligature ? index + 2 : next);
        int before = before(words, index);
        int after = index + letter.length();
        int form = ArabicForms.form(letter, before, following(words, after));
        boolean known = form == c || glyphs.find(form, chain).isPresent();
        if (ligature && !known) {
            letter = words.substring(index, next);
            form = ArabicForms.form(letter, before, words.charAt(next));
            after = next;
        }
        add(known || glyphs.find(form, chain).isPresent() ? form : c, form == c ? null : letter);
        return after;
    }

    /** The character before an index that is no accent; 0 when there is none. */
    private static int before(String words, int index) {
        int end = index;
        while (end > 0 && Breaks.isAccent(words.codePointBefore(end))) {
            end = words.offsetByCodePoints(end, -1);
        }
        return end > 0 ? words.codePointBefore(end) : 0;
    }

    /** The character from an index on that is no accent; 0 when there is none. */
    private static int following(String words, int index) {
        int start = index;
        while (start < words.length() && Breaks.isAccent(words.charAt(start))) {
            start++;
        }
        return start < words.length() ? words.charAt(start) : 0;
    }

    private void add(int original, @Nullable String source) {
        int c = Breaks.painted(original, chain);
        Glyphs.Glyph glyph = glyphs.of(c, chain, place);
        String stands = glyph.codePoint() == c ? source : Character.toString(c);
        shaped.put(glyph.codePoint(), glyph.face(), held ? Break.NO : Breaks.after(original), stands);
    }
}
