package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * The mission that publishes.
 *
 * @param contacts how to reach it, one a language
 * @param pictures of it
 * @param welcome its words of welcome
 */
public record Imprint(List<Contacts> contacts, List<Item> pictures, List<Row> welcome) {
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
