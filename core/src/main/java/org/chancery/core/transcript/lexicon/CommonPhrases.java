package org.chancery.core.transcript.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;

/** The phrases of a language, ready to be found: what the vocabularies of all its publishers share. */
final class CommonPhrases {
    private final Lexicon lexicon;
    private final Phrases<Lexicon.Meaning> qualifiers;
    private final Phrases<Lexicon.Office> offices;
    private final Phrases<Phrase> officeWords;
    private final Map<Topic, Phrases<Phrase>> topics = new EnumMap<>(Topic.class);
    private final Set<String> linking;
    private final Set<String> particles;
    private final Set<String> firstPerson;
    private final Set<String> commonWords;

    CommonPhrases(Lexicon lexicon, List<String> commonWords) {
        this.lexicon = lexicon;
        this.commonWords = Set.copyOf(commonWords);
        Lexicon.People people = lexicon.people();
        Lexicon.Speech speech = lexicon.speech();
        qualifiers = Phrases.of(lexicon.qualifiers());
        offices = offices(people.offices());
        officeWords = Phrases.of(wordsOf(people.offices()));
        put(Topic.NO_LABEL, lexicon.labels().never());
        put(Topic.HONORIFIC, people.honorifics());
        put(Topic.OUTLET, people.outlets());
        put(Topic.JOURNALIST, people.journalists());
        put(Topic.ASIDE, lexicon.asides());
        put(Topic.SALUTATION, speech.salutations());
        put(Topic.GREETING, speech.greetings());
        put(Topic.FLOOR, speech.floor());
        put(Topic.COURTESY, speech.courtesies());
        put(Topic.CORRECTION, lexicon.edition().corrections());
        put(Topic.MEETING, lexicon.title().meetings());
        put(Topic.INSET, lexicon.site().insets());
        put(Topic.PAGE, lexicon.site().pages());
        put(Topic.SECTION, lexicon.site().sections());
        linking = Set.copyOf(people.linking());
        particles = Set.copyOf(people.particles());
        firstPerson = Set.copyOf(speech.firstPerson());
    }

    private static Phrases<Lexicon.Office> offices(List<Lexicon.Office> offices) {
        var forms = new LinkedHashMap<Lexicon.Office, List<Phrase>>();
        offices.forEach(office -> forms.put(office, office.forms()));
        return Phrases.of(forms);
    }

    private static List<Phrase> wordsOf(List<Lexicon.Office> offices) {
        return offices.stream()
                .flatMap(office -> office.forms().stream())
                .flatMap(form -> Arrays.stream(form.toString().split("\\s+")))
                .filter(word -> word.length() > 2)
                .distinct()
                .map(Phrase::valueOf)
                .toList();
    }

    private void put(Topic topic, List<Phrase> phrases) {
        topics.put(topic, Phrases.of(phrases));
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Phrases<Lexicon.Meaning> qualifiers() {
        return qualifiers;
    }

    Phrases<Lexicon.Office> offices() {
        return offices;
    }

    Phrases<Phrase> officeWords() {
        return officeWords;
    }

    /** The phrases of a topic of which publishers have none of their own. */
    Phrases<Phrase> of(Topic topic) {
        return Objects.requireNonNull(topics.get(topic));
    }

    Set<String> linking() {
        return linking;
    }

    Set<String> particles() {
        return particles;
    }

    Set<String> commonWords() {
        return commonWords;
    }

    Set<String> firstPerson() {
        return firstPerson;
    }
}
