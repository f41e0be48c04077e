package org.chancery.render.pdf.internal.layout;

import java.util.BitSet;
import org.chancery.render.pdf.internal.layout.Letters.Break;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines of a paragraph may end. The way from one to the next passes no letters: a branch for each that depends
 * on what it is would take longer than most that is done with it.
 */
final class BreakOpportunities {
    private final @Nullable Break[] breaks;

    /** Spaces, dashes, and whatever a line may end after. */
    private final BitSet notable;

    /** Of so many characters at most. */
    BreakOpportunities(int most) {
        breaks = new Break[most];
        notable = new BitSet(most);
    }

    /** Adds a character, and whether a line may end after it. */
    void add(int index, int c, Break after) {
        if (after != Break.NO) {
            set(index, after);
        } else if (Breaks.isNotable(c)) {
            notable.set(index);
        }
    }

    /** Says whether a line may end after a character that was added. */
    void set(int index, Break after) {
        notable.set(index);
        breaks[index] = after;
    }

    /** {@return whether a line may end after a character} */
    Break after(int index) {
        Break known = breaks[index];
        return known == null ? Break.NO : known;
    }

    /**
     * {@return the first from one index to before another that is a space or a dash, or after which a line may end; the
     * other index if none is}
     */
    int next(int from, int to) {
        int next = notable.nextSetBit(from);
        return next < 0 || next > to ? to : next;
    }
}
