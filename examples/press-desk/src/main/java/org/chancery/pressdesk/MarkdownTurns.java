package org.chancery.pressdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.outline.Outline.Kind;

/**
 * The turns of a Markdown file with the words as the file has them, the addresses of links among them, which the
 * statement keeps apart from the words.
 */
final class MarkdownTurns {
    private static final Map<Kind, String> ROLES = Map.of(
            Kind.REMARKS, "remarks",
            Kind.QUESTION, "question",
            Kind.ANSWER, "answer",
            Kind.MODERATION, "moderator",
            Kind.INTERJECTION, "interjection");
    private static final Set<Kind> NO_END = Set.of(Kind.FURNITURE, Kind.INSET, Kind.CAPTION);
    private static final Pattern MERE_SIGNS = Pattern.compile("[>*\\\\]*");

    private final List<Spoken> turns = new ArrayList<>();
    private Optional<Outline.Span> last = Optional.empty();
    private int skipped;
    private int lineStart;

    /**
     * A turn.
     *
     * @param role as {@link TurnLines} calls it
     * @param text a line for each line of the file
     */
    record Spoken(String role, StringBuilder text) {}

    private MarkdownTurns() {}

    static List<Spoken> of(Outline outline) {
        var reader = new MarkdownTurns();
        outline.spans().forEach(reader::add);
        return reader.turns;
    }

    private void add(Outline.Span span) {
        String role = ROLES.get(span.kind());
        if (role != null) {
            addWords(span, role);
        } else if (span.kind() == Kind.MARKUP) {
            last.filter(words -> words.line() == span.line()).ifPresent(words -> addMarkup(words, span));
        } else if (!NO_END.contains(span.kind())) {
            last = Optional.empty();
        }
    }

    private void addWords(Outline.Span span, String role) {
        boolean goesOn = last.filter(before ->
                        before.kind() == span.kind() && before.speaker().equals(span.speaker()))
                .isPresent();
        if (!goesOn) {
            turns.add(new Spoken(role, new StringBuilder()));
        }
        StringBuilder text = turns.getLast().text();
        text.append(text.isEmpty() ? "" : "\n");
        lineStart = text.length();
        text.append(span.text());
        skipped = 0;
        last = Optional.of(span);
    }

    /** A column counts what stands before it in the file, signs that are left out here too. */
    private void addMarkup(Outline.Span words, Outline.Span markup) {
        if (MERE_SIGNS.matcher(markup.text()).matches()) {
            skipped += markup.text().length();
            return;
        }
        StringBuilder text = turns.getLast().text();
        int length = text.codePointCount(lineStart, text.length());
        int at = Math.clamp(markup.column() - words.column() - (long) skipped, 0, length);
        text.insert(text.offsetByCodePoints(lineStart, at), markup.text());
    }
}
