package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.core.pairing.align.Bead;

/**
 * The links that a person has laid down, as beads. Links that cross or touch the same paragraph become one, since an
 * alignment never runs backwards.
 *
 * @param beads those with two sides, in order
 * @param leftAlone pieces of the left side to which nothing corresponds
 * @param rightAlone likewise of the right
 */
record Laid(List<Bead> beads, BitSet leftAlone, BitSet rightAlone) {
    static Laid of(List<Link> links, List<List<Integer>> leftLines, List<List<Integer>> rightLines) {
        Map<Integer, List<Integer>> left = byLine(leftLines);
        Map<Integer, List<Integer>> right = byLine(rightLines);
        var laid = new Laid(new ArrayList<>(), new BitSet(), new BitSet());
        for (Link link : links) {
            BitSet ours = pieces(link.first(), left);
            BitSet theirs = pieces(link.second(), right);
            if (link.second().isEmpty()) {
                laid.leftAlone.or(ours);
            } else if (link.first().isEmpty()) {
                laid.rightAlone.or(theirs);
            } else if (!ours.isEmpty() && !theirs.isEmpty()) {
                laid.beads.add(Bead.given(
                        ours.nextSetBit(0),
                        ours.length() - ours.nextSetBit(0),
                        theirs.nextSetBit(0),
                        theirs.length() - theirs.nextSetBit(0)));
            }
        }
        return new Laid(rising(laid.beads), laid.leftAlone, laid.rightAlone);
    }

    private static Map<Integer, List<Integer>> byLine(List<List<Integer>> lines) {
        Map<Integer, List<Integer>> pieces = new HashMap<>();
        for (int piece = 0; piece < lines.size(); piece++) {
            for (int line : lines.get(piece)) {
                pieces.computeIfAbsent(line, unseen -> new ArrayList<>()).add(piece);
            }
        }
        return pieces;
    }

    private static BitSet pieces(List<Integer> lines, Map<Integer, List<Integer>> byLine) {
        var pieces = new BitSet();
        lines.forEach(line -> byLine.getOrDefault(line, List.of()).forEach(pieces::set));
        return pieces;
    }

    private static List<Bead> rising(List<Bead> beads) {
        var rising = new ArrayList<Bead>();
        for (Bead next : beads.stream()
                .sorted(Comparator.comparingInt(Bead::left).thenComparingInt(Bead::right))
                .toList()) {
            Bead bead = next;
            while (!rising.isEmpty()
                    && (bead.left() < rising.getLast().leftEnd()
                            || bead.right() < rising.getLast().rightEnd())) {
                bead = hull(rising.removeLast(), bead);
            }
            rising.add(bead);
        }
        return rising;
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
