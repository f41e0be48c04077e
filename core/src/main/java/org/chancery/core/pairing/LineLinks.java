package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chancery.core.pairing.align.Bead;

/** Goes from lines to pieces and back. */
final class LineLinks {
    private final Version original;
    private final Version translation;
    private final Scripts scripts;
    private final List<List<Integer>> left;
    private final List<List<Integer>> right;

    LineLinks(Version original, Version translation, Scripts scripts) {
        this.original = original;
        this.translation = translation;
        this.scripts = scripts;
        left = LineMap.of(scripts.ourPieces().stream().map(Piece::text).toList(), original.lines());
        right = LineMap.of(scripts.theirPieces().stream().map(Piece::text).toList(), translation.lines());
    }

    /** What links lay down, whichever of the two texts they call the first. */
    Laid laid(Links links) {
        boolean originalFirst = links.first().equals(original.fingerprint());
        Map<Integer, List<Integer>> ours = piecesByLine(originalFirst ? left : right);
        Map<Integer, List<Integer>> theirs = piecesByLine(originalFirst ? right : left);
        var laid = new Laid.Builder(scripts);
        for (Link link : links.list()) {
            BitSet first = pieces(link.first(), ours);
            BitSet second = pieces(link.second(), theirs);
            if (link.isOneSided() || !(first.isEmpty() || second.isEmpty())) {
                laid.link(originalFirst ? first : second, originalFirst ? second : first);
            }
        }
        return laid.build();
    }

    private static Map<Integer, List<Integer>> piecesByLine(List<List<Integer>> lines) {
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

    /** The links that an alignment makes; a piece that crosses it is linked there and nowhere else. */
    List<Link> links(Alignment alignment) {
        var links = new ArrayList<Link>();
        var ourMoved = new BitSet();
        var theirMoved = new BitSet();
        alignment.moved().forEach(bead -> ourMoved.set(bead.left(), bead.leftEnd()));
        alignment.moved().forEach(bead -> theirMoved.set(bead.right(), bead.rightEnd()));
        for (Bead bead : alignment.beads()) {
            boolean crosses = bead.lefts() > 0 ? ourMoved.get(bead.left()) : theirMoved.get(bead.right());
            if (!crosses) {
                add(bead, links);
            }
        }
        alignment.moved().forEach(bead -> add(bead, links));
        return FrontMatter.added(original, translation, Overlaps.joined(links));
    }

    private void add(Bead bead, List<Link> links) {
        List<Integer> ours = lines(left, bead.left(), bead.leftEnd());
        List<Integer> theirs = lines(right, bead.right(), bead.rightEnd());
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
