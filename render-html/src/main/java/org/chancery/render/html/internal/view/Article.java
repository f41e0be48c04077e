package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * A statement, ready to be written.
 *
 * @param id the statement's
 * @param layout the layout's id
 * @param language the first language
 * @param title one a language
 * @param heads what is known of each version
 * @param bodies the text: one body for all languages, or one for each
 * @param origins where each version comes from
 */
public record Article(
        String id,
        String layout,
        Language language,
        List<Words> title,
        List<Head> heads,
        List<Body> bodies,
        List<Origin> origins) {
    /**
     * The facts above the text, in one language.
     *
     * @param language which
     * @param facts about the occasion and the publication
     * @param people who takes part
     */
    public record Head(Language language, List<Fact> facts, List<Person> people) {}

    /**
     * A fact, as a sentence around a date or other value.
     *
     * @param name its class name
     * @param before what precedes the value
     * @param value it
     * @param datetime the value for machines, when it is a date
     * @param after what follows the value
     */
    public record Fact(String name, String before, Words value, String datetime, String after) {}

    /**
     * One who takes part.
     *
     * @param name theirs
     * @param roles office and affiliation
     */
    public record Person(Words name, List<Words> roles) {}

    /**
     * The text in one language or several.
     *
     * @param language the only one, or the mark that says nothing
     * @param items in order
     */
    public record Body(Language language, List<Item> items) {}

    /**
     * Where the words of a version come from.
     *
     * @param language which
     * @param label what the fingerprint is called
     * @param fingerprint of the text
     * @param address where it was read; empty when not known
     */
    public record Origin(Language language, Words label, String fingerprint, String address) {}
}
