package org.chancery.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema (draft 2020-12) of the form, for editors and other programs. */
public final class DocumentSchema {
    private DocumentSchema() {}

    /** {@return the schema as JSON} */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream("schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
