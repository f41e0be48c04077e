package org.chancery.core.transcript.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chancery.core.internal.json.RecordReader;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;

/**
 * The words of the languages that can be read, and those of dialects with them. Safe to share between threads; what
 * is not asked for is not read.
 */
public final class Lexicons {
    private static final Index INDEX = RecordReader.resource(Lexicons.class, "index.json", Index.class);

    /** Of the files beside this class alone, so there are never more than those, and they are the same for everybody. */
    private static final Map<Locale, CommonPhrases> LOADED = new ConcurrentHashMap<>();

    private final Dialects dialects;
    private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();

    private Lexicons(Dialects dialects) {
        this.dialects = dialects;
        dialects.list().forEach(dialect -> requireWords(dialect.language()));
    }

    /**
     * {@return the words of dialects}
     *
     * @throws IllegalArgumentException when there are no words of a dialect's language; the message lists the languages
     */
    public static Lexicons of(Dialects dialects) {
        return new Lexicons(dialects);
    }

    private static void requireWords(Locale language) {
        if (!INDEX.commonWords().containsKey(language)) {
            throw new IllegalArgumentException("There are no words of the language \"" + language.toLanguageTag()
                    + "\"; there are those of "
                    + INDEX.commonWords().keySet().stream()
                            .map(Locale::toLanguageTag)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
    }

    /** {@return the dialects} */
    public Dialects dialects() {
        return dialects;
    }

    /** {@return by language the words by which a text in it is known; in the order of the dialects} */
    public SequencedMap<Locale, List<String>> commonWords() {
        var words = new LinkedHashMap<Locale, List<String>>();
        dialects.list()
                .forEach(dialect ->
                        words.put(dialect.language(), INDEX.commonWords().get(dialect.language())));
        return words;
    }

    /** {@return the words of a dialect and its language} */
    public Vocabulary vocabulary(Dialect dialect) {
        return vocabularies.computeIfAbsent(dialect.id(), id -> new Vocabulary(dialect, phrases(dialect.language())));
    }

    /** {@return what language switches print for a language} */
    public Map<String, Locale> languageLabels() {
        return INDEX.languageLabels();
    }

    private static CommonPhrases phrases(Locale language) {
        return LOADED.computeIfAbsent(
                language,
                one -> new CommonPhrases(
                        RecordReader.resource(Lexicons.class, one.toLanguageTag() + ".json", Lexicon.class),
                        Objects.requireNonNull(INDEX.commonWords().get(one))));
    }

    /**
     * Which languages there are.
     *
     * @param commonWords by language the words by which a text in it is known
     * @param languageLabels what language switches print for a language
     */
    record Index(SequencedMap<Locale, List<String>> commonWords, Map<String, Locale> languageLabels) {}
}
