package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.render.pdf.internal.document.Chapter;
import org.chancery.render.pdf.internal.document.Link;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Text;

/** Sets the chapters of one brief, page by page. Not thread-safe. */
public final class Press {
    private final Sheet sheet;
    private final Glyphs glyphs;
    private final Typesetter typesetter;
    private final LinePainter lines;
    private final Margins margins;
    private int printed;

    /** For one brief on such paper. */
    public Press(Sheet sheet, Glyphs glyphs, Looks looks, Hyphens hyphens) {
        Stylesheet styles = new Stylesheet(glyphs.fonts(), looks);
        this.sheet = sheet;
        this.glyphs = glyphs;
        this.typesetter = new Typesetter(sheet, glyphs, styles, hyphens);
        this.lines = new LinePainter(glyphs, styles.number());
        this.margins = new Margins(sheet, glyphs, styles);
    }

    /**
     * {@return the pages of the next chapter}
     *
     * @param alone whether there is no other, so that its pages are all
     * @throws UnprintableException when a character of it cannot be painted
     */
    public List<Page> pages(Chapter chapter, boolean alone) {
        int first = printed + 1;
        List<Page> pages = pages(chapter, first, false, alone);
        printed += pages.size();
        return pages;
    }

    /** {@return the pages that stand before all chapters, numbered on from so many; the last has an even number} */
    public List<Page> frontPages(Chapter chapter, int before) {
        return pages(chapter, before + 1, true, false);
    }

    private List<Page> pages(Chapter chapter, int first, boolean roman, boolean alone) {
        List<Draft> drafts = new PageBreaker(sheet, lines).pages(typesetter.rows(chapter.sections()), first);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            int number = first + i;
            drafts.get(i).anchors().keySet().forEach(anchor -> numbers.put(anchor, number));
        }
        OptionalInt total = alone ? OptionalInt.of(drafts.size()) : OptionalInt.empty();
        var pages = new ArrayList<Page>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            var shapes = new ArrayList<Shape>();
            draft.shapes().forEach(shape -> shapes.addAll(numbered(shape, numbers)));
            boolean head = i > 0 && !draft.shapes().isEmpty(); // a page left blank has none
            Folio folio = new Folio(first + i, roman, total);
            shapes.addAll(margins.around(draft.side(), chapter.margins(), folio, head));
            float shift = sheet.shift(first + i);
            List<Shape> moved = shift == 0
                    ? shapes
                    : shapes.stream().map(shape -> shape.moved(shift)).toList();
            pages.add(new Page(moved, draft.anchors()));
        }
        return pages;
    }

    private List<? extends Shape> numbered(Shape shape, Map<String, Integer> numbers) {
        if (!(shape instanceof Shape.PageNumber wanted)) {
            return List.of(shape);
        }
        Run run = wanted.run();
        String number = run.link().orElseThrow() instanceof Link.Inside(String anchor)
                ? Objects.requireNonNull(numbers.get(anchor), anchor).toString()
                : run.words();
        Text text = new Text(
                Text.Kind.ENTRY, run.language(), List.of(Run.of(number, run.voice(), run.language())), "contents");
        Line line = Measured.of(text, wanted.style(), glyphs).whole();
        boolean rightToLeft = Directions.isRightToLeft(run.language());
        float x = rightToLeft ? wanted.edge() : wanted.edge() - line.width();
        return line.pieces().stream()
                .map(piece -> new Shape.Words(
                        Optional.of(run),
                        piece.moved(x),
                        wanted.style().size(),
                        wanted.style().colour(),
                        wanted.y()))
                .toList();
    }
}
