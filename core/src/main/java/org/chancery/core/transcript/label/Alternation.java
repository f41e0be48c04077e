package org.chancery.core.transcript.label;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.core.transcript.dialect.LabelForm.Close;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Word;

/**
 * Finds who speaks between two turns of the same person, or of the floor. Nobody is labelled twice in a row: where a text
 * does so again and again, and a paragraph between begins like a turn, that is one, though a single name before a colon
 * proves nothing. Once is proof enough when a question would else stay unanswered and the name stands above the text.
 */
final class Alternation {
    /** Once may be chance. */
    private static final int PROOF = 2;

    private final List<Line> lines;
    private final List<Optional<Label>> candidates;
    private final List<Boolean> begins;
    private final List<Optional<Label>> labels;
    private final LabelReader reader;
    private final String title;

    private final Map<Integer, Label> repeated = new TreeMap<>();
    private final Map<Integer, Label> answering = new TreeMap<>();
    private int pairs;
    private int explained;

    Alternation(
            List<Line> lines,
            List<Optional<Label>> candidates,
            List<Boolean> begins,
            List<Optional<Label>> labels,
            LabelReader reader,
            String title) {
        this.lines = lines;
        this.candidates = candidates;
        this.begins = begins;
        this.labels = labels;
        this.reader = reader;
        this.title = title;
    }

    /** The labels that are missing, by their lines. */
    Map<Integer, Label> others() {
        var between = new TreeMap<Integer, Label>();
        Optional<Label> last = Optional.empty();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isPresent()) {
                close(last, between, labels.get(i));
                between.clear();
                last = labels.get(i);
            } else if (mayBeTurn(i)) {
                between.put(i, candidates.get(i).orElseThrow());
            }
        }
        close(last, between, Optional.empty());
        boolean proven = explained >= PROOF && explained * 2 >= pairs;
        Map<Integer, Label> found = proven ? repeated : namedAbove();
        return found.isEmpty() ? found : everywhere(found);
    }

    private void close(Optional<Label> last, Map<Integer, Label> between, Optional<Label> next) {
        if (next.isPresent() && isSame(last, next.get())) {
            pairs++;
            explained += between.isEmpty() ? 0 : 1;
            repeated.putAll(between);
        }
        boolean unanswered = last.filter(reader::isOfFloor).isPresent()
                && next.map(reader::isOfFloor).orElse(true);
        if (unanswered) {
            answering.putAll(between);
        }
    }

    /** Whoever was found speaks elsewhere too. */
    private Map<Integer, Label> everywhere(Map<Integer, Label> found) {
        Set<String> names =
                found.values().stream().map(label -> Names.key(label.text())).collect(Collectors.toSet());
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isEmpty() && mayBeTurn(i)) {
                Label candidate = candidates.get(i).orElseThrow();
                if (names.contains(Names.key(candidate.text()))) {
                    found.put(i, candidate);
                }
            }
        }
        return found;
    }

    /** Of those who may answer whoever is named above the first label. */
    private Map<Integer, Label> namedAbove() {
        if (answering.isEmpty()) {
            return answering;
        }
        var above = new StringBuilder(title);
        for (int i = 0; labels.get(i).isEmpty(); i++) {
            above.append('\n').append(lines.get(i).text());
        }
        Set<String> names = Word.of(above.toString()).stream().map(Word::folded).collect(Collectors.toSet());
        answering
                .values()
                .removeIf(label -> label.has(Trait.CASELESS)
                        ? above.indexOf(label.name()) < 0
                        : !names.contains(Names.surname(label.name())));
        return answering;
    }

    private boolean mayBeTurn(int line) {
        return begins.get(line)
                && candidates
                        .get(line)
                        .filter(label -> !label.isGeneric()
                                && label.form().close() == Close.SIGN
                                && Ends.beginsSpeech(label.printed().line(), label.end()))
                        .isPresent();
    }

    /** Whether one person is labelled twice, or the floor is: then nobody has answered. */
    private boolean isSame(Optional<Label> last, Label next) {
        return last.filter(before -> reader.isOfFloor(before)
                        ? reader.isOfFloor(next)
                        : Names.key(before.text()).equals(Names.key(next.text())))
                .isPresent();
    }
}
