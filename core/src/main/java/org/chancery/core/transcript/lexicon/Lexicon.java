package org.chancery.core.transcript.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.StatementKind;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.text.Word;

/**
 * The words one language has for what every page of it prints, whoever publishes it.
 *
 * @param language which
 * @param spellings by country (ISO 3166-1): words that are written so there and otherwise elsewhere
 * @param months twelve lists of the forms of a month's name
 * @param weekdays the names of the days
 * @param afterYear words that may follow the year of a date
 * @param languages the names of languages, as they stand in notes on translation
 * @param labels the labels that name a part and no person
 * @param people how people are named
 * @param qualifiers what the parentheses beside a label may say
 * @param asides what stands in round brackets without having been said
 * @param speech what is said in every session
 * @param edition lines that say how the text was published
 * @param title how titles are built
 * @param site the furniture of a page
 * @param contacts the labels of contacts
 */
public record Lexicon(
        Locale language,
        Map<String, List<Phrase>> spellings,
        List<List<String>> months,
        List<String> weekdays,
        List<String> afterYear,
        Map<String, Locale> languages,
        Labels labels,
        People people,
        Map<Meaning, List<Phrase>> qualifiers,
        List<Phrase> asides,
        Speech speech,
        EditionLines edition,
        Title title,
        Site site,
        ContactLabels contacts) {
    /** {@return the number of a month, 1 to 12, by any form of its name} */
    public Optional<Integer> month(Word word) {
        for (int i = 0; i < months.size(); i++) {
            if (months.get(i).contains(word.folded())) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** {@return whether a word is the name of a day of the week} */
    public boolean isWeekday(Word word) {
        return weekdays.contains(word.folded());
    }

    /**
     * Labels without a name.
     *
     * @param question before a question
     * @param answer before an answer
     * @param remark before words thrown in
     * @param moderator before the words of the one who leads
     * @param never what stands before a colon and labels no turn
     * @param forms how labels may be set apart, whoever prints them
     */
    public record Labels(
            List<Phrase> question,
            List<Phrase> answer,
            List<Phrase> remark,
            List<Phrase> moderator,
            List<Phrase> never,
            List<LabelForm> forms) {}

    /**
     * How people are named.
     *
     * @param offices what may stand before or after a name
     * @param honorifics forms of address before a name
     * @param linking small words between an office and what it is of
     * @param particles small words inside a name
     * @param outlets words that name a journalist's outlet or begin its name
     * @param journalists words for those who ask
     * @param inflected whether names in the midst of a sentence change their endings
     */
    public record People(
            List<Office> offices,
            List<Phrase> honorifics,
            List<String> linking,
            List<String> particles,
            List<Phrase> outlets,
            List<Phrase> journalists,
            boolean inflected) {}

    /**
     * An office.
     *
     * @param name as it is called
     * @param forms as it may be printed
     * @param role the part that whoever holds it plays; a principal's unless it says otherwise
     */
    public record Office(String name, List<Phrase> forms, Optional<ParticipantRole> role) {
        /** Fills in the role when a file leaves it out. */
        public Office {
            role = Objects.requireNonNullElse(role, Optional.empty());
        }
    }

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
        OFF_MIKE,
        /** They were spoken in the language named by or after the phrase. */
        SPOKEN_IN
    }

    /**
     * What is said in every session.
     *
     * @param salutations how speeches begin
     * @param greetings how somebody greets everybody who is there
     * @param firstPerson words by which a speech is told from a report about it
     * @param floor what only the one says who leads a session
     * @param courtesies what is said without saying anything: thanks, greetings, assent
     */
    public record Speech(
            List<Phrase> salutations,
            List<Phrase> greetings,
            List<String> firstPerson,
            List<Phrase> floor,
            List<Phrase> courtesies) {}

    /**
     * Lines that say how a text was published.
     *
     * @param delivery how it relates to what was said
     * @param embargo what stands before the time until which it may not be published
     * @param kinds lines of their own that name the kind of text
     * @param corrections how notes begin that correct the record
     */
    public record EditionLines(
            Map<Delivery, List<Phrase>> delivery, List<Phrase> embargo, List<Kind> kinds, List<Phrase> corrections) {}

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
     * @param meetings words for an event at which nobody from the press asks
     * @param occasionAfter what stands before the occasion
     * @param occasionUntil what ends it
     */
    public record Title(
            List<Kind> kinds, List<Phrase> meetings, List<Phrase> occasionAfter, List<Phrase> occasionUntil) {}

    /**
     * The furniture of a page.
     *
     * @param titles what stands before a mission's name in the title of its site
     * @param missions the kinds of missions, by the words that name them
     * @param letterhead departments and the like, printed under the name
     * @param asOf what stands before the day for which contacts hold
     * @param greetings what begins a text of welcome
     * @param welcomes what stands in one
     * @param networks the names of social networks
     * @param insets what begins a box that points to other pages
     * @param foot what begins the foot of a page, below the text
     * @param pages what stands before the number of a printed page
     * @param sections parts of a site, named before a title
     */
    public record Site(
            List<Phrase> titles,
            List<MissionName> missions,
            List<Phrase> letterhead,
            List<Phrase> asOf,
            List<Phrase> greetings,
            List<Phrase> welcomes,
            List<Phrase> networks,
            List<Phrase> insets,
            List<Phrase> foot,
            List<Phrase> pages,
            List<Phrase> sections) {}

    /**
     * The word for a kind of mission.
     *
     * @param kind which
     * @param name the word by which its name begins
     * @param forms the forms in which it may be printed
     */
    public record MissionName(MissionKind kind, String name, List<Phrase> forms) {}

    /**
     * The labels of contacts; each list holds phrases that stand in a label.
     *
     * @param address a postal address
     * @param phone a telephone number
     * @param fax a fax number
     * @param email an e-mail address
     * @param web a page
     * @param hours the heading of opening hours
     * @param social the heading of social accounts
     * @param purposes what a contact is for
     */
    public record ContactLabels(
            List<Phrase> address,
            List<Phrase> phone,
            List<Phrase> fax,
            List<Phrase> email,
            List<Phrase> web,
            List<Phrase> hours,
            List<Phrase> social,
            Map<ContactPurpose, List<Phrase>> purposes) {}
}
