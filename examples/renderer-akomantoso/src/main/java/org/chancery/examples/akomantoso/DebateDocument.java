package org.chancery.examples.akomantoso;

import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.chancery.core.finding.Finding;
import org.chancery.core.render.Lines;

/** Writes the document: what it is, what stands above its text, and the text. */
record DebateDocument(Version version, Xml xml, Consumer<Finding> findings) {
    void write() throws IOException, XMLStreamException {
        xml.block(
                "debate",
                () -> {
                    xml.block("meta", new Metadata(version, xml)::write);
                    xml.block("preface", this::preface, "xml:lang", version.tag());
                    xml.block("debateBody", new DebateBody(version, xml, findings)::write, "xml:lang", version.tag());
                },
                "name",
                version.statement().id());
    }

    private void preface() throws IOException, XMLStreamException {
        String title = version.statement().title().values().get(version.language());
        if (title != null) {
            xml.block("p", () -> xml.inline("docTitle", () -> xml.text(title)));
        }
        Lines facts = Lines.facts(
                version.statement(), version.language(), version.request().labels());
        facts.findings().forEach(findings);
        for (Lines.Line fact : facts.list()) {
            xml.block(
                    "p",
                    () -> xml.text(fact.text()),
                    "class",
                    "fact",
                    "xml:lang",
                    fact.language().toLanguageTag());
        }
    }
}
