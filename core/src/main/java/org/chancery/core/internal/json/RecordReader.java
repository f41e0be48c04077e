package org.chancery.core.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a record from JSON as its components say: an object for each record, with a field for each component, which may be
 * missing. Data binding would take longer to start than the program takes to do its work.
 */
public final class RecordReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private RecordReader() {}

    /**
     * {@return the record that a file of ours beside a class describes}
     *
     * @param owner beside which the file stands
     * @param name of the file
     * @param type of the record
     */
    public static <R extends Record> R resource(Class<?> owner, String name, Class<R> type) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return read(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * {@return the record that JSON describes}
     *
     * @param type of the record
     * @throws Mistake when it describes none: it is no JSON, has a field that the record has not, or the same twice, or a
     *     value that a constructor refuses
     */
    public static <R extends Record> R read(byte[] json, Class<R> type) throws Mistake {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            try {
                R value = type.cast(ValueReader.of(type).read(parser));
                if (parser.nextToken() != null) {
                    throw new IllegalArgumentException("Something follows after its end");
                }
                return value;
            } catch (IllegalArgumentException e) {
                throw mistake(String.valueOf(e.getMessage()), e, parser.currentTokenLocation());
            }
        } catch (JacksonException e) {
            throw mistake(e.getOriginalMessage(), e, e.getLocation());
        }
    }

    private static Mistake mistake(String message, Exception cause, TokenStreamLocation where) {
        return new Mistake(message, cause, Math.max(0, where.getLineNr()), Math.max(0, where.getColumnNr()));
    }
}
