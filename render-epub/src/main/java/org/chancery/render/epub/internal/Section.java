package org.chancery.render.epub.internal;

import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels.Label;

/**
 * A content document of the book.
 *
 * @param name its name in the package document and, with an extension, in the book
 * @param matter the division of the book it belongs to
 * @param title what the contents call it, in the languages of the book; at least one
 */
record Section(String name, Matter matter, List<Label> title) {
    static final String TYPE = "application/xhtml+xml";

    static Section front(String name, List<Label> title) {
        return new Section(name, Matter.FRONT, title);
    }

    static Section back(String name, List<Label> title) {
        return new Section(name, Matter.BACK, title);
    }

    /** {@return the section of a statement; the prefix keeps its id from being a name that some system reserves} */
    static Section of(Statement statement, Words words) {
        return new Section("statement-" + statement.id(), Matter.BODY, words.of(statement));
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
