package org.chancery.render.pdf.internal.document;

import java.util.Locale;

/**
 * A line of a table of contents.
 *
 * @param text what stands on the page; it leads there
 * @param page the number of the page; without words where it is not known before the pages are made
 */
public record Entry(Text text, Run page) implements Item {
    /** {@return an entry that leads to an anchor} */
    static Entry to(String anchor, Text text, Locale language) {
        return new Entry(text, Run.within(anchor, "", language));
    }
}
