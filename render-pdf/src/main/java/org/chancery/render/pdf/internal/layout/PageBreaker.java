package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.render.pdf.internal.layout.Style.Trait;

/** Puts rows on pages. The columns of a row begin at one height and go on together on the next page. */
final class PageBreaker {
    private final Sheet sheet;
    private final List<Page> pages = new ArrayList<>();
    private PageBuilder page;

    PageBreaker(Sheet sheet) {
        this.sheet = sheet;
        this.page = new PageBuilder(sheet);
    }

    /** {@return the pages of a chapter} */
    List<Page> pages(List<SetRow> rows) {
        int from = 0;
        while (from < rows.size()) {
            int last = from;
            float needed = 0;
            while (last + 1 < rows.size() && rows.get(last).keeps()) {
                needed += rows.get(last).height();
                last++;
            }
            if (needed + rows.get(last).leastHeight() > page.room()) {
                endPage();
            }
            for (int i = from; i <= last; i++) {
                put(rows, i);
            }
            from = last + 1;
        }
        pages.add(page.page());
        return pages;
    }

    private void endPage() {
        if (!page.isEmpty()) {
            pages.add(page.page());
            page = new PageBuilder(sheet);
        }
    }

    /** Rows that want the same line share it: it stands above the first or below the last. */
    private void put(List<SetRow> rows, int index) {
        SetRow row = rows.get(index);
        if (row.has(Trait.LINE_ABOVE) && (index == 0 || !rows.get(index - 1).has(Trait.LINE_ABOVE))) {
            page.line();
        }
        put(row);
        if (row.has(Trait.LINE_BELOW)
                && (index + 1 == rows.size() || !rows.get(index + 1).has(Trait.LINE_BELOW))) {
            page.line();
        }
    }

    private void put(SetRow row) {
        int[] from = new int[row.columns().size()];
        boolean done = false;
        while (!done) {
            int[] to = breaks(row, from);
            if (!isStuck(row, from, to)) {
                page.add(row, from, to);
                from = to;
            }
            done = isDone(row, from);
            if (!done) {
                endPage();
            }
        }
    }

    private int[] breaks(SetRow row, int[] from) {
        int[] to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            to[i] = row.columns().get(i).breakBefore(from[i], page.room(), page.isEmpty());
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
