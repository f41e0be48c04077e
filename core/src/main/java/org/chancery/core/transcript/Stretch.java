package org.chancery.core.transcript;

import java.util.Optional;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.text.Line;

/** A run of characters of one line, without the space around it. */
record Stretch(Line line, int from, int to) {
    static Stretch of(Line line, int from, int to) {
        int start = Math.min(line.skipSpace(from), to);
        return new Stretch(line, start, line.trimmed(start, to));
    }

    static Stretch whole(Line line) {
        return of(line, 0, line.text().length());
    }

    boolean isEmpty() {
        return from == to;
    }

    String text() {
        return line.text().substring(from, to);
    }

    Place place() {
        return Place.at(line.number(), line.column(from));
    }

    Outline.Span as(Outline.Kind kind) {
        return as(kind, Optional.empty());
    }

    Outline.Span as(Outline.Kind kind, Optional<String> speaker) {
        return new Outline.Span(line.number(), line.column(from), text(), kind, speaker);
    }
}
