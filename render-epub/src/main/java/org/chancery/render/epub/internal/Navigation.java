package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.render.Labels.Label;

/** The contents, and the landmarks by which reading programs find their way. */
record Navigation(Words words, Contents contents) {
    void write(BookZip zip) throws IOException {
        Page.write(zip, contents.navigation(), xml -> {
            writeContents(xml);
            writeLandmarks(xml);
        });
    }

    private void writeContents(Xml xml) throws IOException {
        xml.open("nav", "epub:type", "toc", "role", "doc-toc", "aria-labelledby", "contents");
        xml.open("h1", "id", "contents").spans(contents.navigation().title()).end();
        xml.open("ol");
        for (Section section : contents.front()) {
            entry(xml, section, section.title());
        }
        writeStatements(xml);
        for (Section section : contents.back()) {
            entry(xml, section, section.title());
        }
        xml.end().end();
    }

    /** By year where the publication is in that order: then each year comes once, and there is more than one. */
    private void writeStatements(Xml xml) throws IOException {
        boolean byYear = isByYear();
        Optional<String> year = Optional.empty();
        boolean open = false;
        for (Chapter chapter : contents.statements()) {
            if (byYear && !(open && year.equals(chapter.year()))) {
                endYear(xml, open);
                year = chapter.year();
                beginYear(xml, year);
                open = true;
            }
            entry(xml, chapter.section(), chapter.section().title());
        }
        endYear(xml, open);
    }

    private void beginYear(Xml xml, Optional<String> year) throws IOException {
        xml.open("li").open("span");
        if (year.isPresent()) {
            xml.text(year.get());
        } else {
            xml.spans(words.label("undated"));
        }
        xml.end().open("ol");
    }

    private static void endYear(Xml xml, boolean open) throws IOException {
        if (open) {
            xml.end().end();
        }
    }

    private boolean isByYear() {
        Set<Optional<String>> years = new HashSet<>();
        Optional<String> last = Optional.empty();
        for (Chapter chapter : contents.statements()) {
            if ((years.isEmpty() || !last.equals(chapter.year())) && !years.add(chapter.year())) {
                return false;
            }
            last = chapter.year();
        }
        return years.size() > 1;
    }

    private void writeLandmarks(Xml xml) throws IOException {
        xml.open("nav", "epub:type", "landmarks", "aria-labelledby", "landmarks", "hidden", "hidden");
        xml.open("h2", "id", "landmarks").spans(words.label("landmarks")).end();
        xml.open("ol");
        landmark(xml, contents.cover(), "cover");
        landmark(xml, contents.front().getFirst(), "titlepage");
        landmark(xml, contents.navigation(), "toc");
        if (!contents.statements().isEmpty()) {
            Section first = contents.statements().getFirst().section();
            entry(xml, first, words.label("statements"), "epub:type", "bodymatter");
        }
        if (!contents.back().isEmpty()) {
            landmark(xml, contents.back().getFirst(), "index");
        }
        xml.end().end();
    }

    private static void landmark(Xml xml, Section to, String type) throws IOException {
        entry(xml, to, to.title(), "epub:type", type);
    }

    private static void entry(Xml xml, Section to, List<Label> words, String... type) throws IOException {
        xml.open("li")
                .open("a", "href", to.file())
                .attributes(type)
                .names(words)
                .end()
                .end();
    }
}
