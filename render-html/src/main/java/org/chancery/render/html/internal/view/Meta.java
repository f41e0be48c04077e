package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * What a page tells machines about itself.
 *
 * @param description in a sentence; empty when there is none
 * @param canonical its address; empty when the site has none
 * @param alternates the same page in other languages
 * @param feeds of the site
 * @param terms of Dublin Core
 * @param properties of Open Graph
 * @param data of schema.org, in at most one piece
 */
public record Meta(
        String description,
        String canonical,
        List<Alternate> alternates,
        List<Feed> feeds,
        List<Term> terms,
        List<Term> properties,
        List<Raw> data) {
    /**
     * The same page in another language.
     *
     * @param tag the language, or {@code x-default}
     * @param address where it is
     */
    public record Alternate(String tag, String address) {}

    /**
     * A feed.
     *
     * @param address where it is
     * @param title its name
     * @param tag its language
     */
    public record Feed(String address, String title, String tag) {}

    /**
     * One thing told.
     *
     * @param name what
     * @param content it
     * @param language its own
     */
    public record Term(String name, String content, Language language) {}
}
