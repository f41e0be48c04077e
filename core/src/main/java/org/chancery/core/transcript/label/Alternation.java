package org.chancery.core.transcript.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.core.transcript.dialect.LabelForm.Close;
import org.chancery.core.transcript.text.Ends;

/**
 * Finds who speaks between two turns of the same person. Nobody is labelled twice in a row: where a text does so again
 * and again, and a paragraph between begins like a turn, that is one, though a single name before a colon proves nothing.
 */
final class Alternation {
    /** Once may be chance. */
    private static final int PROOF = 2;

    private final List<Optional<Label>> candidates;
    private final List<Boolean> begins;
    private final List<Optional<Label>> labels;
    private final LabelReader reader;

    Alternation(
            List<Optional<Label>> candidates, List<Boolean> begins, List<Optional<Label>> labels, LabelReader reader) {
        this.candidates = candidates;
        this.begins = begins;
        this.labels = labels;
        this.reader = reader;
    }

    /** The labels that are missing, by their lines. */
    Map<Integer, Label> others() {
        var found = new TreeMap<Integer, Label>();
        var between = new TreeMap<Integer, Label>();
        Optional<Label> last = Optional.empty();
        int repeated = 0;
        int explained = 0;
        for (int i = 0; i < labels.size(); i++) {
            Optional<Label> label = labels.get(i);
            if (label.isEmpty()) {
                int at = i;
                candidates
                        .get(i)
                        .filter(candidate -> mayBeTurn(candidate, at))
                        .ifPresent(other -> between.put(at, other));
                continue;
            }
            if (isSame(last, label.get())) {
                repeated++;
                explained += between.isEmpty() ? 0 : 1;
                found.putAll(between);
            }
            between.clear();
            last = label;
        }
        return explained >= PROOF && explained * 2 >= repeated ? everywhere(found) : Map.of();
    }

    /** Whoever was found between two turns of one person speaks between others’ too. */
    private Map<Integer, Label> everywhere(Map<Integer, Label> found) {
        Set<String> names =
                found.values().stream().map(label -> Names.key(label.text())).collect(Collectors.toSet());
        for (int i = 0; i < labels.size(); i++) {
            int at = i;
            if (labels.get(i).isEmpty()) {
                candidates
                        .get(i)
                        .filter(candidate -> mayBeTurn(candidate, at) && names.contains(Names.key(candidate.text())))
                        .ifPresent(other -> found.put(at, other));
            }
        }
        return found;
    }

    private boolean mayBeTurn(Label candidate, int line) {
        return begins.get(line)
                && !candidate.isGeneric()
                && !candidate.isAlone()
                && candidate.form().close() == Close.SIGN
                && Ends.beginsSpeech(candidate.printed().line(), candidate.end());
    }

    /** Whether one person is labelled twice, or the floor is: then nobody has answered. */
    private boolean isSame(Optional<Label> last, Label next) {
        return last.filter(before -> reader.isOfFloor(before)
                        ? reader.isOfFloor(next)
                        : Names.key(before.text()).equals(Names.key(next.text())))
                .isPresent();
    }
}
