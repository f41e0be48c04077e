package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * A page that leads to statements.
 *
 * @param title its own, one a language
 * @param lists of statements
 * @param groups ways to further lists
 * @param empty what to say when nothing is there, one a language
 * @param turns to the pages before and after
 * @param imprint of the mission, at most one
 */
public record Listing(
        List<Words> title,
        List<Entries> lists,
        List<Group> groups,
        List<Words> empty,
        List<Turn> turns,
        List<Imprint> imprint) {
    /**
     * A list of statements.
     *
     * @param heading above it, one a language; empty when the title says it
     * @param entries in order
     */
    public record Entries(List<Words> heading, List<Entry> entries) {}

    /**
     * A statement of the list.
     *
     * @param address of its page
     * @param lines one a language it is in
     */
    public record Entry(String address, List<Line> lines) {}

    /**
     * A statement's title in one language.
     *
     * @param language which
     * @param kind of statement
     * @param date of the event, in at most one piece
     * @param datetime the same for machines
     * @param title it
     */
    public record Line(Language language, Words kind, List<Words> date, String datetime, Words title) {}

    /**
     * The way to a list.
     *
     * @param address where it is
     * @param names one a language
     * @param size how many statements it leads to
     */
    public record Group(String address, List<Words> names, int size) {}

    /**
     * The way to the page before or after.
     *
     * @param address where it is
     * @param relation {@code prev} or {@code next}
     * @param names one a language
     */
    public record Turn(String address, String relation, List<Words> names) {}
}
