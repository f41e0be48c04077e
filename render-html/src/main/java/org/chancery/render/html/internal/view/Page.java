package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * What surrounds the text of every page.
 *
 * @param language of the page
 * @param title for the browser
 * @param imprint who publishes, one a language
 * @param home the address of the list of statements
 * @param switches the same page in other languages; empty when there is no other
 * @param switchLabel what the switch is called
 * @param questions what the list of questions is called, one a language; empty when there is none
 */
public record Page(
        Language language,
        String title,
        List<Words> imprint,
        String home,
        List<Switch> switches,
        Words switchLabel,
        List<Words> questions) {
    /**
     * A way to the same page in other languages.
     *
     * @param address where it is
     * @param tag its language; empty when it has several
     * @param names of its languages, each in itself
     * @param here whether it is this page
     */
    public record Switch(String address, String tag, List<Words> names, boolean here) {}
}
