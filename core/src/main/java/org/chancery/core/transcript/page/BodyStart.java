package org.chancery.core.transcript.page;

import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;

/** Finds where the words begin below the head of a page. */
final class BodyStart {
    private static final int NEAR = 6;
    private static final int FAR = 30;

    private final Convention convention;
    private final List<Line> lines;
    private final List<Optional<Found>> understood;
    private final int titleAt;

    BodyStart(Convention convention, List<Line> lines, List<Optional<Found>> understood, int titleAt) {
        this.convention = convention;
        this.lines = lines;
        this.understood = understood;
        this.titleAt = titleAt;
    }

    /** The index of the first line of the body, told whether the first label is that of a question. */
    int find(int firstLabel, boolean asks) {
        return firstLabel < 0 ? withoutLabels() : beforeLabel(firstLabel, asks);
    }

    /**
     * Words above the first label are somebody's opening when a question follows or he speaks for himself; a report of
     * them is none.
     */
    private int beforeLabel(int firstLabel, boolean asks) {
        int head = Math.max(titleAt, lastDate(firstLabel)) + 1;
        int sentence = firstLabel;
        for (int i = head; i < firstLabel; i++) {
            if (!isUnderstood(i) && Prose.isSalutation(lines.get(i), convention.words())) {
                return i;
            }
            sentence = sentence == firstLabel && !isUnderstood(i) && isSentence(lines.get(i)) ? i : sentence;
        }
        boolean speech = asks || Prose.isSpeech(lines.subList(sentence, firstLabel), convention.words());
        return speech ? sentence : headingAbove(firstLabel, head);
    }

    /** What stands right above the first label, below title and date, is the heading of the turn: “1. Opening remarks”. */
    private int headingAbove(int firstLabel, int head) {
        int above = firstLabel - 1;
        while (above >= head && lines.get(above).isBlank()) {
            above--;
        }
        boolean heading = above >= head
                && head > 0
                && !isUnderstood(above)
                && Prose.looksLikeHeading(lines.get(above))
                && !convention
                        .words()
                        .of(Topic.NO_LABEL)
                        .begins(lines.get(above).content())
                && lines.subList(head, above).stream().allMatch(Line::isBlank)
                && !isTime(head - 1);
        return heading ? above : firstLabel;
    }

    /** Below the hour alone publishers name the place. */
    private boolean isTime(int at) {
        return at < understood.size()
                && understood.get(at).stream()
                        .flatMap(found -> found.spans().stream())
                        .anyMatch(span -> span.kind() == Outline.Kind.TIME);
    }

    private int withoutLabels() {
        int after = titleAt < 0 ? 0 : titleAt + 1;
        for (int i = 0; i < lines.size(); i++) {
            boolean candidate = !lines.get(i).isBlank() && !isUnderstood(i) && i != titleAt;
            if (candidate && i >= after && (isSentence(lines.get(i)) || isOpening(i)) && !isDatedBelow(i)) {
                return i;
            }
        }
        return titleAt >= 0 ? firstBelowTitle() : firstUnknown();
    }

    private int firstBelowTitle() {
        int at = titleAt + 1;
        while (at < lines.size() && isUnderstood(at)) {
            at++;
        }
        return at;
    }

    /** A text in which nothing looks like a sentence begins with the first line that says nothing of the page. */
    private int firstUnknown() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !isUnderstood(i)) {
                return Prose.isParagraph(lines.get(i)) ? i : lines.size();
            }
        }
        return lines.size();
    }

    private boolean isOpening(int at) {
        return Prose.isSalutation(lines.get(at), convention.words())
                || lines.get(at).content().endsWith(",");
    }

    private static boolean isSentence(Line line) {
        return Ends.sentence(line.content()) || line.content().length() > HeadRule.LONGEST_LINE;
    }

    private boolean isUnderstood(int at) {
        return lines.get(at).isBlank()
                || (at < understood.size() && understood.get(at).isPresent());
    }

    private boolean isDate(int at) {
        return at < understood.size()
                && understood.get(at).stream()
                        .flatMap(found -> found.spans().stream())
                        .anyMatch(span -> span.kind() == Outline.Kind.DATE || span.kind() == Outline.Kind.TIME);
    }

    private int lastDate(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (isDate(i)) {
                return i;
            }
        }
        return -1;
    }

    /** A sentence above the date of the page is the publisher's lead. */
    private boolean isDatedBelow(int at) {
        int printed = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + FAR) && printed < NEAR; i++) {
            if (isDate(i)) {
                return true;
            }
            printed += lines.get(i).isBlank() ? 0 : 1;
        }
        return false;
    }
}
