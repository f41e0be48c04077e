package org.chancery.core.transcript.text;

import java.util.ArrayList;
import java.util.List;

/** Puts lines together that are one paragraph; each is looked at once, however many there are. */
public final class Joiner {
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Hint hint;

    /** Begins with a line. */
    public Joiner(Line first) {
        hint = first.hint();
        add(first, "", false);
    }

    /**
     * {@return this, with another line after what there is}
     *
     * @param apart whether something else stands between the two in the source
     */
    public Joiner add(Line next, boolean apart) {
        boolean goesOn = endsInHyphen();
        add(next.sub(next.start(), Math.max(next.start(), next.end())), goesOn ? "" : " ", apart);
        return this;
    }

    private boolean endsInHyphen() {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '-' && Character.isLetter(text.charAt(length - 2));
    }

    private void add(Line line, String between, boolean apart) {
        while (!between.isEmpty() && !text.isEmpty() && Chars.isSpace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        text.append(between);
        int by = text.length();
        for (Origin origin : line.origins()) {
            Origin moved = origin.moved(by);
            origins.add(
                    apart && origin.index() == 0
                            ? new Origin(moved.index(), moved.line(), moved.column(), true)
                            : moved);
        }
        line.styles().forEach(style -> styles.add(style.moved(by)));
        text.append(line.text());
    }

    /** {@return the paragraph as one line} */
    public Line line() {
        return new Line(text.toString(), origins, styles, hint);
    }
}
