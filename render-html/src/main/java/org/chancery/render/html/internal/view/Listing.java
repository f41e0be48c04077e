package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * The first page: the list of statements, and who publishes them.
 *
 * @param title of the publication, one a language
 * @param heading of the list, one a language
 * @param entries in the order of the publication
 * @param pictures of the mission
 * @param welcome the mission's words of welcome
 * @param contacts how to reach the mission, one a language; empty when there is no mission
 */
public record Listing(
        List<Words> title,
        List<Words> heading,
        List<Entry> entries,
        List<Item> pictures,
        List<Row> welcome,
        List<Contacts> contacts) {
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
     * How to reach a mission, in one language.
     *
     * @param language which
     * @param heading of the panel
     * @param name of the mission
     * @param emergency numbers that come first
     * @param addresses in lines
     * @param points numbers and addresses
     * @param hours of opening, in at most one piece
     * @param asOf when all this was true, in at most one piece
     */
    public record Contacts(
            Language language,
            Words heading,
            Words name,
            List<Point> emergency,
            List<List<Words>> addresses,
            List<Point> points,
            List<Hours> hours,
            List<Words> asOf) {}

    /**
     * A number or electronic address.
     *
     * @param term what the page prints before it, or else what it is
     * @param notes what else there is to say of it
     * @param printed as printed
     * @param address where it leads; empty when that is not known or not allowed
     * @param validity on which days it holds; empty when always
     */
    public record Point(Words term, List<Words> notes, String printed, String address, String validity) {}

    /**
     * Opening hours.
     *
     * @param term what they are
     * @param printed the words, one text for each purpose
     */
    public record Hours(Words term, List<Words> printed) {}
}
