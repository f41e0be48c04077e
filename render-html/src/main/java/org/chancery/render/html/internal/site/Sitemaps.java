package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.render.html.internal.Dates;
import org.chancery.render.html.internal.view.Meta.Alternate;
import org.chancery.render.html.internal.view.Sitemap;
import org.chancery.render.html.internal.view.Sitemap.Entry;

/**
 * Tells search engines of every statement in every language, in the order of the publication. The addresses of a site map
 * are whole, so there is none where the site has no address.
 *
 * @param context the site's
 * @param press what makes the bytes
 * @param output where they go
 */
record Sitemaps(Context context, Press press, Output output) {
    private static final int MOST_ADDRESSES = 50_000; // of the protocol

    void write(List<Listed> statements) throws IOException {
        if (context.links().base().isEmpty()) {
            return;
        }
        int each = MOST_ADDRESSES / context.variants().size() - 1;
        if (statements.size() <= each) {
            write("sitemap.xml", statements, true);
            return;
        }
        var addresses = new ArrayList<String>();
        for (int from = 0; from < statements.size(); from += each) {
            String file = "sitemap-" + (addresses.size() + 1) + ".xml";
            write(file, statements.subList(from, Math.min(from + each, statements.size())), from == 0);
            addresses.add(address(file));
        }
        output.put("sitemap.xml", press.xml("sitemap-index.ftl", Map.of("addresses", addresses)));
    }

    private void write(String file, List<Listed> statements, boolean withIndex) throws IOException {
        var entries = new ArrayList<Entry>();
        if (withIndex) {
            add(places(Variant::index, context.variants()), "", entries);
        }
        for (Listed statement : statements) {
            List<Variant> having = context.variants().stream()
                    .filter(variant -> !variant.among(statement.translations()).isEmpty())
                    .toList();
            String modified = statement.published().map(Dates::machine).orElse("");
            add(places(variant -> variant.page(statement.id()), having), modified, entries);
        }
        output.put(file, press.xml("sitemap.ftl", Map.of("sitemap", new Sitemap(entries))));
    }

    private List<Alternate> places(java.util.function.Function<Variant, String> file, List<Variant> variants) {
        return variants.stream()
                .map(variant -> new Alternate(variant.tag(), address(file.apply(variant))))
                .toList();
    }

    private static void add(List<Alternate> places, String modified, List<Entry> entries) {
        for (Alternate place : places) {
            entries.add(new Entry(place.address(), modified, places.size() > 1 ? places : List.of()));
        }
    }

    private String address(String file) {
        return context.links().of(file).orElseThrow();
    }
}
