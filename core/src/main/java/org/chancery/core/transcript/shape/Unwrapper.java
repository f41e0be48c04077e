package org.chancery.core.transcript.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.LabelReader;
import org.chancery.core.transcript.label.Trait;
import org.chancery.core.transcript.lexicon.Dates;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Joiner;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Word;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a paragraph that was broken to fit a page, in texts where most are. */
final class Unwrapper {
    private static final int TOP = 10;
    private static final int LONGEST_DATE = 60;
    private static final int FEWEST_DIGITS_OF_A_NUMBER = 7; // a telephone number ends no title

    private final List<Line> source;
    private final PrintedPages pages;
    private final LabelReader labels;
    private final Dates dates;
    private final Set<String> linking;
    private final Measure measure;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Joiner open;
    private @Nullable Line last;
    private final List<Line> gap = new ArrayList<>();
    private boolean pageBetween;
    private int paragraphs;

    Unwrapper(List<Line> source, PrintedPages pages, LabelReader labels, Lexicon lexicon) {
        this.source = source;
        this.pages = pages;
        this.labels = labels;
        dates = new Dates(lexicon);
        linking = Set.copyOf(lexicon.people().linking());
        measure = Measure.of(source, pages);
    }

    List<Line> lines() {
        for (int i = 0; i < source.size(); i++) {
            if (pages.isFurniture(i)) {
                pageBetween = true;
                continue;
            }
            Line line = pages.text(i);
            if (line.isBlank()) {
                gap.add(line);
            } else {
                add(line);
            }
        }
        close();
        lines.addAll(gap);
        return lines;
    }

    private void add(Line line) {
        if (open != null && last != null && goesOn(last, line)) {
            open.add(line, pageBetween);
        } else {
            close();
            lines.addAll(gap);
            open = new Joiner(line);
        }
        gap.clear();
        last = line;
        pageBetween = false;
    }

    private void close() {
        if (open != null) {
            lines.add(open.line());
            paragraphs++;
        }
        open = null;
    }

    /** Whether a line is more of the paragraph of the line before. */
    private boolean goesOn(Line before, Line line) {
        if (before.hint() != line.hint() || line.hint() == Hint.TITLE) {
            return false;
        }
        if (!measure.isWrapped()) {
            return isLabelCutShort(before, line) || isTitleCutShort(before, line);
        }
        if (startsTurn(before, line) || startsItem(line) || isDate(line) || isDate(before)) {
            return false;
        }
        int first = line.text().codePointAt(line.start());
        boolean small = Character.isLowerCase(first);
        boolean unfinished =
                !Ends.sentence(before.content()) && !before.content().endsWith(":");
        if (gap.size() > measure.gap() && !(pageBetween && unfinished)) {
            return gap.size() == measure.gap() + 1
                    && (small || measure.breaksParagraphs())
                    && unfinished
                    && measure.isFull(before)
                    && !before.content().endsWith(",");
        }
        if (line.start() > before.start() + 1 && !unfinished) {
            return false;
        }
        return measure.isFull(before) || small || (unfinished && measure.isHalf(before));
    }

    /** “Question (addressed” / “to both ministers): …”: a label of which the end stands on the next line. */
    private boolean isLabelCutShort(Line before, Line line) {
        if (!gap.isEmpty()
                || before.text().length() > Measure.LONGEST_LINE
                || labels.read(before).isPresent()) {
            return false;
        }
        String text = before.content();
        boolean openBracket = text.lastIndexOf('(') > text.lastIndexOf(')');
        boolean colonFirst = line.content().startsWith(":") || line.content().startsWith("(");
        if (!openBracket && !colonFirst) {
            return false;
        }
        Line joined = new Joiner(before).add(line, false).line();
        return labels.read(joined)
                .filter(label -> label.end() > before.text().length())
                .filter(label -> label.isGeneric()
                        || label.has(Trait.INITIALS)
                        || label.note().isPresent()
                        || colonFirst)
                .isPresent();
    }

    /** “Joint press conference” / “by the Foreign Minister of Lindoria”: at the top, a heading that goes on small. */
    private boolean isTitleCutShort(Line before, Line line) {
        boolean top = paragraphs < TOP && gap.size() <= 1;
        String text = before.content();
        return top
                && line.content().chars().filter(Character::isDigit).count() < FEWEST_DIGITS_OF_A_NUMBER
                && linking.contains(Word.firstOf(line.text(), 1).stream()
                        .map(Word::text)
                        .findFirst()
                        .orElse(""))
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isLetter(text.codePointBefore(text.length()))
                && text.length() <= Measure.LONGEST_LINE
                && line.content().length() <= Measure.LONGEST_LINE;
    }

    private boolean isDate(Line line) {
        String text = line.content();
        return text.length() <= LONGEST_DATE
                && dates.first(text)
                        .filter(date -> (date.to() - date.from()) * 2 >= text.length())
                        .isPresent();
    }

    private boolean startsTurn(Line before, Line line) {
        Optional<Label> label = labels.read(line).filter(found -> !LabelReader.endsLine(found));
        if (label.isEmpty()) {
            return false;
        }
        boolean ended = Ends.sentence(before.content())
                || Ends.isCutOff(before.content())
                || Ends.mark(before.content())
                || !measure.isFull(before);
        boolean certain = label.get().isGeneric() || label.get().has(Trait.INITIALS);
        return certain
                ? ended || label.get().printed().text().endsWith(":")
                : ended && Ends.beginsSpeech(line, label.get().end());
    }

    /** Whether a line is a mark or an item of a list. */
    private static boolean startsItem(Line line) {
        String text = line.content();
        return Ends.mark(text)
                || "•▪●*>#".indexOf(text.charAt(0)) >= 0
                || text.startsWith("- ")
                || text.startsWith("– ");
    }
}
