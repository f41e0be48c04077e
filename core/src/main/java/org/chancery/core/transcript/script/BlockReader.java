package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.label.Census;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.page.Prose;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/** Takes the body apart into what somebody speaks and the marks between; every line that is not blank is a paragraph. */
final class BlockReader {
    private static final int FEWEST_QUESTIONS = 3;
    private static final int LONGEST_BOX = 160;
    private static final int LONGEST_DATE = 40;
    private static final int MOST_LINES_OF_A_BOX = 4;

    private final List<Line> lines;
    private final List<Integer> printed = new ArrayList<>();
    private final Census census;
    private final Marks marks;
    private final Vocabulary words;
    private final Dates dates;
    private final boolean unlabelledAnswers;
    private final Optional<UnlabelledInterview> interview;

    private final List<Block> blocks = new ArrayList<>();
    private Optional<Label> label = Optional.empty();
    private List<Stretch> paragraphs = new ArrayList<>();
    private boolean spoken;
    private boolean asked;
    private boolean asking;
    private boolean answering;

    private BlockReader(List<Line> lines, int from, int to, Census census, Vocabulary words) {
        this.lines = lines;
        this.census = census;
        this.words = words;
        marks = new Marks(words);
        dates = new Dates(words.lexicon());
        unlabelledAnswers = onlyQuestionsAreLabelled(census.all());
        for (int i = from; i < to; i++) {
            if (!lines.get(i).isBlank()) {
                printed.add(i);
            }
        }
        interview = census.all().isEmpty() ? UnlabelledInterview.of(lines, printed) : Optional.empty();
    }

    /** Reads the lines from one index to another, whose labels a census knows. */
    static List<Block> read(List<Line> lines, int from, int to, Census census, Vocabulary words) {
        var reader = new BlockReader(lines, from, to, census, words);
        int at = 0;
        while (at < reader.printed.size()) {
            at = reader.add(at);
        }
        reader.closeSpeech();
        return reader.blocks;
    }

    private boolean onlyQuestionsAreLabelled(List<Label> labels) {
        return labels.size() > 1
                && (labels.stream().allMatch(found -> found.is(Part.QUESTION)) || isOneWhoAsks(labels));
    }

    /** A newspaper’s name before each question of its interview, and nothing before the answers. */
    private static boolean isOneWhoAsks(List<Label> labels) {
        long asking = labels.stream()
                .filter(label -> Ends.asks(label.printed().line().content()))
                .count();
        return labels.size() >= FEWEST_QUESTIONS
                && labels.stream().map(Label::text).distinct().count() == 1
                && asking * 2 >= labels.size();
    }

    /** Adds the line at an index of the printed ones, or more; returns the index of the next. */
    private int add(int at) {
        int index = printed.get(at);
        Line line = lines.get(index);
        Optional<Label> found = census.label(index);
        Stretch whole = Stretch.whole(line);
        if (found.isPresent()) {
            begin(found.get());
            return at + 1;
        }
        int box = box(at);
        if (box > at) {
            for (int i = at; i < box; i++) {
                mark(Outline.Kind.INSET, Stretch.whole(lines.get(printed.get(i))));
            }
            return box;
        }
        boolean changes =
                interview.filter(unlabelled -> unlabelled.asks(index) != asking).isPresent();
        if (changes) {
            closeSpeech();
            asking = !asking;
            answering = !asking;
        }
        if (interview.isPresent()
                && !asking
                && !spoken
                && paragraphs.isEmpty()
                && !Prose.isSpeech(List.of(line), words)) {
            mark(Outline.Kind.NARRATIVE, whole);
            return at + 1;
        }
        Optional<Outline.Kind> kind = kind(at, line, whole);
        kind.ifPresentOrElse(mark -> mark(mark, whole), () -> addParagraph(whole));
        return at + 1;
    }

    private Optional<Outline.Kind> kind(int at, Line line, Stretch whole) {
        Optional<Line> next = at + 1 < printed.size() ? Optional.of(lines.get(printed.get(at + 1))) : Optional.empty();
        boolean labelled =
                at + 1 < printed.size() && census.label(printed.get(at + 1)).isPresent();
        boolean firstWords = label.isPresent() && paragraphs.isEmpty();
        boolean heading = !firstWords && marks.isHeading(line, next, labelled, asked);
        Optional<Outline.Kind> mark = marks.kind(whole).filter(found -> found != Outline.Kind.NARRATIVE || !firstWords);
        return mark.or(() -> heading ? Optional.of(Outline.Kind.HEADING) : Optional.empty());
    }

    private void begin(Label found) {
        closeSpeech();
        Line line = found.printed().line();
        Stretch decoration = Stretch.of(line, 0, found.printed().from());
        if (!decoration.isEmpty()) {
            blocks.add(new Block.Mark(Outline.Kind.FURNITURE, decoration));
        }
        label = Optional.of(found);
        asked |= found.is(Part.QUESTION);
        answering = false;
        addParagraph(Stretch.of(line, found.end(), line.text().length()));
    }

    private void addParagraph(Stretch paragraph) {
        if (paragraph.isEmpty()) {
            return;
        }
        boolean answer = unlabelledAnswers && label.isPresent() && !paragraphs.isEmpty();
        if (answer) {
            closeSpeech();
            answering = true;
        }
        paragraphs.add(paragraph);
    }

    /** A mark divides a turn, unless it is none of the text's: then the turn goes on around it. */
    private void mark(Outline.Kind kind, Stretch stretch) {
        if (kind != Outline.Kind.INSET && kind != Outline.Kind.FURNITURE) {
            closeSpeech();
        }
        blocks.add(new Block.Mark(kind, stretch));
    }

    private void closeSpeech() {
        if (!paragraphs.isEmpty()) {
            boolean continued = label.isEmpty() && spoken && !asking && !answering;
            blocks.add(new Block.Speech(label, paragraphs, continued, asking, answering));
            spoken = true;
            answering = false;
        } else {
            label.ifPresent(this::addLabelWithoutWords);
        }
        label = Optional.empty();
        paragraphs = new ArrayList<>();
    }

    private void addLabelWithoutWords(Label empty) {
        blocks.add(new Block.Mark(Outline.Kind.UNPLACED, empty.printed()));
        empty.card().ifPresent(card -> blocks.add(new Block.Mark(Outline.Kind.UNPLACED, card)));
        empty.note().ifPresent(note -> blocks.add(new Block.Mark(Outline.Kind.UNPLACED, note)));
    }

    /** A box goes on with one title after the other while a date stands right below each. */
    private int moreOfBox(int at) {
        int end = at;
        while (end + 1 < printed.size() && isEntryOfBox(printed.get(end), printed.get(end + 1))) {
            end += 2;
        }
        return end;
    }

    private boolean isEntryOfBox(int title, int date) {
        String text = lines.get(title).content();
        return date == title + 1
                && text.length() <= LONGEST_BOX
                && census.label(title).isEmpty()
                && census.label(date).isEmpty()
                && lines.get(date).content().length() <= LONGEST_DATE
                && dates.last(lines.get(date).content()).isPresent();
    }

    /** Where a box ends that points to other pages: “See also”, a title, a date. */
    private int box(int at) {
        String first = lines.get(printed.get(at)).content();
        if (!words.of(Topic.INSET).begins(first) || first.length() > LONGEST_BOX * 2) {
            return at;
        }
        if (!words.of(Topic.INSET).matches(first)) {
            return dates.last(first).isPresent() ? at + 1 : at;
        }
        for (int i = at + 1; i < Math.min(printed.size(), at + MOST_LINES_OF_A_BOX); i++) {
            String line = lines.get(printed.get(i)).content();
            if (line.length() > LONGEST_BOX || census.label(printed.get(i)).isPresent()) {
                return i;
            }
            if (dates.last(line).isPresent()) {
                return moreOfBox(i + 1);
            }
        }
        return at + 1;
    }
}
