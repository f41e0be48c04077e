package org.chancery.core.transcript.label;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Word;

/**
 * A text that may name somebody, taken apart: “Foreign Minister of Lindoria Henrik Vallgren”, “Maren Holt, Brenholm
 * Courier”.
 *
 * @param name the person’s name alone as far as it can be told; the office when there is no name
 * @param office as printed
 * @param affiliation where somebody belongs, as printed: a journalist’s outlet, a ministry
 * @param post the words for the office alone, as printed, without what it is of
 * @param role the office as the lexicon knows it
 * @param traits what speaks for it
 */
public record Naming(
        String name,
        Optional<String> office,
        Optional<String> affiliation,
        Optional<String> post,
        Optional<Lexicon.Office> role,
        Set<Trait> traits) {
    private static final int MOST_WORDS = 16;
    private static final int MOST_WORDS_OF_A_NAME = 5;

    /** {@return the text taken apart; empty when it cannot be a name} */
    public static Optional<Naming> of(String text, Vocabulary words) {
        List<Word> all = Word.firstOf(text, MOST_WORDS + 1);
        boolean impossible = all.isEmpty()
                || all.size() > MOST_WORDS
                || words.of(Topic.NO_LABEL)
                        .at(all, 0)
                        .filter(found -> found.to() == all.size())
                        .isPresent()
                || words.of(Topic.SALUTATION).matching(all).isPresent();
        if (impossible) {
            return Optional.empty();
        }
        int open =
                Brackets.isClose(text.charAt(text.length() - 1)) ? Brackets.openingOf(text, text.length() - 1, 0) : -1;
        return open <= 0 ? parts(text, words) : bracketed(text, open, words);
    }

    private static Optional<Naming> bracketed(String text, int open, Vocabulary words) {
        String inside = Chars.strip(text.substring(open + 1, text.length() - 1));
        return inside.isEmpty()
                ? Optional.empty()
                : parts(Chars.strip(text.substring(0, open)), words).map(name -> name.belongingTo(inside, words));
    }

    private Naming belongingTo(String inside, Vocabulary words) {
        Optional<Phrases.Found<Lexicon.Office>> held = words.offices().in(Word.of(inside));
        Set<Trait> more = with(Trait.AFFILIATION);
        if (held.isPresent()) {
            more.add(Trait.OFFICE);
            Optional<String> inBrackets = Optional.of(NameParser.words(inside, held.get()));
            return new Naming(
                    name,
                    Optional.of(inside),
                    affiliation,
                    inBrackets,
                    Optional.of(held.get().meaning()),
                    more);
        }
        if (words.of(Topic.OUTLET).in(Word.of(inside)).isPresent()) {
            more.add(Trait.OUTLET);
        }
        return new Naming(name, office, Optional.of(inside), post, role, more);
    }

    /** The same, for which something more speaks. */
    Naming and(Trait trait) {
        return new Naming(name, office, affiliation, post, role, with(trait));
    }

    private Set<Trait> with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return more;
    }

    private static Optional<Naming> parts(String text, Vocabulary words) {
        int comma = comma(text);
        String first = comma < 0 ? text : Chars.strip(text.substring(0, comma));
        Optional<Naming> name = new NameParser(first, words).parse();
        if (comma < 0 || name.isEmpty()) {
            return name;
        }
        String second = Chars.strip(text.substring(comma + 1));
        boolean officeFirst = name.get().isOfficeAlone() || (isOfficeOf(first, words) && isFullName(second, words));
        return officeFirst
                ? new NameParser(second, words).parse().map(found -> found.withOffice(first))
                : name.flatMap(found -> found.withRest(second, words));
    }

    /** “Director General of the Institute of the Sea (ISE)”: an office of something, in which no name need stand. */
    private static boolean isOfficeOf(String text, Vocabulary words) {
        List<Word> all = Word.of(text);
        return words.offices()
                .at(all, 0)
                .filter(office -> office.to() < all.size())
                .filter(office -> words.isLinking(all.get(office.to()).folded()))
                .isPresent();
    }

    private static boolean isFullName(String text, Vocabulary words) {
        List<Word> all = Word.of(text);
        return all.size() > 1
                && all.size() <= MOST_WORDS_OF_A_NAME
                && all.stream().allMatch(word -> word.isCapitalised() || words.isParticle(word.folded()))
                && words.offices().in(all).isEmpty()
                && words.of(Topic.OUTLET).in(all).isEmpty();
    }

    private static int comma(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",،、，".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether it names an office and nobody} */
    public boolean isOfficeAlone() {
        return has(Trait.OFFICE) && office.filter(name::equals).isPresent();
    }

    /** {@return whether something speaks for it} */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    private Naming withOffice(String printed) {
        return new Naming(name, Optional.of(printed), affiliation, post, role, with(Trait.OFFICE));
    }

    /** What follows a comma: an office, an outlet, or nothing that belongs to a name. */
    private Optional<Naming> withRest(String rest, Vocabulary words) {
        List<Word> found = Word.of(rest);
        if (words.offices().in(found).isPresent()) {
            return Optional.of(withOffice(rest));
        }
        boolean outletWord = words.of(Topic.OUTLET).in(found).isPresent();
        boolean named = !rest.isEmpty()
                && (words.isLinking(found.isEmpty() ? "" : found.getFirst().folded())
                        || Character.isUpperCase(rest.codePointAt(0))
                        || "«“\"„‘".indexOf(rest.charAt(0)) >= 0);
        if (!outletWord && !named) {
            return Optional.empty();
        }
        boolean outletFirst = has(Trait.OUTLET) && !outletWord;
        return Optional.of(
                outletFirst
                        ? new Naming(rest, office, Optional.of(name), post, role, traits)
                        : new Naming(name, office, Optional.of(rest), post, role, with(Trait.OUTLET)));
    }
}
