package org.chancery.core.transcript.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * Finds labels that have lost their sign: «П.Залесов Спасибо.» A name with initials that labels other turns, and a
 * capital right after it, is one; in prose a small word follows.
 */
final class LostSign {
    /** Every line is compared with each, so their number is bounded. */
    private static final int MOST_SPEAKERS = 20;

    private final Map<String, Label> known = new HashMap<>();

    /** Looks for those who label other lines. */
    LostSign(List<Optional<Label>> labels) {
        for (Optional<Label> label : labels) {
            label.filter(found -> found.has(Trait.INITIALS) && known.size() < MOST_SPEAKERS)
                    .ifPresent(found -> known.putIfAbsent(found.text(), found));
        }
    }

    /** The labels that are missing, by their lines; told the labels there are. */
    Map<Integer, Label> others(List<Line> lines, List<Boolean> begins, List<Optional<Label>> labels) {
        var found = new TreeMap<Integer, Label>();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            begun |= labels.get(i).isPresent();
            if (begun && labels.get(i).isEmpty() && begins.get(i)) {
                int at = i;
                label(lines.get(i)).ifPresent(label -> found.put(at, label));
            }
        }
        return found;
    }

    private Optional<Label> label(Line line) {
        int start = line.start();
        return known.values().stream()
                .filter(label -> line.text().startsWith(label.text(), start))
                .filter(label -> isFollowedByCapital(line, start + label.text().length()))
                .findFirst()
                .map(label -> at(label, line, start));
    }

    private static boolean isFollowedByCapital(Line line, int end) {
        int next = line.skipSpace(end);
        return next > end
                && next < line.text().length()
                && Character.isUpperCase(line.text().codePointAt(next));
    }

    private static Label at(Label known, Line line, int start) {
        int end = start + known.text().length();
        return known.at(Stretch.of(line, start, end), Optional.empty(), Optional.empty(), end);
    }
}
