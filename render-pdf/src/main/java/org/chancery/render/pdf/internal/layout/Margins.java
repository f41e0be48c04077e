package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final Glyphs glyphs;
    private final Style style;
    private final Style banner;

    /** Where words in one language may stand. */
    private record Strip(float left, float width) {}

    Margins(Sheet sheet, Glyphs glyphs, Stylesheet styles) {
        this.sheet = sheet;
        this.glyphs = glyphs;
        this.style = styles.margin();
        this.banner = styles.banner();
    }

    /** {@return what stands around a page; a chapter's first page needs no head} */
    List<Shape> around(OptionalInt side, List<Chapter.Margin> all, Folio folio, boolean head) {
        var shapes = new ArrayList<Shape>();
        List<Chapter.Margin> margins = side.isPresent() ? List.of(all.get(side.getAsInt() % all.size())) : all;
        for (int i = 0; i < margins.size(); i++) {
            boolean reversed =
                    Directions.isRightToLeft(margins.getFirst().title().language());
            int place = reversed ? margins.size() - 1 - i : i;
            Strip strip = new Strip(sheet.left(place, margins.size()), sheet.column(margins.size()));
            Chapter.Margin margin = margins.get(i);
            margin.banner()
                    .ifPresent(words -> place(line(words, banner), banner, words, strip, sheet.banner(), shapes));
            if (head) {
                head(margin, strip, shapes);
            }
            foot(margin.pageOf(), strip, folio, shapes);
        }
        return shapes;
    }

    private void head(Chapter.Margin margin, Strip strip, List<Shape> shapes) {
        boolean rightToLeft = Directions.isRightToLeft(margin.title().language());
        Line date = line(margin.date(), style);
        float room = strip.width() - date.width() - SPACE;
        float dateLeft = rightToLeft ? strip.left() : strip.left() + strip.width() - date.width();
        words(date, style, dateLeft, sheet.head(), shapes);
        Line title = cut(margin.title(), room);
        float titleLeft = rightToLeft ? strip.left() + strip.width() - title.width() : strip.left();
        words(title, style, titleLeft, sheet.head(), shapes);
    }

    /** A title on one line, or the beginning of it. */
    private Line cut(Text title, float room) {
        Line whole = line(title, style);
        if (whole.width() <= room) {
            return whole;
        }
        String words = title.runs().getFirst().words();
        Measured measured = Measured.of(title, style, glyphs);
        float width = line(changed(title, CUT), style).width();
        int kept = 0;
        while (kept < measured.length() && width + measured.points(measured.width(0, kept + 1)) <= room) {
            kept++;
        }
        int end = words.lastIndexOf(' ', Math.min(words.length(), kept));
        return line(changed(title, words.substring(0, Math.max(0, end)) + CUT), style);
    }

    private void foot(Text pageOf, Strip strip, Folio folio, List<Shape> shapes) {
        if (folio.roman()) {
            all(changed(pageOf, folio.toString()), strip, shapes);
            return;
        }
        String pattern = pageOf.runs().getFirst().words().replace(NUMBER, folio.toString());
        if (folio.total().isPresent()) {
            String total = Integer.toString(folio.total().getAsInt());
            all(changed(pageOf, pattern.replace(TOTAL, total)), strip, shapes);
        } else {
            withSlot(pageOf, pattern, strip, shapes);
        }
    }

    private void all(Text words, Strip strip, List<Shape> shapes) {
        place(line(words, style), style, words, strip, sheet.foot(), shapes);
    }

    /** Leaves room for the number of all pages. */
    private void withSlot(Text pageOf, String pattern, Strip strip, List<Shape> shapes) {
        int at = pattern.contains(TOTAL) ? pattern.indexOf(TOTAL) : pattern.length();
        Line before = line(changed(pageOf, pattern.substring(0, at)), style);
        String rest = pattern.substring(Math.min(pattern.length(), at + TOTAL.length()));
        float slot = at < pattern.length()
                ? line(changed(pageOf, WIDEST_TOTAL), style).width()
                : 0;
        float whole = before.advance() + slot;
        float left = Directions.isRightToLeft(pageOf.language())
                ? strip.left()
                        + strip.width()
                        - whole
                        - line(changed(pageOf, rest), style).width()
                : strip.left();
        words(before, style, left, sheet.foot(), shapes);
        if (slot > 0) {
            shapes.add(new Shape.Total(
                    style.family().plain(), style.size(), style.colour(), left + before.advance(), sheet.foot()));
            words(line(changed(pageOf, rest), style), style, left + whole, sheet.foot(), shapes);
        }
    }

    private Line line(Text text, Style looks) {
        return Measured.of(text, looks, glyphs).whole();
    }

    private static Text changed(Text text, String words) {
        return new Text(
                text.kind(), text.language(), List.of(Run.of(words, Run.Voice.PLAIN, text.language())), text.place());
    }

    private static void place(Line line, Style looks, Text text, Strip strip, float base, List<Shape> shapes) {
        boolean rightToLeft = Directions.isRightToLeft(text.language());
        words(line, looks, strip.left() + (rightToLeft ? strip.width() - line.width() : 0), base, shapes);
    }

    private static void words(Line line, Style looks, float left, float base, List<Shape> shapes) {
        line.pieces()
                .forEach(piece -> shapes.add(
                        new Shape.Words(Optional.empty(), piece.moved(left), looks.size(), looks.colour(), base)));
    }
}
