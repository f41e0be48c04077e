package org.chancery.render.epub.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Labels.Label;

/**
 * What libraries and bookshelves know of the book.
 *
 * @param publication the book's
 * @param words its languages
 * @param date of this edition
 * @param accessibility who can read it
 */
record Metadata(Publication publication, Words words, Optional<LocalDate> date, Accessibility accessibility) {
    static final String IDENTIFIER = "identifier";

    private static final int LAST_YEAR = 9999; // of those that the format can write

    /** Says of an edition of unknown date when it was changed, since the format cannot leave it open. */
    private static final LocalDate ANY_DATE = LocalDate.of(1980, 1, 1);

    Metadata {
        date = date.filter(day -> day.getYear() > 0 && day.getYear() <= LAST_YEAR);
    }

    void writeTo(Xml xml) throws IOException {
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.element("dc:identifier", identifier(), "id", IDENTIFIER);
        writeTitles(xml);
        for (Locale language : words.languages()) {
            xml.element("dc:language", language.toLanguageTag());
        }
        if (publication.imprint().isPresent()) {
            List<Label> name = words.of(publication.imprint().get());
            writeName(xml, "dc:creator", "creator", name);
            writeName(xml, "dc:publisher", "publisher", name);
        }
        if (date.isPresent()) {
            xml.element("dc:date", date.get().toString());
        }
        xml.element("meta", date.orElse(ANY_DATE) + "T00:00:00Z", "property", "dcterms:modified");
        accessibility.writeTo(xml);
        xml.end();
    }

    /** Stays the same when the text is corrected; a translation is another book. */
    private String identifier() {
        String publisher = publication.imprint().map(Mission::id).orElse("");
        String languages = words.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(","));
        String name = "chancery/" + publisher + "/" + publication.id() + "/" + languages;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void writeTitles(Xml xml) throws IOException {
        List<Label> titles = words.of(publication);
        writeName(xml, "dc:title", "title", titles);
        for (Label title : titles.subList(1, titles.size())) {
            xml.element("dc:title", title.text(), "xml:lang", title.language().toLanguageTag());
        }
    }

    /** One name, in the first language and, for shelves that can show it, in the others. */
    private static void writeName(Xml xml, String element, String id, List<Label> name) throws IOException {
        for (Label label : name) {
            boolean first = label.equals(name.getFirst());
            xml.open(first ? element : "meta", "xml:lang", label.language().toLanguageTag());
            if (first) {
                xml.attributes("id", id);
            } else {
                xml.attributes("refines", "#" + id, "property", "alternate-script");
            }
            xml.text(label.text()).end();
        }
    }
}
