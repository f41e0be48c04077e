package org.chancery.core.transcript.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.label.Trait;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/** Finds labels in the midst of lines. */
final class InnerLabels {
    /** So far before its sign a label may begin. */
    private static final int LONGEST_LABEL = 220;

    private static final int LONGEST_NAME = 60;

    /** The text is searched once for each, so their number is bounded. */
    private static final int MOST_SPEAKERS = 20;

    private final LabelReader reader;

    InnerLabels(LabelReader reader) {
        this.reader = reader;
    }

    /** Where labels begin that stand at the beginning of lines elsewhere, or that name a part; after a sentence only. */
    Set<Integer> established(Line line, Set<String> texts) {
        return new TreeSet<>(find(
                        line,
                        label -> (label.isGeneric() || texts.contains(label.text()))
                                && Ends.beginsSpeech(line, label.end()),
                        false)
                .keySet());
    }

    /** Where labels begin in each of the lines of a text that has lost its ends. */
    List<SortedSet<Integer>> all(List<Line> lines) {
        List<Map<Integer, Label>> found =
                lines.stream().map(line -> find(line, label -> true, true)).toList();
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(labels -> labels.values().forEach(label -> counts.merge(label.text(), 1, Integer::sum)));
        List<SortedSet<Integer>> cuts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            cuts.add(cuts(lines.get(i), found.get(i), counts));
        }
        return cuts;
    }

    private static SortedSet<Integer> cuts(Line line, Map<Integer, Label> found, Map<String, Integer> counts) {
        var cuts = new TreeSet<Integer>();
        var bare = new TreeSet<String>();
        found.forEach((at, label) -> {
            boolean certain = label.isGeneric()
                    || label.has(Trait.INITIALS)
                    || label.card().isPresent()
                    || (label.has(Trait.CASELESS) && label.has(Trait.OUTLET));
            if (certain || counts.getOrDefault(label.text(), 0) > 1) {
                cuts.add(at);
            }
            if (label.has(Trait.INITIALS) && bare.size() < MOST_SPEAKERS) {
                bare.add(label.text());
            }
        });
        bare.forEach(label -> addBare(line.text(), label, cuts));
        return cuts;
    }

    /** The same label without its colon, after a sentence: «П.Залесов Спасибо.» */
    private static void addBare(String text, String label, Set<Integer> cuts) {
        for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length())) {
            int next = at + label.length();
            boolean words = next + 1 < text.length()
                    && text.charAt(next) == ' '
                    && Character.isUpperCase(text.codePointAt(next + 1));
            if (words && isAfterSentence(text, at)) {
                cuts.add(at);
            }
        }
    }

    private Map<Integer, Label> find(Line line, Predicate<Label> wanted, boolean initialsAnywhere) {
        String text = line.text();
        var found = new TreeMap<Integer, Label>();
        int done = line.start() + 1;
        for (int i = done; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ':' && c != '：') {
                continue;
            }
            Optional<Map.Entry<Integer, Label>> label =
                    endingAt(line, Math.max(done, i - LONGEST_LABEL), i, initialsAnywhere);
            if (label.filter(entry -> wanted.test(entry.getValue())).isPresent()) {
                found.put(label.get().getKey(), label.get().getValue());
            }
            done = i + 1;
        }
        return found;
    }

    /** The label that a colon closes: it begins after a sentence, or with initials. */
    private Optional<Map.Entry<Integer, Label>> endingAt(Line line, int from, int colon, boolean initialsAnywhere) {
        String text = line.text();
        int initials = -1;
        for (int i = colon - 1; i >= from; i--) {
            boolean begins = !Chars.isSpace(text.charAt(i)) && isAfterSentence(text, i);
            if (begins) {
                Optional<Label> label = read(line, i, colon);
                if (label.isPresent()) {
                    return label.map(found -> Map.entry(found.printed().from(), found));
                }
                if (colon - i > LONGEST_NAME && initials < 0) {
                    break;
                }
            }
            if (initialsAnywhere && isInitials(text, i)) {
                initials = i;
            }
        }
        if (initials < 0) {
            return Optional.empty();
        }
        int at = initials;
        return read(line, at, colon).map(found -> Map.entry(at, found));
    }

    private Optional<Label> read(Line line, int from, int colon) {
        int end = Math.min(line.text().length(), colon + 2);
        String piece = line.text().substring(from, end);
        return reader.read(Line.of(line.number(), piece))
                .filter(label -> label.form().close() == LabelForm.Close.SIGN
                        && label.form().open().isEmpty())
                .map(label -> moved(label, line, from));
    }

    private static Label moved(Label label, Line line, int by) {
        var printed = new Stretch(
                line, by + label.printed().from(), by + label.printed().to());
        return label.at(printed, label.note(), label.card(), by + label.end());
    }

    /** Whether a sentence ends before an index, or a gap is there as pages leave it where a line ended. */
    private static boolean isAfterSentence(String text, int at) {
        int end = at;
        while (end > 0 && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0 && end + 2 <= at && text.charAt(at - 1) == ' ') {
            return true;
        }
        boolean parted = end < at || (end > 0 && "。！？".indexOf(text.charAt(end - 1)) >= 0);
        return parted && Ends.sentence(text.substring(Math.max(0, end - 4), end));
    }

    /** Whether initials begin at an index that no word runs into. */
    private static boolean isInitials(String text, int at) {
        boolean free = at == 0 || Chars.isSpace(text.charAt(at - 1));
        return free
                && at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && text.charAt(at + 1) == '.'
                && (Character.isUpperCase(text.charAt(at + 2)) || text.charAt(at + 2) == ' ');
    }
}
