package org.chancery.core.transcript.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The words of the languages that can be read, and those of dialects with them. Immutable. */
public final class Lexicons {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Index INDEX = load("index.json", Index.class);
    private static final Map<Locale, Lexicon> LEXICONS = loadAll();

    private final Dialects dialects;
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();

    private Lexicons(Dialects dialects) {
        this.dialects = dialects;
        dialects.list()
                .forEach(dialect ->
                        vocabularies.put(dialect.id(), new Vocabulary(dialect, lexicon(dialect.language()))));
    }

    /**
     * {@return the words of dialects}
     *
     * @throws IllegalArgumentException when there are no words of a dialect's language; the message lists the languages
     */
    public static Lexicons of(Dialects dialects) {
        return new Lexicons(dialects);
    }

    private static Lexicon lexicon(Locale language) {
        Lexicon lexicon = LEXICONS.get(language);
        if (lexicon == null) {
            throw new IllegalArgumentException("There are no words of the language \"" + language.toLanguageTag()
                    + "\"; there are those of "
                    + LEXICONS.keySet().stream()
                            .map(Locale::toLanguageTag)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return lexicon;
    }

    /** {@return the dialects} */
    public Dialects dialects() {
        return dialects;
    }

    /** {@return the languages of the dialects, in their order} */
    public List<Lexicon> languages() {
        return dialects.list().stream()
                .map(Dialect::language)
                .distinct()
                .map(Lexicons::lexicon)
                .toList();
    }

    /** {@return the words of a dialect and its language} */
    public Vocabulary vocabulary(Dialect dialect) {
        return Objects.requireNonNull(vocabularies.get(dialect.id()), dialect.id());
    }

    /** {@return what language switches print for a language} */
    public Map<String, Locale> languageLabels() {
        return INDEX.languageLabels();
    }

    private static Map<Locale, Lexicon> loadAll() {
        var lexicons = new LinkedHashMap<Locale, Lexicon>();
        for (String name : INDEX.lexicons()) {
            Lexicon lexicon = load(name, Lexicon.class);
            lexicons.put(lexicon.language(), lexicon);
        }
        return lexicons;
    }

    private static <T> T load(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(Lexicons.class.getResourceAsStream(name), name)) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Which files there are.
     *
     * @param lexicons one for each language
     * @param languageLabels what language switches print for a language
     */
    record Index(List<String> lexicons, Map<String, Locale> languageLabels) {}
}
