package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Line;

/** Takes the body apart into what somebody speaks and the marks between; every line that is not blank is a paragraph. */
final class BlockReader {
    private static final int LONGEST_HEADING = 100;

    private final Dialect dialect;
    private final LabelReader labels;
    private final Predicate<PrintedLabel> isSpeaker;

    private final List<Block> blocks = new ArrayList<>();
    private Optional<PrintedLabel> label = Optional.empty();
    private List<Stretch> paragraphs = new ArrayList<>();
    private boolean spoken;
    private boolean asked;

    private BlockReader(Dialect dialect, Predicate<PrintedLabel> isSpeaker) {
        this.dialect = dialect;
        this.isSpeaker = isSpeaker;
        labels = new LabelReader(dialect);
    }

    /** Reads lines, told which labels are those of speakers. */
    static List<Block> read(List<Line> lines, Dialect dialect, Predicate<PrintedLabel> isSpeaker) {
        var reader = new BlockReader(dialect, isSpeaker);
        List<Line> printed = lines.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < printed.size(); i++) {
            reader.add(printed.get(i), i + 1 < printed.size() ? Optional.of(printed.get(i + 1)) : Optional.empty());
        }
        reader.closeSpeech();
        return reader.blocks;
    }

    private Optional<PrintedLabel> label(Line line) {
        return labels.read(line).filter(isSpeaker);
    }

    private void add(Line line, Optional<Line> next) {
        Optional<PrintedLabel> found = label(line);
        Stretch whole = Stretch.whole(line);
        if (found.isPresent()) {
            closeSpeech();
            label = found;
            asked |= found.get().shape() == PrintedLabel.Shape.QUESTION;
            add(Stretch.of(line, found.get().end(), line.text().length()));
        } else if (isMark(whole, dialect.breaks())) {
            mark(Outline.Kind.BREAK, whole);
        } else if (isMark(whole, dialect.omissions())) {
            mark(Outline.Kind.OMISSION, whole);
        } else if (isInRoundBrackets(whole)) {
            mark(Outline.Kind.NARRATIVE, whole);
        } else if (isHeading(line, next)) {
            mark(Outline.Kind.HEADING, whole);
        } else {
            add(whole);
        }
    }

    private void add(Stretch paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }

    private void mark(Outline.Kind kind, Stretch stretch) {
        closeSpeech();
        blocks.add(new Block.Mark(kind, stretch));
    }

    private void closeSpeech() {
        if (!paragraphs.isEmpty()) {
            blocks.add(new Block.Speech(label, paragraphs, label.isEmpty() && spoken));
            spoken = true;
        } else if (label.isPresent()) {
            blocks.add(new Block.Mark(Outline.Kind.UNPLACED, label.get().label()));
            label.get().qualifier().ifPresent(note -> blocks.add(new Block.Mark(Outline.Kind.UNPLACED, note)));
        }
        label = Optional.empty();
        paragraphs = new ArrayList<>();
    }

    private static boolean isMark(Stretch stretch, List<String> marks) {
        String text = stretch.text();
        return marks.stream().anyMatch(mark -> text.length() <= 2 * mark.length() && sameButForSpace(text, mark));
    }

    private static boolean sameButForSpace(String one, String other) {
        return withoutSpace(one).equals(withoutSpace(other));
    }

    private static String withoutSpace(String text) {
        var kept = new StringBuilder();
        text.chars().filter(c -> !Chars.isSpace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isInRoundBrackets(Stretch stretch) {
        String text = stretch.text();
        return text.length() > 2 && text.indexOf('(') == 0 && text.indexOf(')') == text.length() - 1;
    }

    /** A short line that is no sentence, with text below it; between questions and answers, with a label below it. */
    private boolean isHeading(Line line, Optional<Line> next) {
        boolean firstWords = label.isPresent() && paragraphs.isEmpty();
        if (firstWords
                || next.isEmpty()
                || line.content().length() > LONGEST_HEADING
                || !Prose.looksLikeHeading(line)) {
            return false;
        }
        boolean labelFollows = label(next.get()).isPresent();
        return labelFollows || (!asked && !Prose.looksLikeHeading(next.get()));
    }
}
