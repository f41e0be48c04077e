package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.transcript.text.Line;

/**
 * Reads the head of a page: its furniture, its contacts, the title and the lines that belong to it. What stands above
 * the title and is not understood is unplaced; the first line below it that is not understood begins the body.
 */
final class HeadReader {
    private static final int LAST_TITLE_LINE = 400;

    private final TitleReader titles;
    private final LabelReader labels;
    private final List<HeadRule> editionRules;
    private final List<HeadRule> allRules;

    HeadReader(Convention convention) {
        titles = new TitleReader(convention);
        labels = new LabelReader(convention.dialect());
        editionRules = new EditionRules(convention).rules();
        allRules = Stream.of(editionRules, new ContactRules(convention).rules(), new PageRules(convention).rules())
                .flatMap(List::stream)
                .toList();
    }

    /** Reads lines from which the tail of the page is cut off. */
    Head read(List<Line> lines) {
        boolean hasBody = lines.stream().anyMatch(line -> isLabelled(line) || Prose.isParagraph(line));
        int titleAt = title(lines, hasBody);
        var head = new Gathered();
        while (head.lines < lines.size()) {
            boolean inBody = (hasBody || titleAt >= 0) && head.lines > titleAt;
            Optional<Found> understood = understood(lines, head, titleAt);
            if (understood.isEmpty() && inBody) {
                break;
            }
            head.add(understood.orElseGet(() -> Found.line(lines.get(head.lines), Outline.Kind.UNPLACED)));
        }
        return new Head(head.spans, head.facts, head.lines, titleAt >= 0 || head.lines < lines.size());
    }

    private Optional<Found> understood(List<Line> lines, Gathered head, int titleAt) {
        Line line = lines.get(head.lines);
        if (line.isBlank()) {
            return Optional.of(new Found(List.of(), List.of(), 1));
        }
        if (head.lines == titleAt) {
            return Optional.of(titled(line));
        }
        boolean belowTitle = titleAt >= 0 && head.lines > titleAt;
        return HeadRule.first(belowTitle ? editionRules : allRules, lines, head.lines)
                .filter(head::isNews);
    }

    /** What is understood so far. */
    private static final class Gathered {
        private final List<Outline.Span> spans = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final Set<Class<?>> sorts = new HashSet<>();
        private int lines;

        void add(Found found) {
            spans.addAll(found.spans());
            facts.addAll(found.facts());
            found.facts().forEach(fact -> sorts.add(fact.getClass()));
            lines += found.lines();
        }

        /** Whether nothing is said again that a page says once. */
        boolean isNews(Found found) {
            return found.facts().stream().allMatch(fact -> fact.mayRepeat() || !sorts.contains(fact.getClass()));
        }
    }

    private Found titled(Line line) {
        return Found.line(line, Outline.Kind.TITLE, new Fact.Titled(titles.read(Stretch.whole(line))));
    }

    private boolean isLabelled(Line line) {
        return labels.read(line).filter(PrintedLabel::isCertain).isPresent();
    }

    /**
     * The line of the title: the first that says what a title says, else, when there is a body, the first above it that
     * is not understood and looks like a heading; -1 when there is none.
     */
    private int title(List<Line> lines, boolean hasBody) {
        int byPosition = -1;
        int at = 0;
        while (at < Math.min(lines.size(), LAST_TITLE_LINE)) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                at++;
                continue;
            }
            if (isTitle(line)) {
                return at;
            }
            Optional<Found> understood = HeadRule.first(allRules, lines, at);
            if (understood.isEmpty()) {
                if (isLabelled(line) || Prose.isParagraph(line)) {
                    break;
                }
                byPosition = byPosition < 0 && hasBody && Prose.looksLikeHeading(line) ? at : byPosition;
            }
            at += understood.map(Found::lines).orElse(1);
        }
        return byPosition;
    }

    private boolean isTitle(Line line) {
        return line.text().length() <= HeadRule.LONGEST_LINE
                && titles.read(Stretch.whole(line)).isCertain();
    }
}
