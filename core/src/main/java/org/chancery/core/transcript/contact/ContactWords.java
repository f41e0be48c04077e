package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.internal.language.WordFile;

/** The words by which contacts are known, of all languages together, for one page often mixes them. Immutable. */
final class ContactWords {
    private static final List<String> LANGUAGES = List.of("en", "ru", "fr", "de", "es", "pt", "it", "tr", "zh", "ar");
    private static final Comparator<Hit> FIRST_AND_LONGEST = Comparator.comparingInt(Hit::from)
            .thenComparing(Hit::to, Comparator.reverseOrder())
            .thenComparing(Hit::topic);
    private static final ContactWords STANDARD = load();

    private final Map<Character, List<Term>> byFirstLetter = new HashMap<>();

    private ContactWords() {}

    static ContactWords standard() {
        return STANDARD;
    }

    /** What a text speaks of, in any language. */
    Set<Topic> topics(String text) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        hits(text).forEach(hit -> topics.add(hit.topic()));
        return topics;
    }

    /** What a label speaks of. */
    ContactLabel label(String printed) {
        return new ContactLabel(printed, topics(printed));
    }

    boolean speaksOf(Topic topic, String text) {
        return hits(text).anyMatch(hit -> hit.topic() == topic);
    }

    /** Where a text first speaks of one of some topics. */
    Optional<Hit> first(Set<Topic> topics, String text) {
        return hits(text).filter(hit -> topics.contains(hit.topic())).min(FIRST_AND_LONGEST);
    }

    /** Every place where a text speaks of something, in its order. */
    List<Hit> every(Topic topic, String text) {
        return hits(text)
                .filter(hit -> hit.topic() == topic)
                .sorted(FIRST_AND_LONGEST)
                .toList();
    }

    private Stream<Hit> hits(String text) {
        String folded = Term.fold(text);
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < folded.length(); at++) {
            if (Term.isBoundary(folded, at)) {
                for (Term term : byFirstLetter.getOrDefault(folded.charAt(at), List.of())) {
                    int end = term.end(folded, at);
                    if (end >= 0) {
                        hits.add(new Hit(term.topic(), at, end));
                    }
                }
            }
        }
        return hits.stream();
    }

    private static ContactWords load() {
        var all = new ContactWords();
        for (String language : LANGUAGES) {
            WordFile.read(ContactWords.class, "words_" + language + ".properties")
                    .forEach(all::add);
        }
        return all;
    }

    private void add(String key, String words) {
        Topic topic = Topic.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        for (String word : words.split(",")) {
            Term term = Term.of(topic, word.strip());
            byFirstLetter
                    .computeIfAbsent(term.words().charAt(0), none -> new ArrayList<>())
                    .add(term);
        }
    }

    /** Where a text speaks of something. */
    record Hit(Topic topic, int from, int to) {}
}
