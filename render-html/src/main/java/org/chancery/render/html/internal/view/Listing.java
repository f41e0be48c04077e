package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * The first page: the list of statements, and who publishes them.
 *
 * @param title of the publication, one a language
 * @param heading of the list, one a language
 * @param entries in the order of the publication
 * @param imprint of the mission, at most one
 */
public record Listing(List<Words> title, List<Words> heading, List<Entry> entries, List<Imprint> imprint) {
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
}
