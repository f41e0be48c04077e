package org.chancery.examples.akomantoso;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Statement;
import org.chancery.core.model.TranslationStatus;

/** Writes what identifies a document as work, expression and manifestation, and who is who in it. */
record Metadata(Version version, Xml xml) {
    private static final String PUBLISHER = "#publisher";

    void write() throws IOException, XMLStreamException {
        xml.block(
                "identification",
                () -> {
                    xml.block("FRBRWork", this::work);
                    xml.block("FRBRExpression", this::expression);
                    xml.block("FRBRManifestation", this::manifestation);
                },
                "source",
                PUBLISHER);
        xml.block("references", this::references, "source", PUBLISHER);
    }

    private void work() throws XMLStreamException {
        named(version.work(), "");
        dated("event");
        xml.empty("FRBRcountry", "value", version.country());
        Optional<String> number = version.statement().edition().documentNumber();
        if (number.isPresent()) {
            xml.empty("FRBRnumber", "value", number.get());
        }
        xml.empty("FRBRname", "value", version.statement().id());
    }

    private void expression() throws XMLStreamException {
        named(version.expression(version.language()), "");
        dated("expression");
        xml.empty("FRBRlanguage", "language", Version.code(version.language()));
        Optional<Locale> original = version.translatedFrom();
        if (original.isPresent()) {
            xml.empty(
                    "FRBRtranslation",
                    "href",
                    version.expression(original.get()),
                    "fromLanguage",
                    Version.code(original.get()),
                    "authoritative",
                    Boolean.toString(isOfficial()),
                    "by",
                    PUBLISHER);
        }
    }

    private void manifestation() throws XMLStreamException {
        named(version.expression(version.language()), ".xml");
        dated("manifestation");
        xml.empty("FRBRformat", "value", "application/akn+xml");
    }

    private void named(String iri, String ending) throws XMLStreamException {
        xml.empty("FRBRthis", "value", iri + "/!main" + ending);
        xml.empty("FRBRuri", "value", iri + ending);
    }

    private void dated(String what) throws XMLStreamException {
        xml.empty("FRBRdate", "date", version.day().toString(), "name", what);
        xml.empty("FRBRauthor", "href", PUBLISHER);
    }

    private boolean isOfficial() {
        return version.statement()
                .edition()
                .translations()
                .in(version.language())
                .flatMap(translation -> translation.status())
                .filter(TranslationStatus.OFFICIAL::equals)
                .isPresent();
    }

    private void references() throws XMLStreamException {
        String publisher = version.publisher()
                .map(mission -> mission.name()
                        .in(version.language())
                        .orElse(mission.name().first()))
                .orElse("unknown");
        String id = version.publisher().map(mission -> mission.id()).orElse("unknown");
        xml.empty(
                "TLCOrganization", "eId", "publisher", "href", "/akn/ontology/organization/" + id, "showAs", publisher);
        Statement statement = version.statement();
        for (Participant participant : statement.participants()) {
            String name = participant
                    .name()
                    .in(version.language())
                    .orElse(participant.name().first());
            person(participant.id(), name);
        }
        person(
                "anonymous",
                version.request()
                        .labels()
                        .get("speaker.anonymous", version.language())
                        .text());
    }

    private void person(String id, String name) throws XMLStreamException {
        xml.empty("TLCPerson", "eId", "person_" + id, "href", "/akn/ontology/person/" + id, "showAs", name);
    }
}
