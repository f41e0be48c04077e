package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.List;
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
        for (Section section : contents.inOrder()) {
            if (!section.equals(contents.navigation())) {
                entry(xml, section, section.title());
            }
        }
        xml.end().end();
    }

    private void writeLandmarks(Xml xml) throws IOException {
        xml.open("nav", "epub:type", "landmarks", "aria-labelledby", "landmarks", "hidden", "hidden");
        xml.open("h2", "id", "landmarks").spans(words.label("landmarks")).end();
        xml.open("ol");
        entry(xml, contents.titlePage(), contents.titlePage().title(), "epub:type", "titlepage");
        entry(xml, contents.navigation(), contents.navigation().title(), "epub:type", "toc");
        if (!contents.statements().isEmpty()) {
            entry(xml, contents.statements().getFirst(), words.label("statements"), "epub:type", "bodymatter");
        }
        xml.end().end();
    }

    private static void entry(Xml xml, Section to, List<Label> words, String... type) throws IOException {
        xml.open("li")
                .open("a", "href", to.file())
                .attributes(type)
                .spans(words)
                .end()
                .end();
    }
}
