package org.chancery.examples.embed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.SourceFormat;
import org.chancery.core.transcript.TranscriptReader;
import org.zwobble.mammoth.DocumentConverter;

/**
 * A Word file, by way of HTML. Mammoth is made for documents one trusts; the press desk's {@code WordFile} looks at a
 * file first, and tells what it holds besides its text.
 */
public final class WordThroughHtml {
    private WordThroughHtml() {}

    /** {@return what a Word file says; its pictures are not opened} */
    public static Reading read(InputStream docx, String name) throws IOException {
        String html = new DocumentConverter()
                .imageConverter(image -> Map.of())
                .convertToHtml(docx)
                .getValue();
        return TranscriptReader.standard().read(html, SourceFormat.HTML, name);
    }
}
