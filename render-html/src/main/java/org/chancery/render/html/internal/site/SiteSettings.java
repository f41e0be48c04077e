package org.chancery.render.html.internal.site;

import org.chancery.core.render.Layout;

/**
 * What a site is told.
 *
 * @param layout for pages in several languages
 * @param languagePages whether every language also gets pages of its own
 * @param address where the site will be; empty when nobody said
 * @param theme how it looks
 */
public record SiteSettings(Layout layout, boolean languagePages, String address, Theme theme) {
    /** Refuses an address that is none. */
    public SiteSettings {
        address = checked(address);
    }

    /**
     * {@return the address as it will be printed; empty when it is}
     *
     * @throws IllegalArgumentException when it is no address of a folder on the web
     */
    public static String checked(String address) {
        return Links.at(address).base().orElse("");
    }
}
