package org.chancery.core.pairing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Translation;

/**
 * What of an earlier pairing holds for two texts that may have changed since: a passage whose paragraphs both texts still
 * have, word for word, is kept. That nothing corresponds to a passage is kept as long as the other text has nothing new.
 */
final class EarlierPairing {
    private final Statement earlier;
    private final Scripts scripts;
    private final Row original;
    private final Row translation;
    private final List<Finding> findings = new ArrayList<>();

    private EarlierPairing(Statement earlier, Scripts scripts) {
        this.earlier = earlier;
        this.scripts = scripts;
        original = new Row(scripts.original().language(), scripts.ourPieces(), earlier);
        translation = new Row(scripts.translation().language(), scripts.theirPieces(), earlier);
    }

    /** What holds for the texts; both languages are languages of the earlier pairing. */
    static Given laid(Statement earlier, Scripts scripts) {
        return new EarlierPairing(earlier, scripts).given();
    }

    private Given given() {
        var laid = new Laid.Builder(scripts);
        var onlyOurs = new BitSet();
        var onlyTheirs = new BitSet();
        for (List<Passage> passages : groups()) {
            BitSet ours = original.take(passages);
            BitSet theirs = translation.take(passages);
            if (original.hasAll(passages, ours) && translation.hasAll(passages, theirs)) {
                if (ours.isEmpty() || theirs.isEmpty()) {
                    onlyOurs.or(ours);
                    onlyTheirs.or(theirs);
                } else {
                    laid.link(ours, theirs);
                }
            } else {
                findings.add(Finding.info(
                        "pairing.passage-changed",
                        Place.pointer("#" + passages.getFirst().id())));
            }
        }
        if (translation.isAllTaken()) {
            laid.link(onlyOurs, new BitSet());
        }
        if (original.isAllTaken()) {
            laid.link(new BitSet(), onlyTheirs);
        }
        Laid kept = laid.build();
        int shorter = Math.min(scripts.ourPieces().size(), scripts.theirPieces().size());
        boolean vouches = 3 * kept.beads().size() >= shorter; // a paragraph or two may be the same in any two texts
        return new Given(kept, vouches, translation.madeFrom(earlier), findings);
    }

    /** Passages, each with those that are merged into it. */
    private List<List<Passage>> groups() {
        var groups = new ArrayList<List<Passage>>();
        for (Passage passage : earlier.passages()) {
            if (groups.isEmpty() || !(original.isMerged(passage) || translation.isMerged(passage))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(passage);
        }
        return groups;
    }

    /** The paragraphs of one text, to be taken by the passages of the earlier pairing. */
    private static final class Row {
        private final Locale language;
        private final Map<String, Deque<Integer>> free = new HashMap<>();
        private boolean lacks;

        Row(Locale language, List<Piece> pieces, Statement earlier) {
            this.language =
                    earlier.edition().translations().languageFor(language).orElseThrow();
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).paragraph().isPresent()) {
                    free.computeIfAbsent(key(pieces.get(i).text()), unseen -> new ArrayDeque<>())
                            .add(i);
                }
            }
        }

        BitSet take(List<Passage> passages) {
            var taken = new BitSet();
            for (Passage passage : passages) {
                for (Paragraph paragraph : passage.paragraphs(language)) {
                    Integer piece = free.getOrDefault(key(paragraph.printed()), new ArrayDeque<>())
                            .poll();
                    if (piece == null) {
                        lacks = true;
                    } else {
                        taken.set(piece);
                    }
                }
            }
            return taken;
        }

        boolean hasAll(List<Passage> passages, BitSet taken) {
            return taken.cardinality()
                    == passages.stream()
                            .mapToInt(passage -> passage.paragraphs(language).size())
                            .sum();
        }

        boolean isAllTaken() {
            return free.values().stream().allMatch(Collection::isEmpty);
        }

        /** Of which text this is the translation, if it is still the one of the earlier pairing. */
        Optional<String> madeFrom(Statement earlier) {
            return lacks || !isAllTaken()
                    ? Optional.empty()
                    : earlier.edition().translations().in(language).flatMap(Translation::madeFrom);
        }

        boolean isMerged(Passage passage) {
            return passage.content().values().get(language) instanceof Passage.Absent(Absence reason)
                    && reason == Absence.MERGED_INTO_PREVIOUS;
        }

        private static String key(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
