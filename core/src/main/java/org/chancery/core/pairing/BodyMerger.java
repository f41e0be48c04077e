package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.pairing.align.Bead;

/**
 * Makes one body of two. Each bead is a passage, and a segment begins wherever one of the sides begins one, so that no
 * label is lost; where a bead reaches over such a place, the side that begins nothing there is merged into the passage
 * before.
 */
final class BodyMerger {
    private final Script original;
    private final Script translation;
    private final List<Piece> ours;
    private final List<Piece> theirs;
    private final Merge merge;
    private final Ids ids;
    private int ourBegun = -1;
    private int theirBegun = -1;
    private final List<Merged> segments = new ArrayList<>();

    BodyMerger(Script original, Script translation, Merge merge) {
        this.original = original;
        this.translation = translation;
        this.merge = merge;
        ours = original.pieces();
        theirs = translation.pieces();
        ids = new Ids(ours.stream()
                .flatMap(piece -> Stream.concat(
                        piece.id().stream(), piece.segment().turn().stream().map(turn -> turn.id())))
                .toList());
    }

    List<Part> merge(List<Bead> beads, People people) {
        beads.forEach(this::add);
        var parts = new PartMaker(people, merge, ids);
        segments.forEach(parts::add);
        return parts.body();
    }

    private void add(Bead bead) {
        List<List<Piece>> left = bySegment(ours.subList(bead.left(), bead.leftEnd()));
        List<List<Piece>> right = bySegment(theirs.subList(bead.right(), bead.rightEnd()));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            boolean goesOn = i > 0;
            add(i < left.size() ? left.get(i) : List.of(), i < right.size() ? right.get(i) : List.of(), goesOn);
        }
    }

    private void add(List<Piece> left, List<Piece> right, boolean goesOn) {
        Segment ourSegment = left.isEmpty() ? null : left.getFirst().segment();
        Segment theirSegment = right.isEmpty() ? null : right.getFirst().segment();
        if (segments.isEmpty() || !segments.getLast().takes(ourSegment, theirSegment)) {
            segments.add(new Merged(
                    ourSegment,
                    theirSegment,
                    ourSegment != null && ourSegment.number() > ourBegun ? ourSegment : null,
                    theirSegment != null && theirSegment.number() > theirBegun ? theirSegment : null));
            ourBegun = ourSegment == null ? ourBegun : ourSegment.number();
            theirBegun = theirSegment == null ? theirBegun : theirSegment.number();
        }
        if (Stream.concat(left.stream(), right.stream())
                .anyMatch(piece -> piece.paragraph().isPresent())) {
            segments.getLast().add(passage(left, right, goesOn));
        }
    }

    private Passage passage(List<Piece> left, List<Piece> right, boolean goesOn) {
        var own = new ArrayList<String>();
        (left.isEmpty() ? right : left).forEach(piece -> piece.id().ifPresent(own::add));
        List<String> kept = left.isEmpty() ? own.stream().map(ids::give).toList() : own;
        Absence untold = goesOn ? Absence.MERGED_INTO_PREVIOUS : Absence.NOT_PUBLISHED;
        Absence untranslated = goesOn ? Absence.MERGED_INTO_PREVIOUS : Absence.NOT_TRANSLATED;
        return new Passage(
                kept.isEmpty() ? List.of(ids.give("p")) : kept,
                merge.both(
                        content(original.language(), left, untold),
                        content(translation.language(), right, untranslated)));
    }

    private static Localized<Passage.Content> content(Locale language, List<Piece> pieces, Absence reason) {
        List<Paragraph> paragraphs =
                pieces.stream().flatMap(piece -> piece.paragraph().stream()).toList();
        return Localized.of(
                language, paragraphs.isEmpty() ? new Passage.Absent(reason) : new Passage.Present(paragraphs));
    }

    private static List<List<Piece>> bySegment(List<Piece> pieces) {
        var groups = new ArrayList<List<Piece>>();
        for (Piece piece : pieces) {
            if (groups.isEmpty() || piece.first()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(piece);
        }
        return groups;
    }
}
