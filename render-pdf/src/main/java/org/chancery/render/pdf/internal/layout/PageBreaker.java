package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.render.pdf.internal.layout.Style.Trait;

/**
 * Puts rows on pages. The columns of a row begin at one height and go on together on the next page; where each has a
 * page of its own, they go on together on the next spread.
 */
final class PageBreaker {
    private final Sheet sheet;
    private final LinePainter lines;
    private final List<Draft> pages = new ArrayList<>();
    private PageBuilder page;

    PageBreaker(Sheet sheet, LinePainter lines) {
        this.sheet = sheet;
        this.lines = lines;
        this.page = new PageBuilder(sheet, lines, 1);
    }

    /** {@return the pages of a chapter that begins on a page of this number; spreads begin on even ones} */
    List<Draft> pages(List<SetRow> rows, int first) {
        int from = 0;
        while (from < rows.size()) {
            int to = from;
            while (to < rows.size() && rows.get(to).spread() == rows.get(from).spread()) {
                to++;
            }
            fill(rows.subList(from, to), first);
            from = to;
        }
        if (!page.isEmpty() || pages.isEmpty()) {
            pages.addAll(page.drafts());
        }
        return pages;
    }

    /** Fills pages of one kind. */
    private void fill(List<SetRow> rows, int first) {
        boolean spread = rows.getFirst().spread();
        if (spread || !pages.isEmpty()) {
            endPage(1);
            if (spread && (first + pages.size()) % 2 == 1) {
                pages.addAll(page.drafts());
            }
        }
        int sides = spread ? sides(rows) : 1;
        page = new PageBuilder(sheet, lines, sides);
        int from = 0;
        while (from < rows.size()) {
            from = fill(rows, from, sides);
        }
    }

    private static int sides(List<SetRow> rows) {
        return rows.stream().mapToInt(row -> row.columns().size()).max().orElse(1);
    }

    /** Adds a row and those it must stand with; returns the index of the next. */
    private int fill(List<SetRow> rows, int from, int sides) {
        int last = from;
        float needed = 0;
        while (last + 1 < rows.size()
                && (rows.get(last).keeps() || rows.get(last).goesOnIn(rows.get(last + 1)))) {
            needed += rows.get(last).height();
            last++;
        }
        if (needed + rows.get(last).leastHeight() > page.room()) {
            endPage(sides);
        }
        for (int i = from; i <= last; i++) {
            put(rows, i, sides);
        }
        return last + 1;
    }

    private void endPage(int sides) {
        if (!page.isEmpty()) {
            pages.addAll(page.drafts());
            page = new PageBuilder(sheet, lines, sides);
        }
    }

    /** Rows that want the same line share it: it stands above the first or below the last. */
    private void put(List<SetRow> rows, int index, int sides) {
        SetRow row = rows.get(index);
        if (row.has(Trait.WHOLE) && row.height() > page.room()) {
            endPage(sides);
        }
        if (row.has(Trait.LINE_ABOVE) && (index == 0 || !rows.get(index - 1).has(Trait.LINE_ABOVE))) {
            page.line();
        }
        boolean kept = row.isKept() && !row.has(Trait.WHOLE) && index + 1 < rows.size();
        put(row, kept ? rows.get(index + 1).leastHeight() : 0, sides);
        if (row.has(Trait.LINE_BELOW)
                && (index + 1 == rows.size() || !rows.get(index + 1).has(Trait.LINE_BELOW))) {
            page.line();
        }
    }

    /** Puts a row on this page and the next ones; so much of the last of them is for the row after it. */
    private void put(SetRow row, float reserved, int sides) {
        int[] from = new int[row.columns().size()];
        boolean done = false;
        while (!done) {
            int[] to = breaks(row, from, page.room());
            if (isDone(row, to) && !page.isEmpty() && height(row, from) + reserved > page.room()) {
                to = breaks(row, from, page.room() - reserved);
            }
            if (!isStuck(row, from, to)) {
                page.add(row, from, to);
                from = to;
            }
            done = isDone(row, from);
            if (!done) {
                endPage(sides);
            }
        }
    }

    private static float height(SetRow row, int[] from) {
        float height = 0;
        for (int i = 0; i < from.length; i++) {
            Column column = row.columns().get(i);
            height = Math.max(height, column.height(from[i], column.boxes().size(), false));
        }
        return height;
    }

    private int[] breaks(SetRow row, int[] from, float room) {
        int[] to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            to[i] = row.columns().get(i).breakBefore(from[i], room, page.isEmpty());
        }
        return to;
    }

    /** Whether a column could not go on, so that all have to wait for the next page. */
    private static boolean isStuck(SetRow row, int[] from, int[] to) {
        boolean stuck = false;
        for (int i = 0; i < from.length; i++) {
            stuck |= to[i] == from[i] && from[i] < row.columns().get(i).boxes().size();
        }
        return stuck;
    }

    private static boolean isDone(SetRow row, int[] from) {
        boolean done = true;
        for (int i = 0; i < from.length; i++) {
            done &= from[i] == row.columns().get(i).boxes().size();
        }
        return done;
    }
}
