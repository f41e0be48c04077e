package org.chancery.core.transcript.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.MissionKind;

/**
 * The words one language has for what every page of it prints, whoever publishes it.
 *
 * @param language which
 * @param commonWords the words by which a text in it is known
 * @param spellings by country (ISO 3166-1): words that are written so there and otherwise elsewhere
 * @param months twelve lists of the forms of a month's name
 * @param weekdays the names of the days
 * @param afterYear words that may follow the year of a date
 * @param languages the names of languages, as they stand in notes on translation
 * @param damage marks of careless replacement
 * @param site the furniture of a page
 * @param contacts the labels of contacts
 */
public record Lexicon(
        Locale language,
        List<String> commonWords,
        Map<String, List<Phrase>> spellings,
        List<List<String>> months,
        List<String> weekdays,
        List<String> afterYear,
        Map<String, Locale> languages,
        List<Damage> damage,
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
     * What a search and replace did to words that it was not meant for.
     *
     * @param lost the letters it took
     * @param left the letters it put there
     * @param words whole words that hold the lost letters; with {@code *} at the end, all that begin so
     */
    public record Damage(String lost, String left, List<String> words) {}

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
     */
    public record Site(
            List<Phrase> titles,
            List<MissionName> missions,
            List<Phrase> letterhead,
            List<Phrase> asOf,
            List<Phrase> greetings,
            List<Phrase> welcomes,
            List<Phrase> networks) {}

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
