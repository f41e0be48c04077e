package org.chancery.core.transcript.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dialects at hand, with the lexicons of their languages.
 *
 * @param dialects in the order in which they are preferred when the evidence is equal
 * @param lexicons one for each of their languages
 * @param languageLabels what language switches print for a language
 */
public record Dialects(List<Dialect> dialects, List<Lexicon> lexicons, Map<String, Locale> languageLabels) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Copies. */
    public Dialects {
        dialects = List.copyOf(dialects);
        lexicons = List.copyOf(lexicons);
        languageLabels = Map.copyOf(languageLabels);
    }

    /** {@return the dialects that come with the library} */
    public static Dialects builtIn() {
        Index index = load("index.json", Index.class);
        var dialects = new ArrayList<Dialect>();
        index.dialects().forEach(name -> dialects.add(load(name, Dialect.class)));
        var lexicons = new ArrayList<Lexicon>();
        index.lexicons().forEach(name -> lexicons.add(load(name, Lexicon.class)));
        return new Dialects(dialects, lexicons, index.languageLabels());
    }

    /** {@return the lexicon of a dialect's language} */
    public Lexicon lexicon(Dialect dialect) {
        return lexicons.stream()
                .filter(lexicon -> lexicon.language().equals(dialect.language()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No lexicon of " + dialect.language()));
    }

    private static <T> T load(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(Dialects.class.getResourceAsStream(name), name)) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which files there are. */
    public record Index(List<String> dialects, List<String> lexicons, Map<String, Locale> languageLabels) {}
}
