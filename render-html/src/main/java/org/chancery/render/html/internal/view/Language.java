package org.chancery.render.html.internal.view;

/**
 * A language mark.
 *
 * @param tag the BCP 47 tag; empty for the language of the element around
 * @param direction {@code ltr} or {@code rtl}; empty where it goes without saying
 */
public record Language(String tag, String direction) {
    /** The language of the element around. */
    public static final Language SAME = new Language("", "");
}
