package org.chancery.core.transcript.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.outline.Outline;

/**
 * A run of characters of one line.
 *
 * @param line of which
 * @param from index of its first character
 * @param to index after its last
 */
public record Stretch(Line line, int from, int to) {
    /** {@return a run without the space around it} */
    public static Stretch of(Line line, int from, int to) {
        int start = Math.min(line.skipSpace(from), to);
        return new Stretch(line, start, line.trimmed(start, to));
    }

    /** {@return a line without the space around it} */
    public static Stretch whole(Line line) {
        return of(line, 0, line.text().length());
    }

    /** {@return whether there is nothing in it} */
    public boolean isEmpty() {
        return from == to;
    }

    /** {@return its characters} */
    public String text() {
        return line.text().substring(from, to);
    }

    /** {@return where it begins} */
    public Place place() {
        return place(0);
    }

    /** {@return where a character of it stands} */
    public Place place(int index) {
        Origin origin =
                line.origin(Math.min(from + index, Math.max(from, line.text().length())));
        return Place.at(origin.line(), origin.column());
    }

    /** {@return what it is, for the outline} */
    public List<Outline.Span> as(Outline.Kind kind) {
        return as(kind, Optional.empty());
    }

    /** {@return what it is and who says it, for the outline: a span for each run that nothing else interrupts} */
    public List<Outline.Span> as(Outline.Kind kind, Optional<String> speaker) {
        var spans = new ArrayList<Outline.Span>();
        int start = from;
        for (Origin origin : line.origins()) {
            if (origin.apart() && origin.index() > start && origin.index() < to) {
                add(start, origin.index(), kind, speaker, spans);
                start = origin.index();
            }
        }
        add(start, to, kind, speaker, spans);
        return spans;
    }

    private void add(int start, int end, Outline.Kind kind, Optional<String> speaker, List<Outline.Span> spans) {
        Stretch piece = of(line, start, end);
        if (!piece.isEmpty()) {
            Place place = piece.place();
            spans.add(new Outline.Span(place.line(), place.column(), piece.text(), kind, speaker));
        }
    }
}
