package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Page;

/**
 * Writes the page that servers show for addresses that are none. It is shown anywhere, so its own links are whole where
 * the site has an address.
 *
 * @param context the site's
 * @param press what makes the bytes
 * @param output where they go
 */
record NotFoundPage(Context context, Press press, Output output) {
    private static final String FILE = "404.html";

    void write() throws IOException {
        Variant root = context.variants().getFirst();
        Wording wording = context.wording(root);
        Place here = new Place(root, FILE);
        Page page = new PageViews(context, here, List.of(here), root.languages(), wording)
                .around(Told.of(context.label("not-found")));
        Map<String, ?> content = Map.of(
                "title", wording.supplied("not-found", root.languages()),
                "text", wording.supplied("not-found.text", root.languages()));
        output.put(FILE, press.page("not-found.ftl", page, content));
        wording.findings().forEach(output::report);
    }
}
