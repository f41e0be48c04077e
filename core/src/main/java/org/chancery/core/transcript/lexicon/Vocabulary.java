package org.chancery.core.transcript.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.dialect.Phrase;

/** The words of a language and of a publisher, ready to be found. Immutable. */
public final class Vocabulary {
    private final Dialect dialect;
    private final CommonPhrases common;
    private final List<LabelForm> forms;
    private final Phrases<Part> labels;
    private final Phrases<Part> ownLabels;
    private final Phrases<Phrase> foot;
    private final Phrases<Phrase> marks;

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

    Vocabulary(Dialect dialect, CommonPhrases common) {
        this.dialect = dialect;
        this.common = common;
        Dialect.LabelWords own = dialect.labels();
        Lexicon.Labels all = common.lexicon().labels();
        ownLabels = Phrases.of(Map.of(
                Part.QUESTION, own.question(),
                Part.ANSWER, own.answer(),
                Part.REMARK, own.remark(),
                Part.MODERATOR, own.moderator()));
        labels = Phrases.of(Map.of(
                Part.QUESTION, both(own.question(), all.question()),
                Part.ANSWER, both(own.answer(), all.answer()),
                Part.REMARK, both(own.remark(), all.remark()),
                Part.MODERATOR, both(own.moderator(), all.moderator())));
        forms = Stream.concat(dialect.forms().stream(), all.forms().stream())
                .distinct()
                .toList();
        foot = Phrases.of(both(dialect.foot(), common.lexicon().site().foot()));
        marks = Phrases.of(dialect.marks());
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
        return common.lexicon();
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
        return common.qualifiers();
    }

    /** {@return offices in all their forms} */
    public Phrases<Lexicon.Office> offices() {
        return common.offices();
    }

    /** {@return the phrases of a topic} */
    public Phrases<Phrase> of(Topic topic) {
        return switch (topic) {
            case FOOT -> foot;
            case MARK -> marks;
            default -> common.of(topic);
        };
    }

    /** {@return whether a word is one of an office’s: in many languages they are written small} */
    public boolean isOfficeWord(String word) {
        return common.officeWords().matches(word);
    }

    /** {@return whether a word, in lower case, may stand between an office and what it is of} */
    public boolean isLinking(String folded) {
        return common.linking().contains(folded);
    }

    /** {@return whether a word, in lower case, may stand inside a name} */
    public boolean isParticle(String folded) {
        return common.particles().contains(folded);
    }

    /** {@return whether a word, in lower case, is one by which the language is known} */
    public boolean isCommon(String folded) {
        return common.commonWords().contains(folded);
    }

    /** {@return whether a word, in lower case, shows that somebody speaks for himself} */
    public boolean isFirstPerson(String folded) {
        return common.firstPerson().contains(folded);
    }
}
