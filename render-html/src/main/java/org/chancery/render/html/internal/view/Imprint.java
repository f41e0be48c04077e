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
     * @param offices where it is reached
     * @param asOf when all this was known, in at most one piece
     */
    public record Contacts(
            Language language,
            Words heading,
            Words name,
            List<Point> emergency,
            List<Office> offices,
            List<Words> asOf) {}

    /**
     * One place where a mission is reached.
     *
     * @param name its own, in at most one piece
     * @param district that it serves, at most one
     * @param addresses where it is
     * @param points numbers and addresses
     * @param hours of opening, in at most one piece
     */
    public record Office(
            List<Words> name, List<Named> district, List<Address> addresses, List<Point> points, List<Hours> hours) {}

    /**
     * Words under a name.
     *
     * @param term what they are
     * @param words they
     */
    public record Named(Words term, Words words) {}

    /**
     * A postal address.
     *
     * @param lines its lines
     * @param notes what there is to say of it
     */
    public record Address(List<Words> lines, List<Words> notes) {}

    /**
     * A number or electronic address.
     *
     * @param term what the page prints before it, or else what it is
     * @param notes what else there is to say of it, such as when it holds
     * @param printed as printed
     * @param address where it leads; empty when that is not known, not allowed or history
     * @param historical whether it is no longer to be used
     */
    public record Point(Words term, List<Words> notes, String printed, String address, boolean historical) {}

    /**
     * Opening hours.
     *
     * @param term what they are
     * @param lines one text for each purpose
     */
    public record Hours(Words term, List<Line> lines) {
        /**
         * The hours for one purpose.
         *
         * @param words as printed
         * @param notes what there is to say of them
         */
        public record Line(Words words, List<Words> notes) {}
    }
}
