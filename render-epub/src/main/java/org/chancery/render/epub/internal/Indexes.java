package org.chancery.render.epub.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.core.render.Labels.Label;

/** Ways to find a place at the end of a book: by date, by speaker, and the list of people. */
record Indexes(Words words, Catalogue catalogue) {
    /** {@return those that lead anywhere: with one statement there is nothing to choose from} */
    List<Section> write(BookZip zip) throws IOException {
        var written = new ArrayList<Section>();
        List<Person> speakers = catalogue.speakers();
        List<Person> people = catalogue.people();
        boolean several = catalogue.chapters().size() > 1;
        if (several) {
            written.add(write(zip, "by-date", "by-date", this::byDate));
        }
        if (several && !speakers.isEmpty()) {
            written.add(write(zip, "by-speaker", "by-speaker", xml -> bySpeaker(xml, speakers)));
        }
        if (!people.isEmpty()) {
            written.add(write(zip, "people", "index.people", xml -> list(xml, people, several)));
        }
        return written;
    }

    private Section write(BookZip zip, String name, String label, Page.Body body) throws IOException {
        Section section = Section.back(name, words.label(label));
        Page.write(zip, section, xml -> {
            xml.open("section", "epub:type", "index", "role", "doc-index", "aria-labelledby", "title");
            xml.open("h1", "id", "title").spans(section.title()).end();
            body.writeTo(xml);
            xml.end();
        });
        return section;
    }

    private void byDate(Xml xml) throws IOException {
        List<Chapter> chapters = catalogue.chapters().stream()
                .sorted(Comparator.comparing(chapter -> chapter.date().orElse(LocalDate.MAX)))
                .toList();
        int from = 0;
        while (from < chapters.size()) {
            Optional<String> year = chapters.get(from).year();
            int to = from;
            while (to < chapters.size() && chapters.get(to).year().equals(year)) {
                to++;
            }
            heading(
                    xml,
                    year.map(digits ->
                                    List.of(new Label(digits, words.languages().getFirst())))
                            .orElseGet(() -> words.label("undated")));
            list(xml, chapters.subList(from, to));
            from = to;
        }
    }

    private void bySpeaker(Xml xml, List<Person> speakers) throws IOException {
        for (Person speaker : speakers) {
            heading(xml, speaker.name(), "id", speaker.anchor());
            list(xml, speaker.spoken());
        }
    }

    private void list(Xml xml, List<Person> people, boolean linked) throws IOException {
        xml.open("ul", "class", "people");
        for (Person person : people) {
            xml.open("li");
            if (linked && !person.spoken().isEmpty()) {
                xml.open("a", "href", "by-speaker.xhtml#" + person.anchor())
                        .spans(person.name())
                        .end();
            } else {
                xml.spans(person.name());
            }
            for (List<Label> office : person.offices()) {
                xml.open("p", "class", "office").spans(office).end();
            }
            xml.end();
        }
        xml.end();
    }

    private void list(Xml xml, List<Chapter> chapters) throws IOException {
        xml.open("ul", "class", "entries");
        for (Chapter chapter : chapters) {
            Section section = chapter.section();
            xml.open("li")
                    .open("a", "href", section.file())
                    .names(section.title())
                    .end();
            if (chapter.date().isPresent()) {
                LocalDate day = chapter.date().get();
                xml.open("p", "class", "day").spans(words.period(day, day)).end();
            }
            xml.end();
        }
        xml.end();
    }

    private static void heading(Xml xml, List<Label> words, String... attributes) throws IOException {
        xml.open("h2", attributes).spans(words).end();
    }
}
