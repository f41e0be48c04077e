package org.chancery.render.epub.internal;

import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels.Label;

/**
 * A content document of the book, and all that is kept of it once it is written.
 *
 * @param name its name in the package document and, with an extension, in the book
 * @param title what the contents call it, in the languages of the book; at least one
 */
record Section(String name, List<Label> title) {
    static final String TYPE = "application/xhtml+xml";

    /** {@return the section of a statement; the prefix keeps its id from being a name that some system reserves} */
    static Section of(Statement statement, Words words) {
        return new Section("statement-" + statement.id(), words.of(statement));
    }

    /** {@return the name of its file} */
    String file() {
        return name + ".xhtml";
    }

    /** {@return the language it is mostly in, as far as a section in several has one} */
    Locale language() {
        return title.getFirst().language();
    }
}
