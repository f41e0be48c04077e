package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.List;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Labels.Label;

/** The first page: who publishes what, and of which days it tells. */
record TitlePage(Publication publication, Words words, Dates dates) {
    Section section() {
        return new Section("title-page", words.label("title-page"));
    }

    void write(BookZip zip) throws IOException {
        Page.write(zip, section(), xml -> {
            xml.open("section", "epub:type", "titlepage", "class", "title-page");
            if (publication.imprint().isPresent()) {
                List<Label> publisher = words.of(publication.imprint().get());
                xml.open("p", "class", "publisher").lines(publisher).end();
            }
            xml.open("h1").lines(words.of(publication)).end();
            if (dates.first().isPresent() && dates.last().isPresent()) {
                List<Label> days =
                        words.period(dates.first().get(), dates.last().get());
                xml.open("p", "class", "dates").lines(days).end();
            }
            xml.end();
        });
    }
}
