package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * The addresses of a site, for search engines.
 *
 * @param entries a page in one language or several each
 */
public record Sitemap(List<Entry> entries) {
    /**
     * A page.
     *
     * @param address where it is
     * @param modified when it was published; empty when not known
     * @param alternates the same page in every choice of languages
     */
    public record Entry(String address, String modified, List<Meta.Alternate> alternates) {}
}
