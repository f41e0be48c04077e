package org.chancery.core.transcript.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The dialects at hand, with the words of their languages. Immutable and safe to share between threads. */
public final class Dialects {
    private static final Dialects BUILT_IN = load();

    private static final int MOST_BYTES = 1_000_000;

    private final List<Dialect> list;

    private Dialects(List<Dialect> list) {
        this.list = List.copyOf(list);
    }

    /** {@return the dialects that come with the library} */
    public static Dialects builtIn() {
        return BUILT_IN;
    }

    /**
     * {@return a dialect as a file describes it; the stream is read to its end and not closed}
     *
     * @param name what errors call the file
     * @throws InputException when it is no description of a dialect, or longer than a million bytes; it says where and why
     * @throws IOException when it cannot be read
     */
    public static Dialect read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new InputException(
                    "This is no dialect: it is longer than " + MOST_BYTES + " bytes",
                    Place.nowhere().in(name));
        }
        try {
            return mapper().readValue(bytes, Dialect.class);
        } catch (JacksonException e) {
            throw refusal(e, bytes, name);
        }
    }

    private static InputException refusal(JacksonException e, byte[] bytes, String name) {
        TokenStreamLocation where = e instanceof UnrecognizedPropertyException unknown
                ? fieldIn(bytes, unknown.getPropertyName())
                : e.getLocation();
        Place place = where == null || where.getLineNr() < 1
                ? Place.nowhere()
                : Place.at(where.getLineNr(), where.getColumnNr());
        return new InputException(
                "This is no dialect: " + why(e).lines().findFirst().orElse(""), place.in(name));
    }

    /** Where a field stands that no dialect has; the parser is past it when it says so. */
    private static @Nullable TokenStreamLocation fieldIn(byte[] bytes, String field) {
        try (JsonParser parser = mapper().createParser(bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME && field.equals(parser.currentName())) {
                    return parser.currentTokenLocation();
                }
            }
        } catch (JacksonException e) {
            return e.getLocation();
        }
        return null;
    }

    private static String why(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "there is no field \"" + unknown.getPropertyName() + "\"; there are " + known;
        }
        return e.getCause() instanceof IllegalArgumentException refused
                ? String.valueOf(refused.getMessage())
                : e.getOriginalMessage();
    }

    /** {@return these dialects and another, which is preferred to them and replaces one with its id} */
    public Dialects with(Dialect dialect) {
        var more = new ArrayList<Dialect>();
        more.add(dialect);
        list.stream().filter(one -> !one.id().equals(dialect.id())).forEach(more::add);
        return new Dialects(more);
    }

    /** {@return them, in the order in which they are preferred when the evidence is equal} */
    public List<Dialect> list() {
        return list;
    }

    /**
     * {@return the dialect with an id}
     *
     * @throws IllegalArgumentException when there is none; the message lists those there are
     */
    public Dialect dialect(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no dialect \"" + id + "\"; there is "
                + list.stream().map(Dialect::id).collect(Collectors.joining(", "))));
    }

    private Optional<Dialect> find(String id) {
        return list.stream().filter(dialect -> dialect.id().equals(id)).findFirst();
    }

    private static Dialects load() {
        Index index = load("index.json", Index.class);
        return new Dialects(
                index.dialects().stream().map(name -> load(name, Dialect.class)).toList());
    }

    private static <T> T load(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(Dialects.class.getResourceAsStream(name), name)) {
            return mapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /**
     * Which files there are.
     *
     * @param dialects in the order in which they are preferred when the evidence is equal
     */
    record Index(List<String> dialects) {}
}
