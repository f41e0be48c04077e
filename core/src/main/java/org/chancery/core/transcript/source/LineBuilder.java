package org.chancery.core.transcript.source;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Origin;
import org.chancery.core.transcript.text.Style;

/** Puts a line together from runs of characters that stand in different places of a source. */
final class LineBuilder {
    /** More is no emphasis any more; the words are kept all the same. */
    private static final int MOST_STYLES = 10_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private Hint hint = Hint.NONE;

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    boolean endsInSpace() {
        return text.isEmpty() || Chars.isSpace(text.charAt(text.length() - 1));
    }

    /** Adds characters that stand together in the source. */
    void add(String run, int line, int column) {
        if (run.isEmpty()) {
            return;
        }
        origins.add(new Origin(text.length(), line, column, false));
        text.append(Chars.visible(run));
    }

    /** Adds white space that stands for what is between two runs. */
    void addSpace(String space, int line, int column) {
        if (text.isEmpty()) {
            return;
        }
        origins.add(new Origin(text.length(), line, column, false));
        text.append(space);
    }

    void style(Style.Sort sort, int from, String address) {
        if (text.length() > from && styles.size() < MOST_STYLES) {
            styles.add(new Style(sort, from, text.length(), address));
        }
    }

    void hint(Hint what) {
        hint = what;
    }

    /** The line; this builder is empty then, and keeps nothing but the hint. */
    Line take() {
        var line = new Line(text.toString(), origins, styles, hint);
        text.setLength(0);
        origins.clear();
        styles.clear();
        return line;
    }
}
