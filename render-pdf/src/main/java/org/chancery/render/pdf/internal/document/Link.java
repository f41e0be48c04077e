package org.chancery.render.pdf.internal.document;

/** Where words lead. */
public sealed interface Link {
    /**
     * Out of the brief.
     *
     * @param address harmless
     */
    record Outside(String address) implements Link {}

    /**
     * To a place in the brief.
     *
     * @param anchor the anchor of the text there
     */
    record Inside(String anchor) implements Link {}

    /**
     * To the top of a page whose number is known.
     *
     * @param number of the page, from 1, as printed
     */
    record OnPage(int number) implements Link {}
}
