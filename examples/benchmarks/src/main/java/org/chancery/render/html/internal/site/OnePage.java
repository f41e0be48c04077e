package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.html.internal.Wording;

/**
 * Makes the page of one statement in all languages of its site, as a site does. Nobody but a benchmark wants one page
 * alone, so it is in the package of those that make them all.
 */
public final class OnePage {
    private final StatementPages pages;

    private OnePage(Site site) {
        pages = site.pages();
    }

    /** {@return the pages of a site at an address, side by side, with pages in each language too} */
    public static OnePage of(Publication publication, String address) {
        Theme theme = new Theme(Theme.ACCENT, Theme.ACCENT_DARK, "", "", "");
        SiteSettings settings = new SiteSettings(Layout.SIDE_BY_SIDE, true, address, theme);
        RenderRequest request = RenderRequest.of(publication).build();
        try {
            return new OnePage(new Site(request, settings, name -> OutputStream.nullOutputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the bytes of the page} */
    public byte[] bytes(Statement statement) {
        List<Locale> languages = List.copyOf(statement.languages());
        Wording wording = new Wording(statement.id(), Labels.standard(), languages);
        Variant all = pages.context().variants().getFirst();
        try {
            return pages.page(statement, all, languages, wording).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
