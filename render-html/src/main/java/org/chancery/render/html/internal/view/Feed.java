package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * The newest statements in one language, for those who wait for them.
 *
 * @param language which
 * @param id the feed's own, for ever
 * @param title it
 * @param updated when something was last added
 * @param author who publishes
 * @param self its address
 * @param page the address of the page with the same statements
 * @param entries the newest first
 */
public record Feed(
        Language language,
        String id,
        String title,
        String updated,
        String author,
        String self,
        String page,
        List<Entry> entries) {
    /**
     * A statement.
     *
     * @param id its own, for ever
     * @param title it
     * @param kind of statement, for machines
     * @param kindName for people
     * @param updated when it was published
     * @param address of its page
     */
    public record Entry(String id, String title, String kind, String kindName, String updated, String address) {}
}
