package org.chancery.core.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The smallest documents, for tests that spoil them. */
final class Json {
    static final String STATEMENT_FIELDS = """
            "id":"a","kind":"remarks","title":{"en":"T"},"edition":{"translations":{"en":{}}}""";
    static final String STATEMENT = "{\"chancery\":\"1.0\",\"type\":\"statement\"," + STATEMENT_FIELDS + "}";
    static final String HEADER = "{\"chancery\":\"1.0\",\"type\":\"publication\",\"id\":\"p\",\"title\":{\"en\":\"T\"}";

    private Json() {}

    /** A statement with more fields, which begin on line 2. */
    static String statement(String more) {
        return "{\"chancery\":\"1.0\",\"type\":\"statement\"," + STATEMENT_FIELDS + ",\n" + more + "}";
    }

    /** A statement whose only part is a heading that says this in English; its text is on line 2, column 1. */
    static String heading(String text) {
        return statement(
                "\"body\":[{\"part\":\"heading\",\"passage\":{\"id\":\"p1\",\"text\":{\"en\":\n" + text + "}}}]");
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
