package org.chancery.core.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Statement;
import org.jspecify.annotations.Nullable;

/** The documents of a file in JSON Lines; lines without any are passed over. */
final class JsonLinesInput implements StatementInput {
    private final Reader reader;
    private final String name;
    private final DocumentInputs inputs;
    private int line;
    private boolean begun;

    JsonLinesInput(InputStream file, String name, DocumentInputs inputs) throws IOException {
        this.reader = new BufferedReader(new Utf8(file));
        this.name = name;
        this.inputs = inputs;
    }

    /** A publication's header if there is one; or else the id and title of the first statement are those of all. */
    @Override
    public PublicationHeader header() throws IOException {
        DocumentInput first = nextDocument();
        if (first == null) {
            throw new InputException(
                    "There is no document here: the text is empty",
                    Place.nowhere().in(name));
        }
        return first.type() == DocumentType.PUBLICATION
                ? first.publicationAlone()
                : PublicationHeader.of(first.statement());
    }

    @Override
    public @Nullable Statement next() throws IOException {
        DocumentInput document = nextDocument();
        if (document != null && !begun && document.type() == DocumentType.PUBLICATION) {
            document = nextDocument(); // this one is the header
        }
        begun = true;
        return document == null ? null : document.statement();
    }

    private @Nullable DocumentInput nextDocument() throws IOException {
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.isBlank()) {
                return inputs.line(text, name, line);
            }
        }
        return null;
    }

    /** The next line without its line feed; null at the end. */
    private @Nullable String nextLine() throws IOException {
        line++;
        var text = new StringBuilder();
        int c = read(text);
        boolean ended = c < 0;
        for (; c >= 0 && c != '\n'; c = read(text)) {
            text.append((char) c);
            if (text.length() > inputs.limits().documentLength()) {
                throw new LimitException("documentLength", inputs.limits().documentLength(), end(text));
            }
        }
        return ended ? null : text.toString();
    }

    private int read(StringBuilder soFar) throws IOException {
        try {
            return reader.read();
        } catch (CharacterCodingException e) {
            throw new InputException(Utf8.REFUSAL, end(soFar), e);
        }
    }

    private Place end(StringBuilder text) {
        return Position.beginningOf(line).after(text, text.length()).in(name);
    }
}
