package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.chancery.core.pairing.align.Bead;

/** Goes from lines to pieces and back. */
final class LineLinks {
    private final Version original;
    private final Version translation;
    private final List<List<Integer>> left;
    private final List<List<Integer>> right;

    LineLinks(Version original, Version translation, Scripts scripts) {
        this.original = original;
        this.translation = translation;
        left = LineMap.of(scripts.ourPieces().stream().map(Piece::text).toList(), original.lines());
        right = LineMap.of(scripts.theirPieces().stream().map(Piece::text).toList(), translation.lines());
    }

    Laid laid(List<Link> given) {
        return Laid.of(given, left, right);
    }

    List<Link> links(List<Bead> beads) {
        var links = new ArrayList<Link>();
        for (Bead bead : beads) {
            if (bead.crosses()) {
                add(bead, bead.left(), bead.left() + 1, bead.right() + 1, bead.rightEnd(), links);
                add(bead, bead.left() + 1, bead.leftEnd(), bead.right(), bead.right() + 1, links);
            } else {
                add(bead, bead.left(), bead.leftEnd(), bead.right(), bead.rightEnd(), links);
            }
        }
        return FrontMatter.added(original, translation, Overlaps.joined(links));
    }

    private void add(Bead bead, int from, int to, int theirFrom, int theirTo, List<Link> links) {
        List<Integer> ours = lines(left, from, to);
        List<Integer> theirs = lines(right, theirFrom, theirTo);
        if (!ours.isEmpty() || !theirs.isEmpty()) {
            links.add(new Link(ours, theirs, bead.confidence(), bead.shared()));
        }
    }

    private static List<Integer> lines(List<List<Integer>> lines, int from, int to) {
        var all = new TreeSet<Integer>();
        lines.subList(from, to).forEach(all::addAll);
        return List.copyOf(all);
    }
}
