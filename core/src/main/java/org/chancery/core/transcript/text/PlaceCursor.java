package org.chancery.core.transcript.text;

import org.chancery.core.finding.Place;

/** Tells places in one run of characters, asked for in order; each character is counted once, however long the line. */
public final class PlaceCursor {
    private final Stretch stretch;
    private int index;
    private int run;
    private int column;

    /** Begins at the beginning of a run. */
    public PlaceCursor(Stretch stretch) {
        this.stretch = stretch;
        Origin first = stretch.line().origin(stretch.from());
        index = stretch.from();
        column = first.column();
        while (hasNext() && next().index() <= index) {
            run++;
        }
    }

    private boolean hasNext() {
        return run + 1 < stretch.line().origins().size();
    }

    private Origin next() {
        return stretch.line().origins().get(run + 1);
    }

    /** {@return where a character stands, by its index in the run; not before the last that was asked for} */
    public Place at(int inStretch) {
        int target = stretch.from() + inStretch;
        while (hasNext() && next().index() <= target) {
            index = next().index();
            column = next().column();
            run++;
        }
        column += stretch.line().text().codePointCount(index, target);
        index = target;
        return Place.at(stretch.line().origins().get(run).line(), column);
    }
}
