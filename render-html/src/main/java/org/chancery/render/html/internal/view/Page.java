package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * What surrounds the text of every page.
 *
 * @param language of the page
 * @param title for the browser
 * @param imprint who publishes, one a language
 * @param emblem beside it, in at most one piece
 * @param home the address of the first page
 * @param skip the way to the text
 * @param sections what the ways are called
 * @param ways to the other parts of the site
 * @param switchLabel what the switch is called
 * @param switches the same page in other languages; empty when there is no other
 * @param meta what machines are told
 */
public record Page(
        Language language,
        String title,
        List<Words> imprint,
        List<Emblem> emblem,
        String home,
        Words skip,
        Words sections,
        List<Way> ways,
        Words switchLabel,
        List<Switch> switches,
        Meta meta) {
    /**
     * A way to the same page in other languages.
     *
     * @param address where it is
     * @param tag its language; empty when it has several
     * @param names of its languages, each in itself
     * @param here whether it is this page
     */
    public record Switch(String address, String tag, List<Words> names, boolean here) {}

    /**
     * A way to another part of the site.
     *
     * @param address where it is
     * @param names one a language
     * @param here whether it is this page
     */
    public record Way(String address, List<Words> names, boolean here) {}

    /**
     * A picture beside the name of those who publish.
     *
     * @param address of the bytes
     * @param width in pixels
     * @param height in pixels
     */
    public record Emblem(String address, int width, int height) {}
}
