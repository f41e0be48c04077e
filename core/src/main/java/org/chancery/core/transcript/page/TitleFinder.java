package org.chancery.core.transcript.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * Finds the line of the title: the one for which most speaks. It names a kind of text, somebody, a date; the source says
 * that it is one; a date stands below it; it looks as headings do.
 */
final class TitleFinder {
    private static final int LAST_LINE = 400;
    private static final int NEAR = 4;
    private static final int FAR = 30;
    private static final int SHORTEST = 12;
    private static final int SHORTEST_CASELESS = 5;
    private static final int ENOUGH = 3;
    private static final int NONE = -1;
    private static final int CERTAIN = 4;

    private final Convention convention;
    private final TitleReader reader;
    private final HeadLines rules;
    private final Map<Integer, Integer> weights = new HashMap<>();

    TitleFinder(Convention convention, TitleReader reader, HeadLines rules) {
        this.convention = convention;
        this.reader = reader;
        this.rules = rules;
    }

    /** Its index; -1 when no line looks like one, or none for certain where the source tells the title apart. */
    int find(List<Line> lines, int firstLabel, boolean told) {
        int end = Math.min(firstLabel < 0 ? lines.size() : firstLabel, LAST_LINE);
        int best = -1;
        int most = told ? CERTAIN : 0;
        int at = 0;
        boolean body = firstLabel >= 0 || lines.stream().anyMatch(Prose::isParagraph);
        while (at < end) {
            Line line = lines.get(at);
            Optional<Found> found = rules.at(at);
            boolean candidate = !line.isBlank()
                    && line.text().length() <= HeadRule.LONGEST_LINE
                    && (found.isEmpty() || isGlued(line));
            int weight = candidate ? weights.computeIfAbsent(at, index -> weight(lines, index)) + (body ? 1 : 0) : 0;
            if (weight > most) {
                best = at;
                most = weight;
            }
            if (isBody(line, firstLabel) && weight < ENOUGH) {
                break;
            }
            at += found.map(Found::lines).orElse(1);
        }
        return best;
    }

    /** A title with its date at the end is no line of a date. */
    private boolean isGlued(Line line) {
        return reader.read(Stretch.whole(line)).isCertain();
    }

    /** Below a paragraph of speech there is no title any more. */
    private boolean isBody(Line line, int firstLabel) {
        return firstLabel < 0 && (Prose.isSalutation(line, convention.words()) || Prose.isParagraph(line));
    }

    private int weight(List<Line> lines, int at) {
        Line line = lines.get(at);
        String text = line.content();
        if (line.hint() == Hint.TITLE) {
            return 8;
        }
        Title title = reader.read(Stretch.whole(line));
        boolean heading = Prose.looksLikeHeading(line)
                && text.length() >= (hasCase(text) ? SHORTEST : SHORTEST_CASELESS)
                && Character.isLetterOrDigit(text.codePointAt(0));
        boolean sentence = Ends.sentence(text) && title.date().isEmpty();
        if (sentence || convention.words().of(Topic.SALUTATION).begins(text)) {
            return NONE;
        }
        int signs = 2 * title.signs();
        boolean dated = heading && isDatedBelow(lines, at);
        boolean site = convention.words().of(Topic.MARK).matches(text)
                || convention.words().of(Topic.FOOT).matches(text);
        if (site && !title.isCertain()) {
            return NONE;
        }
        int weight = signs + (dated ? 3 : 0) + (line.hint() == Hint.HEADING ? 2 : 0);
        return heading || title.isCertain() ? weight : NONE;
    }

    private static boolean hasCase(String text) {
        return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /** Whether a date stands among the next lines. */
    boolean isDatedBelow(List<Line> lines, int at) {
        int printed = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + FAR) && printed < NEAR; i++) {
            if (!lines.get(i).isBlank()) {
                printed++;
                boolean date = rules.at(i)
                        .filter(found -> found.spans().stream().anyMatch(span -> span.kind() == Outline.Kind.DATE))
                        .isPresent();
                if (date) {
                    return true;
                }
            }
        }
        return false;
    }
}
