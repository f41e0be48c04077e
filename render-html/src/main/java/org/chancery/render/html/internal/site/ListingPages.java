package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.core.model.Localized;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Listing;
import org.chancery.render.html.internal.view.Page;
import org.chancery.render.html.internal.view.Words;

/**
 * Writes pages that lead to statements.
 *
 * @param context the site's
 * @param press what makes the bytes
 * @param output where they go
 */
record ListingPages(Context context, Press press, Output output) {
    void write(Place here, List<Place> everywhere, Localized<String> title, Wording wording, Listing listing)
            throws IOException {
        Page page =
                new PageViews(context, here, everywhere, here.variant().languages(), wording).around(Told.of(title));
        output.put(here.file(), press.page("listing.ftl", page, Map.of("listing", listing)));
        wording.findings().forEach(output::report);
    }

    /** {@return the places of a page that every choice of languages has} */
    List<Place> everywhere(Function<Variant, String> file) {
        return context.variants().stream()
                .map(variant -> new Place(variant, file.apply(variant)))
                .toList();
    }

    /** {@return what to say when there is nothing to list} */
    static List<Words> nothing(List<?> listed, Variant variant, Wording wording) {
        return listed.isEmpty() ? wording.supplied("nothing", variant.languages()) : List.of();
    }
}
