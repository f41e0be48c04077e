package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.chancery.core.pairing.align.Bead;
import org.chancery.core.pairing.align.Rising;

/**
 * What is laid down, as beads.
 *
 * @param beads those with two sides, in order
 * @param leftAlone pieces of the left side to which nothing corresponds in order
 * @param rightAlone likewise of the right
 * @param moved those with two sides that cross the others; their pieces are among those alone
 */
record Laid(List<Bead> beads, BitSet leftAlone, BitSet rightAlone, List<Bead> moved) {
    static Laid nothing() {
        return new Laid(List.of(), new BitSet(), new BitSet(), List.of());
    }

    /**
     * Gathers what is laid down. Links that cross within a turn, or touch the same piece, become one, since an alignment
     * never runs backwards; turns that cross have changed places.
     */
    static final class Builder {
        private static final Comparator<Bead> ORDER =
                Comparator.comparingInt(Bead::left).thenComparingInt(Bead::right);

        private final Scripts scripts;
        private final List<Bead> linked = new ArrayList<>();
        private final BitSet leftAlone = new BitSet();
        private final BitSet rightAlone = new BitSet();

        Builder(Scripts scripts) {
            this.scripts = scripts;
        }

        /** Lays down that pieces correspond, or, when one side is empty, that nothing does. */
        void link(BitSet ours, BitSet theirs) {
            if (theirs.isEmpty()) {
                leftAlone.or(ours);
            } else if (ours.isEmpty()) {
                rightAlone.or(theirs);
            } else {
                linked.add(Bead.given(
                        ours.nextSetBit(0),
                        ours.length() - ours.nextSetBit(0),
                        theirs.nextSetBit(0),
                        theirs.length() - theirs.nextSetBit(0)));
            }
        }

        Laid build() {
            List<Bead> whole = joined(linked, this::belongTogether);
            List<Bead> beads = joined(Rising.longest(whole, Bead::right), Builder::collide);
            var lefts = new BitSet();
            var rights = new BitSet();
            beads.forEach(bead -> cover(bead, lefts, rights));
            List<Bead> moved = whole.stream()
                    .filter(bead -> isClear(lefts, bead.left(), bead.leftEnd())
                            && isClear(rights, bead.right(), bead.rightEnd()))
                    .toList();
            moved.forEach(bead -> cover(bead, leftAlone, rightAlone));
            return new Laid(beads, leftAlone, rightAlone, moved);
        }

        private static void cover(Bead bead, BitSet lefts, BitSet rights) {
            lefts.set(bead.left(), bead.leftEnd());
            rights.set(bead.right(), bead.rightEnd());
        }

        private static boolean isClear(BitSet set, int from, int end) {
            int next = set.nextSetBit(from);
            return next < 0 || next >= end;
        }

        private interface Judge {
            boolean areOne(Bead before, Bead bead);
        }

        private static List<Bead> joined(List<Bead> beads, Judge judge) {
            var joined = new ArrayList<Bead>();
            for (Bead next : beads.stream().sorted(ORDER).toList()) {
                Bead bead = next;
                while (!joined.isEmpty() && judge.areOne(joined.getLast(), bead)) {
                    bead = hull(joined.removeLast(), bead);
                }
                joined.add(bead);
            }
            return joined;
        }

        private boolean belongTogether(Bead before, Bead bead) {
            boolean inOneTurn = segment(scripts.ourPieces(), before.left()) == segment(scripts.ourPieces(), bead.left())
                    && segment(scripts.theirPieces(), before.right()) == segment(scripts.theirPieces(), bead.right());
            return touch(before, bead) || (inOneTurn && collide(before, bead));
        }

        private static int segment(List<Piece> pieces, int at) {
            return pieces.get(at).segment().number();
        }

        private static boolean collide(Bead before, Bead bead) {
            return bead.left() < before.leftEnd() || bead.right() < before.rightEnd();
        }

        private static boolean touch(Bead one, Bead other) {
            return (one.left() < other.leftEnd() && other.left() < one.leftEnd())
                    || (one.right() < other.rightEnd() && other.right() < one.rightEnd());
        }

        private static Bead hull(Bead one, Bead other) {
            int left = Math.min(one.left(), other.left());
            int right = Math.min(one.right(), other.right());
            return Bead.given(
                    left,
                    Math.max(one.leftEnd(), other.leftEnd()) - left,
                    right,
                    Math.max(one.rightEnd(), other.rightEnd()) - right);
        }
    }
}
