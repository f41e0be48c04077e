package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        boolean expectsTitle = titleAt >= 0;
        var spans = new ArrayList<Outline.Span>();
        var facts = new ArrayList<Fact>();
        int at = 0;
        while (at < lines.size()) {
            Found found;
            if (lines.get(at).isBlank()) {
                found = new Found(List.of(), List.of(), 1);
            } else if (at == titleAt) {
                found = titled(lines.get(at));
                expectsTitle = false;
            } else {
                boolean inBody = (hasBody || titleAt >= 0) && !expectsTitle;
                List<HeadRule> rules = titleAt >= 0 && inBody ? editionRules : allRules;
                Optional<Found> understood = HeadRule.first(rules, lines, at).filter(next -> isNew(next, facts));
                if (understood.isEmpty() && inBody) {
                    break;
                }
                found = understood.orElse(Found.line(lines.get(at), Outline.Kind.UNPLACED));
            }
            spans.addAll(found.spans());
            facts.addAll(found.facts());
            at += found.lines();
        }
        return new Head(spans, facts, at, titleAt >= 0 || at < lines.size());
    }

    /** Whether nothing is said again that a statement has only once. */
    private static boolean isNew(Found found, List<Fact> facts) {
        return found.facts().stream()
                .noneMatch(fact -> !fact.mayRepeat()
                        && facts.stream().anyMatch(known -> known.getClass().equals(fact.getClass())));
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
