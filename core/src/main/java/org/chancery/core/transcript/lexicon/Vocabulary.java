package org.chancery.core.transcript.lexicon;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.dialect.Phrase;

/** The words of a language and of a publisher, ready to be found. Immutable. */
public final class Vocabulary {
    private final Dialect dialect;
    private final Lexicon lexicon;
    private final List<LabelForm> forms;
    private final Phrases<Part> labels;
    private final Phrases<Part> ownLabels;
    private final Phrases<Lexicon.Meaning> qualifiers;
    private final Phrases<Lexicon.Office> offices;
    private final Map<Topic, Phrases<Phrase>> topics = new EnumMap<>(Topic.class);
    private final Set<String> linking;
    private final Set<String> particles;
    private final Set<String> firstPerson;
    private final Phrases<Phrase> officeWords;

    /** The part that a label without a name gives the words after it. */
    public enum Part {
        /** A question. */
        QUESTION,
        /** An answer. */
        ANSWER,
        /** Words thrown in. */
        REMARK,
        /** Words of the one who leads. */
        MODERATOR
    }

    /** What phrases are about. */
    public enum Topic {
        /** What stands before a colon and labels nothing. */
        NO_LABEL,
        /** Forms of address before a name. */
        HONORIFIC,
        /** A journalist's outlet. */
        OUTLET,
        /** Those who ask. */
        JOURNALIST,
        /** What happened in the room. */
        ASIDE,
        /** How speeches begin. */
        SALUTATION,
        /** How somebody greets everybody who is there. */
        GREETING,
        /** What only the one says who leads. */
        FLOOR,
        /** What is said without saying anything. */
        COURTESY,
        /** How corrections of the record begin. */
        CORRECTION,
        /** An event without the press. */
        MEETING,
        /** What begins a box that points to other pages. */
        INSET,
        /** What begins the foot of a page. */
        FOOT,
        /** What stands before the number of a printed page. */
        PAGE,
        /** A part of a site, named before a title. */
        SECTION,
        /** What speaks for the publisher. */
        MARK
    }

    Vocabulary(Dialect dialect, Lexicon lexicon) {
        this.dialect = dialect;
        this.lexicon = lexicon;
        Dialect.LabelWords own = dialect.labels();
        Lexicon.Labels common = lexicon.labels();
        ownLabels = Phrases.of(Map.of(
                Part.QUESTION, own.question(),
                Part.ANSWER, own.answer(),
                Part.REMARK, own.remark(),
                Part.MODERATOR, own.moderator()));
        labels = Phrases.of(Map.of(
                Part.QUESTION, both(own.question(), common.question()),
                Part.ANSWER, both(own.answer(), common.answer()),
                Part.REMARK, both(own.remark(), common.remark()),
                Part.MODERATOR, both(own.moderator(), common.moderator())));
        forms = Stream.concat(dialect.forms().stream(), common.forms().stream())
                .distinct()
                .toList();
        qualifiers = Phrases.of(lexicon.qualifiers());
        offices = offices(lexicon.people().offices());
        topics(lexicon);
        linking = Set.copyOf(lexicon.people().linking());
        particles = Set.copyOf(lexicon.people().particles());
        firstPerson = Set.copyOf(lexicon.speech().firstPerson());
        officeWords = Phrases.of(wordsOf(lexicon.people().offices()));
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

    private void topics(Lexicon words) {
        Lexicon.People people = words.people();
        Lexicon.Speech speech = words.speech();
        put(Topic.NO_LABEL, words.labels().never());
        put(Topic.HONORIFIC, people.honorifics());
        put(Topic.OUTLET, people.outlets());
        put(Topic.JOURNALIST, people.journalists());
        put(Topic.ASIDE, words.asides());
        put(Topic.SALUTATION, speech.salutations());
        put(Topic.GREETING, speech.greetings());
        put(Topic.FLOOR, speech.floor());
        put(Topic.COURTESY, speech.courtesies());
        put(Topic.CORRECTION, words.edition().corrections());
        put(Topic.MEETING, words.title().meetings());
        put(Topic.INSET, words.site().insets());
        put(Topic.FOOT, both(dialect.foot(), words.site().foot()));
        put(Topic.PAGE, words.site().pages());
        put(Topic.SECTION, words.site().sections());
        put(Topic.MARK, dialect.marks());
    }

    private void put(Topic topic, List<Phrase> phrases) {
        topics.put(topic, Phrases.of(phrases));
    }

    private static List<Phrase> both(List<Phrase> own, List<Phrase> common) {
        return Stream.concat(own.stream(), common.stream()).distinct().toList();
    }

    /** {@return the publisher's dialect} */
    public Dialect dialect() {
        return dialect;
    }

    /** {@return the words of the language} */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** {@return how labels may be set apart: the publisher's ways, then those of everybody} */
    public List<LabelForm> forms() {
        return forms;
    }

    /** {@return the labels that name a part} */
    public Phrases<Part> labels() {
        return labels;
    }

    /** {@return the part with whose label another begins: “Question Holt”} */
    public Optional<Part> partBeginning(String label) {
        return labels.beginning(label).map(Phrases.Found::meaning);
    }

    /** {@return those of them that are the publisher's own} */
    public Phrases<Part> ownLabels() {
        return ownLabels;
    }

    /** {@return what the parentheses beside a label may say} */
    public Phrases<Lexicon.Meaning> qualifiers() {
        return qualifiers;
    }

    /** {@return offices in all their forms} */
    public Phrases<Lexicon.Office> offices() {
        return offices;
    }

    /** {@return the phrases of a topic} */
    public Phrases<Phrase> of(Topic topic) {
        return Objects.requireNonNull(topics.get(topic));
    }

    /** {@return whether a word is one of an office’s: in many languages they are written small} */
    public boolean isOfficeWord(String word) {
        return officeWords.matches(word);
    }

    /** {@return whether a word, in lower case, may stand between an office and what it is of} */
    public boolean isLinking(String folded) {
        return linking.contains(folded);
    }

    /** {@return whether a word, in lower case, may stand inside a name} */
    public boolean isParticle(String folded) {
        return particles.contains(folded);
    }

    /** {@return whether a word, in lower case, shows that somebody speaks for himself} */
    public boolean isFirstPerson(String folded) {
        return firstPerson.contains(folded);
    }
}
