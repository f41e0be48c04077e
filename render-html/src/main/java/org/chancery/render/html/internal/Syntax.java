package org.chancery.render.html.internal;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import java.io.IOException;
import java.util.Map;

/** How markup is written down. The templates are the same. */
public enum Syntax {
    /** As HTML. */
    HTML(HTMLOutputFormat.INSTANCE, false),
    /** As well-formed XML in the namespace of the element around. */
    XHTML(XHTMLOutputFormat.INSTANCE, false),
    /** As XHTML that says what its parts are in a book. */
    BOOK(XHTMLOutputFormat.INSTANCE, true);

    private final Templates templates;

    Syntax(CommonMarkupOutputFormat<?> format, boolean book) {
        templates = new Templates(format, book);
    }

    /**
     * Writes what a template makes of its variables.
     *
     * @throws IOException when it cannot be written
     */
    public void write(String template, Map<String, ?> variables, Appendable out) throws IOException {
        templates.write(template, variables, out);
    }
}
