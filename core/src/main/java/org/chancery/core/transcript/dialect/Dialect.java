package org.chancery.core.transcript.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.StatementKind;

/**
 * How one publisher prints a transcript in one language.
 *
 * @param id by which it is asked for
 * @param name for people
 * @param language of the text
 * @param labels the labels that name a part and no person
 * @param names how the labels look that name a person
 * @param qualifiers what the parentheses beside a label may say; the first that fits holds
 * @param moderation what only the one says who leads a session
 * @param asides what stands in round brackets without having been said
 * @param breaks marks that part sections
 * @param omissions marks of what was left out
 * @param documentNumbers shapes of document numbers: {@code N} stands for one to six digits, {@code D}, {@code M} and
 *     {@code Y} for a digit
 * @param delivery lines that say how the text relates to what was said
 * @param embargo what stands before the time until which it may not be published
 * @param kinds lines of their own that name the kind of text
 * @param title how titles are built
 */
public record Dialect(
        String id,
        String name,
        Locale language,
        Labels labels,
        Names names,
        List<Note> qualifiers,
        List<Phrase> moderation,
        List<Phrase> asides,
        List<String> breaks,
        List<String> omissions,
        List<String> documentNumbers,
        Map<Delivery, List<Phrase>> delivery,
        List<Phrase> embargo,
        List<Kind> kinds,
        TitleGrammar title) {
    /**
     * Labels without a name.
     *
     * @param question before a question
     * @param answer before an answer
     * @param remark before words thrown in
     * @param moderator before the words of the one who leads
     */
    public record Labels(List<Phrase> question, List<Phrase> answer, List<Phrase> remark, List<Phrase> moderator) {}

    /**
     * Labels with a name.
     *
     * @param shapes {@code Name} for a capitalised word, {@code I.} for an initial, {@code I.I.Name} for both in one
     * @param particles small words inside a name
     * @param outlets words that may begin a journalist's outlet after a comma, besides capitalised ones
     * @param inflected whether names in the midst of a sentence change their endings
     */
    public record Names(Set<String> shapes, List<String> particles, List<Phrase> outlets, boolean inflected) {}

    /**
     * What a parenthesis beside a label says.
     *
     * @param phrase its words; a language or a person may follow them
     * @param means what they say
     */
    public record Note(Phrase phrase, Meaning means) {}

    /** What a note beside a label may say. */
    public enum Meaning {
        /** The words are addressed to all principals. */
        TO_ALL,
        /** The words are addressed to the person named after the phrase. */
        TO_PERSON,
        /** They were translated back for the record, from the language named after the phrase. */
        RETRANSLATED,
        /** An interpreter in the room said them, from the language named after the phrase. */
        INTERPRETED,
        /** The speaker was connected by video link. */
        VIDEO_LINK,
        /** The speaker was far from a microphone. */
        OFF_MIKE
    }

    /**
     * Words that name a kind of text.
     *
     * @param phrase the words
     * @param kind which
     */
    public record Kind(Phrase phrase, StatementKind kind) {}

    /**
     * How a title says what, who, where and when.
     *
     * @param kinds the first that stands in the title holds
     * @param offices what stands before a name
     * @param linking small words between an office and a name: “of”, “the”
     * @param occasionAfter what stands before the occasion
     * @param occasionUntil what ends it
     */
    public record TitleGrammar(
            List<Kind> kinds,
            List<Office> offices,
            List<String> linking,
            List<Phrase> occasionAfter,
            List<Phrase> occasionUntil) {}

    /**
     * An office.
     *
     * @param name as it is called
     * @param forms as it may be printed in a title
     */
    public record Office(String name, List<Phrase> forms) {}
}
