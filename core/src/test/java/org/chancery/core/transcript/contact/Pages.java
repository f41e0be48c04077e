package org.chancery.core.transcript.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.InputException;
import org.chancery.core.transcript.source.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads real pages, without the rest of the transcript reader. */
final class Pages {
    private Pages() {}

    static ContactReading read(Path page) throws IOException, InputException {
        String source = Files.readString(page);
        var reader = new ContactReader(Locale.ENGLISH, Optional.empty());
        if (!page.toString().endsWith(".html")) {
            return reader.read(PlainText.read(source, "page", 1_000_000).lines());
        }
        Document document = Jsoup.parse(source);
        return reader.read(PageLines.of(document), document);
    }
}
