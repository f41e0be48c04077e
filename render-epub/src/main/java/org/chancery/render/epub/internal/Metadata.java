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
import org.chancery.core.model.StatementKind;
import org.chancery.core.render.Labels.Label;

/**
 * What libraries and bookshelves know of the book.
 *
 * @param publication the book's
 * @param words its languages
 * @param catalogue its statements
 * @param date of this edition
 * @param particulars what its publisher says of it
 * @param accessibility who can read it
 */
record Metadata(
        Publication publication,
        Words words,
        Catalogue catalogue,
        Optional<LocalDate> date,
        Particulars particulars,
        Accessibility accessibility) {
    static final String IDENTIFIER = "identifier";

    /** Says of an edition of unknown date when it was changed, since the format cannot leave it open. */
    private static final LocalDate ANY_DATE = LocalDate.of(1980, 1, 1);

    Metadata {
        date = date.filter(Dates::isWritable);
    }

    void writeTo(Xml xml) throws IOException {
        xml.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.element("dc:identifier", identifier(), "id", IDENTIFIER);
        writeTitles(xml);
        for (Locale language : words.languages()) {
            xml.element("dc:language", language.toLanguageTag());
        }
        new Names(words, publication.imprint(), catalogue.speakers()).writeTo(xml);
        writeDates(xml);
        writeSubjects(xml);
        for (String source : catalogue.sources()) {
            xml.element("dc:source", source);
        }
        if (!particulars.rights().isBlank()) {
            xml.element("dc:rights", particulars.rights());
        }
        writeSeries(xml);
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
        Names.write(xml, "dc:title", "title", titles);
        for (Label title : titles.subList(1, titles.size())) {
            xml.element("dc:title", title.text(), "xml:lang", title.language().toLanguageTag());
        }
    }

    private void writeDates(Xml xml) throws IOException {
        if (date.isPresent()) {
            xml.element("dc:date", date.get().toString());
        }
        xml.element("meta", date.orElse(ANY_DATE) + "T00:00:00Z", "property", "dcterms:modified");
        Optional<String> period = catalogue.dates().period();
        if (period.isPresent()) {
            xml.element("meta", period.get(), "property", "dcterms:temporal");
        }
    }

    private void writeSubjects(Xml xml) throws IOException {
        for (StatementKind kind : catalogue.kinds()) {
            for (Label label : words.kind(kind)) {
                xml.element(
                        "dc:subject", label.text(), "xml:lang", label.language().toLanguageTag());
            }
        }
        for (String subject : particulars.subjects()) {
            xml.element("dc:subject", subject);
        }
    }

    private void writeSeries(Xml xml) throws IOException {
        if (!particulars.series().isBlank()) {
            xml.element("meta", particulars.series(), "id", "series", "property", "belongs-to-collection");
            xml.element("meta", "series", "refines", "#series", "property", "collection-type");
            if (particulars.volume() > 0) {
                String volume = Integer.toString(particulars.volume());
                xml.element("meta", volume, "refines", "#series", "property", "group-position");
            }
        }
    }
}
