package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Chapter;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;

/** Prints running heads and page numbers, outside the text and outside the logical tree. */
final class Margins {
    private static final String CUT = "…";
    private static final String NUMBER = "{0}";
    private static final String TOTAL = "{1}";
    private static final String WIDEST_TOTAL = "0000";
    private static final float SPACE = 12;

    private final Sheet sheet;
    private final FontSet fonts;
    private final Style style;

    Margins(Sheet sheet, FontSet fonts, Style style) {
        this.sheet = sheet;
        this.fonts = fonts;
        this.style = style;
    }

    /** {@return a page with its margins; a chapter's first page needs no head} */
    Page around(Page page, List<Chapter.Margin> margins, int number, boolean head) {
        var shapes = new ArrayList<>(page.shapes());
        int count = margins.size();
        for (int i = 0; i < count; i++) {
            float left = sheet.left(i, count);
            if (head) {
                head(margins.get(i), left, sheet.column(count), shapes);
            }
            foot(margins.get(i).pageOf(), left, number, shapes);
        }
        return new Page(shapes);
    }

    private void head(Chapter.Margin margin, float left, float width, List<Shape> shapes) {
        Line date = line(margin.date());
        float room = width - date.width() - SPACE;
        words(date, left + width - date.width(), sheet.head(), shapes);
        List<Line> title = LineBreaker.lines(new Measured(margin.title(), style, fonts), room);
        if (title.size() == 1) {
            words(title.getFirst(), left, sheet.head(), shapes);
        } else if (title.size() > 1) {
            Line cut = line(changed(margin.title(), CUT));
            Line start = LineBreaker.lines(new Measured(margin.title(), style, fonts), room - cut.width())
                    .getFirst();
            words(start, left, sheet.head(), shapes);
            words(cut, left + start.width(), sheet.head(), shapes);
        }
    }

    private void foot(Text pageOf, float left, int number, List<Shape> shapes) {
        String pattern = pageOf.runs().getFirst().words().replace(NUMBER, Integer.toString(number));
        int at = pattern.contains(TOTAL) ? pattern.indexOf(TOTAL) : pattern.length();
        Line before = line(changed(pageOf, pattern.substring(0, at)));
        words(before, left, sheet.foot(), shapes);
        if (at < pattern.length()) {
            float x = left + before.width();
            shapes.add(new Shape.Total(style.family().plain(), style.size(), style.colour(), x, sheet.foot()));
            float slot = line(changed(pageOf, WIDEST_TOTAL)).width();
            words(line(changed(pageOf, pattern.substring(at + TOTAL.length()))), x + slot, sheet.foot(), shapes);
        }
    }

    private Line line(Text text) {
        Measured measured = new Measured(text, style, fonts);
        return measured.line(0, measured.length());
    }

    private static Text changed(Text text, String words) {
        return new Text(
                text.kind(), text.language(), List.of(Run.of(words, Run.Voice.PLAIN, text.language())), text.place());
    }

    private void words(Line line, float left, float base, List<Shape> shapes) {
        float x = left;
        for (Line.Piece piece : line.pieces()) {
            shapes.add(new Shape.Words(
                    Optional.empty(),
                    piece.words(),
                    piece.face(),
                    style.size(),
                    style.colour(),
                    x,
                    base,
                    piece.width()));
            x += piece.width();
        }
    }
}
