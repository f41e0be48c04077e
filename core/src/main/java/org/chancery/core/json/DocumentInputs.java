package org.chancery.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.chancery.core.pairing.Links;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Begins documents: every way in passes here, and so do the limits. Closes nothing. */
final class DocumentInputs {
    private static final LinksForm LINKS = new LinksForm();

    private final JsonLimits limits;
    private final JsonFactory json;

    DocumentInputs(JsonLimits limits) {
        this.limits = limits;
        this.json = JsonFactory.builder()
                .streamReadConstraints(new Constraints(limits))
                // a table of names would have to be guarded against names made to collide
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    JsonLimits limits() {
        return limits;
    }

    DocumentInput document(InputStream in, String name) throws IOException {
        return begin(new Utf8(in), name, 1);
    }

    DocumentInput line(String line, String name, int number) throws IOException {
        return begin(new StringReader(line), name, number);
    }

    Links links(InputStream in, String name) throws IOException {
        Text text = new Text(new Utf8(in), name, 1, limits);
        JsonParser parser = json.createParser(ObjectReadContext.empty(), text);
        return text.explaining(() -> LINKS.read(new NodeReader(parser, text).document()));
    }

    private DocumentInput begin(Reader source, String name, int firstLine) throws IOException {
        Text text = new Text(source, name, firstLine, limits);
        return DocumentInput.begin(text, json.createParser(ObjectReadContext.empty(), text));
    }
}
