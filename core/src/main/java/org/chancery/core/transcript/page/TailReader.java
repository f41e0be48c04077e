package org.chancery.core.transcript.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/**
 * Finds what a page prints below the text, so that it is not glued to the last answer: the foot of the page; a text of
 * welcome, and before it, or alone, a caption that stands further apart than the paragraphs do.
 */
public final class TailReader {
    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_CAPTION = 200;
    private static final int LONGEST_FOOT = 80;
    private static final int MOST_WORDS = 400;
    private static final Pattern END = Pattern.compile(
            "(?:[\\[(]?(?:ENDS?|Ends|The End|FIN|Fin|ENDE|Ende)[\\])]?|###|# # #|-?30-?)?[\\s\\p{Z}]*(?:\\d{1,2}[:.]\\d{2,3}\\s?[AaPp]\\.?\\s?[Mm]\\.?(?:\\s?\\(?[A-Z]{2,5}\\)?)?)?[.\\s]*");

    private final Vocabulary words;
    private final Phrases<Phrase> greetings;
    private final Phrases<Phrase> welcomes;
    private final LabelReader labels;

    /** Reads by a convention. */
    public TailReader(Convention convention) {
        words = convention.words();
        greetings = Phrases.of(convention.lexicon().site().greetings());
        welcomes = Phrases.of(convention.lexicon().site().welcomes());
        labels = new LabelReader(convention.words());
    }

    /** {@return the tail of lines, told where the last turn begins; -1 when there is none} */
    public Tail read(List<Line> lines, int lastLabel) {
        List<Integer> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                printed.add(i);
            }
        }
        int foot = foot(lines, printed, lastLabel);
        List<Integer> above = printed.subList(0, foot);
        int welcome = welcome(lines, above, lastLabel);
        int captions = isCaption(lines, above, welcome - 1) ? welcome - 1 : welcome;
        int first = Math.min(captions, foot);
        return new Tail(
                first < printed.size() ? printed.get(first) : lines.size(),
                stretches(lines, printed, captions, welcome),
                stretches(lines, printed, welcome, foot),
                stretches(lines, printed, foot, printed.size()));
    }

    private static List<Stretch> stretches(List<Line> lines, List<Integer> printed, int from, int to) {
        return printed.subList(from, to).stream()
                .map(index -> Stretch.whole(lines.get(index)))
                .toList();
    }

    /** Which of the printed lines begins the foot of the page; their number when none does. */
    private int foot(List<Line> lines, List<Integer> printed, int lastLabel) {
        int foot = printed.size();
        for (int i = printed.size() - 1; i > 0 && printed.get(i) > lastLabel; i--) {
            Line line = lines.get(printed.get(i));
            if (Prose.isParagraph(line) && !isFoot(line)) {
                break;
            }
            foot = isFoot(line) || isEnd(line, i, printed) ? i : foot;
        }
        return foot < printed.size() && foot > 0 ? withInset(lines, printed, foot, lastLabel) : foot;
    }

    private boolean isFoot(Line line) {
        String text = line.content();
        boolean begins = words.of(Topic.FOOT).begins(text) && !Character.isLowerCase(text.codePointAt(0));
        return begins && (text.length() <= LONGEST_FOOT || isRunOn(text));
    }

    /** Where the lines of a foot were run into one, several of its words stand in it. */
    private boolean isRunOn(String text) {
        List<Word> said = Word.firstOf(text, MOST_WORDS);
        long found = IntStream.range(0, said.size())
                .filter(i -> said.get(i).isCapitalised())
                .filter(i -> words.of(Topic.FOOT).at(said, i).isPresent())
                .count();
        return found > 1;
    }

    private static boolean isEnd(Line line, int at, List<Integer> printed) {
        String text = line.content();
        return at >= printed.size() - 3
                && text.length() <= LONGEST_FOOT
                && END.matcher(text).matches();
    }

    /** A box that points to other pages, right above the foot, belongs to it. */
    private int withInset(List<Line> lines, List<Integer> printed, int foot, int lastLabel) {
        for (int i = foot - 1; i > Math.max(0, foot - 4) && printed.get(i) > lastLabel; i--) {
            if (words.of(Topic.INSET).matches(lines.get(printed.get(i)).content())) {
                return i;
            }
        }
        return foot;
    }

    /** Which of the printed lines begins the welcome; their number when none does. */
    private int welcome(List<Line> lines, List<Integer> printed, int lastLabel) {
        for (int i = Math.max(0, printed.size() - MOST_LINES); i < printed.size(); i++) {
            String text = lines.get(printed.get(i)).text();
            boolean greets = text.length() <= LONGEST_CAPTION && greetings.begins(text);
            boolean welcomes = text.length() <= LONGEST_LINE && this.welcomes.isIn(text);
            if ((greets || welcomes) && printed.get(i) > lastLabel) {
                return i;
            }
        }
        return printed.size();
    }

    private boolean isCaption(List<Line> lines, List<Integer> printed, int index) {
        if (index < 1) {
            return false;
        }
        Line line = lines.get(printed.get(index));
        int gap = gap(printed, index);
        return line.text().length() <= LONGEST_CAPTION
                && Prose.looksLikeHeading(line)
                && labels.read(line)
                        .filter(label -> !LabelReader.endsLine(label))
                        .filter(Label::isGeneric)
                        .isEmpty()
                && gap > 1
                && gap > usualGap(printed.subList(0, index));
    }

    private static int gap(List<Integer> printed, int index) {
        return printed.get(index) - printed.get(index - 1) - 1;
    }

    /** How many blank lines most often stand between two others. */
    private static int usualGap(List<Integer> printed) {
        Map<Integer, Integer> counts = new HashMap<>();
        int usual = 0;
        for (int i = 1; i < printed.size(); i++) {
            int gap = gap(printed, i);
            int count = counts.merge(gap, 1, Integer::sum);
            if (count > counts.getOrDefault(usual, 0)) {
                usual = gap;
            }
        }
        return usual;
    }
}
