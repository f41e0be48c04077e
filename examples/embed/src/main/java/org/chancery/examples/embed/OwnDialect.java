package org.chancery.examples.embed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.TranscriptReader;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;

/** A publisher whose labels are its own. */
public final class OwnDialect {
    private static final String MINISTRY = """
            {
              "id": "ministry",
              "name": "A ministry that says Press and Desk",
              "language": "en",
              "labels": {"question": ["Press"], "answer": ["Desk"]}
            }
            """;

    private OwnDialect() {}

    /** {@return what a page of that publisher says} */
    public static Reading read(String page) throws IOException {
        Dialect ministry =
                Dialects.read(new ByteArrayInputStream(MINISTRY.getBytes(StandardCharsets.UTF_8)), "ministry.json");
        return TranscriptReader.standard().withDialect(ministry).read(page, "page.txt");
    }
}
