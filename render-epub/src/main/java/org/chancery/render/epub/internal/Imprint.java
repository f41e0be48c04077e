package org.chancery.render.epub.internal;

import java.io.IOException;
import org.chancery.core.model.Mission;
import org.chancery.render.html.StatementMarkup;

/** The page that says who publishes the book and how to reach them: it opens with the emergency numbers. */
record Imprint(Mission mission, Words words, StatementMarkup markup, Pictures pictures, Report report) {
    Section section() {
        return Section.front("imprint", words.label("contacts"));
    }

    void write(BookZip zip) throws IOException {
        StringBuilder contacts = new StringBuilder();
        markup.writeImprint(mission, words.languages(), contacts).forEach(report::add);
        mission.pictures().forEach(picture -> pictures.requireAlternative(picture, mission.id()));
        Page.write(zip, section(), xml -> {
            xml.open("section", "epub:type", "imprint");
            xml.open("h1").lines(words.of(mission)).end();
            xml.raw(contacts.toString()).end();
        });
    }
}
