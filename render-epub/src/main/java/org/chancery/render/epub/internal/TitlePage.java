package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.List;
import org.chancery.core.render.Labels.Label;

/** The first page: who publishes what, and of which days it tells. */
record TitlePage(Words words, List<Label> title, List<Label> publisher, List<Label> days) {
    Section section() {
        return Section.front("title-page", words.label("title-page"));
    }

    void write(BookZip zip) throws IOException {
        Page.write(zip, section(), xml -> {
            xml.open("section", "epub:type", "titlepage", "class", "title-page");
            if (!publisher.isEmpty()) {
                xml.open("p", "class", "publisher").lines(publisher).end();
            }
            xml.open("h1").lines(title).end();
            if (!days.isEmpty()) {
                xml.open("p", "class", "dates").lines(days).end();
            }
            xml.end();
        });
    }
}
