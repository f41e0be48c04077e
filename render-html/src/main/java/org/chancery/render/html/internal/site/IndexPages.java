package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.core.model.Localized;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Imprint;
import org.chancery.render.html.internal.view.Listing;
import org.chancery.render.html.internal.view.Listing.Entries;

/**
 * Writes the first page of every choice of languages: the newest statements, and how to reach the mission.
 *
 * @param pages how pages of this sort are written
 */
record IndexPages(ListingPages pages) {
    private static final int NEWEST = 20;

    void write(Variant variant, List<Listed> newestFirst) throws IOException {
        Context context = pages.context();
        Wording wording = context.wording(variant);
        Place here = new Place(variant, variant.index());
        List<Listed> newest = newestFirst.stream().limit(NEWEST).toList();
        Localized<String> title = context.publication().title();
        Listing listing = new Listing(
                wording.each(title, variant.languages()),
                newest.isEmpty() ? List.of() : List.of(latest(here, wording, newest)),
                List.of(),
                ListingPages.nothing(newest, variant, wording),
                List.of(),
                imprint(here, wording));
        pages.write(here, pages.everywhere(Variant::index), title, wording, listing);
    }

    private static Entries latest(Place here, Wording wording, List<Listed> newest) {
        return new ListingViews(here, wording)
                .entries(wording.supplied("latest", here.variant().languages()), newest);
    }

    private List<Imprint> imprint(Place here, Wording wording) throws IOException {
        var imprint = new ArrayList<Imprint>();
        if (pages.context().mission().isPresent()) {
            imprint.add(pages.context().imprint(pages.context().mission().get(), here, wording));
        }
        return imprint;
    }
}
