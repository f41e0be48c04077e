package org.chancery.core.transcript.label;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.dialect.LabelForm.Close;
import org.chancery.core.transcript.dialect.LabelForm.Who;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;

/**
 * Finds how a page sets its labels apart where its dialect does not know the way: by names with which paragraphs begin
 * again and again, in turns, and of which somebody asks. A dash after a name, a tab, or a name alone on its line proves
 * nothing once; tables and lists have them more than once, but ask nothing.
 */
final class HouseStyle {
    private static final List<LabelForm> WAYS = Stream.concat(
                    Stream.of(
                                    "{label}–",
                                    "{label}—",
                                    "{label}-",
                                    "{label}/",
                                    "{label}|",
                                    "{label})",
                                    "{label}）",
                                    "[{label}]",
                                    "{capitals}{case}",
                                    "{label}{end}")
                            .map(LabelForm::valueOf),
                    Stream.of(new LabelForm("", Who.LABEL, Close.SIGN, "\t")))
            .toList();

    private static final int MOST_LINES = 400;

    private final List<Line> lines;
    private final List<Optional<Label>> known;
    private final LabelReader reader;
    private final Map<String, Integer> knownTimes;

    private HouseStyle(List<Line> lines, List<Optional<Label>> known, LabelReader reader) {
        this.lines = lines;
        this.known = known;
        this.reader = reader;
        knownTimes = times(known);
    }

    /** The form that lines have of their own, besides those that a reader knows; told what it finds in each of them. */
    static Optional<LabelForm> of(List<Line> lines, List<Optional<Label>> known, LabelReader reader) {
        int most = Math.min(lines.size(), MOST_LINES);
        var style = new HouseStyle(lines.subList(0, most), known.subList(0, most), reader);
        return WAYS.stream()
                .filter(way -> !reader.knows(way))
                .map(style::usage)
                .filter(Usage::isEstablished)
                .max(Comparator.comparingInt(usage -> usage.turns))
                .map(usage -> usage.way);
    }

    private static Map<String, Integer> times(List<Optional<Label>> labels) {
        var times = new HashMap<String, Integer>();
        labels.stream().flatMap(Optional::stream).forEach(label -> times.merge(key(label), 1, Integer::sum));
        return times;
    }

    private static String key(Label label) {
        return Names.key(label.text());
    }

    private Usage usage(LabelForm way) {
        LabelReader inThisWay = reader.with(way);
        List<Optional<Label>> found = Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> isOpen(i) ? label(lines.get(i), way, inThisWay) : Optional.<Label>empty())
                .toList();
        Map<String, Integer> times = times(found);
        var usage = new Usage(way);
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            Optional<Label> own = found.get(i)
                    .filter(label -> label.isGeneric() || times.getOrDefault(key(label), 0) > 1)
                    .filter(label -> way.close() != Close.END || isAboveSpeech(at));
            if (!lines.get(i).isBlank()) {
                usage.add(own, isOpen(i) ? Optional.empty() : known.get(i));
                own.filter(label -> label.is(Part.QUESTION) || Ends.asks(speech(at, label)))
                        .ifPresent(label -> usage.asks());
            }
        }
        return usage;
    }

    private Optional<Label> label(Line line, LabelForm way, LabelReader inThisWay) {
        return inThisWay.read(line, way).filter(label -> isSetApart(label) && !reader.isAside(label));
    }

    /** Whether nothing that is surely a label stands at the beginning of a line. */
    private boolean isOpen(int line) {
        return known.get(line)
                .filter(label -> label.isGeneric() || knownTimes.getOrDefault(key(label), 0) > 1)
                .isEmpty();
    }

    /** A dash stands between spaces and before a sentence, a hyphen also right after the label; in a word it is neither. */
    private static boolean isSetApart(Label label) {
        String sign = label.form().sign();
        if (sign.isEmpty() || "–—-|".indexOf(sign) < 0) {
            return true;
        }
        String text = label.printed().line().text();
        int at = label.printed().to() - 1;
        return at > 0
                && (text.charAt(at) == '-' || Chars.isSpace(text.charAt(at - 1)))
                && (at + 1 >= text.length() || Chars.isSpace(text.charAt(at + 1)))
                && Ends.beginsSpeech(label.printed().line(), label.end());
    }

    private boolean isAboveSpeech(int at) {
        return Ends.sentence(below(at));
    }

    private String speech(int at, Label label) {
        return label.form().close() == Close.END ? below(at) : lines.get(at).content();
    }

    private String below(int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).content();
            }
        }
        return "";
    }

    /** How often a way is used, and by how many in turns. */
    private static final class Usage {
        private static final int FEWEST_TURNS = 4;

        private final LabelForm way;
        private final Set<String> speakers = new HashSet<>();
        private String last = "";
        private int turns;
        private int official;
        private int others;
        private int changes;
        private int paragraphs;
        private boolean asking;

        Usage(LabelForm way) {
            this.way = way;
        }

        /** A paragraph, with the label that it bears in this way, or in a known one. */
        void add(Optional<Label> own, Optional<Label> known) {
            paragraphs += turns > 0 ? 1 : 0;
            own.or(() -> known).ifPresent(label -> {
                changes += last.isEmpty() || key(label).equals(last) ? 0 : 1;
                last = key(label);
                speakers.add(last);
            });
            turns += own.isPresent() ? 1 : 0;
            others += own.isEmpty() && known.isPresent() ? 1 : 0;
            official += own.filter(label -> label.is(Part.QUESTION) || label.has(Trait.OFFICE))
                            .isPresent()
                    ? 1
                    : 0;
        }

        void asks() {
            asking = true;
        }

        /** Two or more take turns in a good part of the text, and one of them asks, or all hold offices. */
        boolean isEstablished() {
            int all = turns + others;
            boolean isRepeated = turns > 2 || (turns == 2 && official == 2);
            return isRepeated
                    && (asking || official == turns)
                    && all >= FEWEST_TURNS
                    && speakers.size() > 1
                    && changes * 4 >= (all - 1) * 3
                    && all * 4 >= paragraphs;
        }
    }
}
