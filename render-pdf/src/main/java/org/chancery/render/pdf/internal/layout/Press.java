package org.chancery.render.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.chancery.render.pdf.internal.document.Chapter;

/** Sets the chapters of one brief, page by page. Not thread-safe. */
public final class Press {
    private final Sheet sheet;
    private final Typesetter typesetter;
    private final Margins margins;
    private int printed;

    /** For one brief on such paper. */
    public Press(Sheet sheet, FontSet fonts) {
        Stylesheet styles = new Stylesheet(fonts);
        this.sheet = sheet;
        this.typesetter = new Typesetter(sheet, fonts, styles);
        this.margins = new Margins(sheet, fonts, styles.margin());
    }

    /**
     * {@return the pages of the next chapter}
     *
     * @throws UnprintableException when a character of it cannot be painted
     */
    public List<Page> pages(Chapter chapter) {
        List<Page> bare = new PageBreaker(sheet).pages(typesetter.rows(chapter.sections()));
        var pages = new ArrayList<Page>();
        for (Page page : bare) {
            printed++;
            pages.add(margins.around(page, chapter.margins(), printed, !pages.isEmpty()));
        }
        return pages;
    }
}
