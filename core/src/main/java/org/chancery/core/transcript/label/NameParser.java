package org.chancery.core.transcript.label;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Word;

/** Takes one part of a label apart, without commas: form of address, office, what it is of, name. */
final class NameParser {
    private static final String QUOTES = "«“\"„";
    private static final String UNQUOTES = "»”\"“";
    private static final int LONGEST_ELISION = 5;

    /** In “President of Russia Anna Berg” the last two words are the name. */
    private static final int WORDS_OF_A_NAME = 2;

    private static final int LONGEST_CASELESS = 24;

    private final String text;
    private final Vocabulary words;
    private final List<Word> all;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    NameParser(String text, Vocabulary words) {
        this.text = text;
        this.words = words;
        all = Word.of(text);
    }

    Optional<Naming> parse() {
        if (all.isEmpty() || !isNameLike()) {
            return Optional.empty();
        }
        addTraits();
        int honorific = words.of(Topic.HONORIFIC)
                .at(all, 0)
                .map(Phrases.Found::to)
                .filter(end -> end < all.size())
                .orElse(0);
        if (honorific > 0) {
            traits.add(Trait.HONORIFIC);
        }
        Optional<Phrases.Found<Lexicon.Office>> office = words.offices().in(all);
        if (office.filter(found -> found.from() == 0 || found.to() < all.size()).isPresent()) {
            traits.add(Trait.OFFICE);
            return Optional.of(official(office.get()));
        }
        String name = text.substring(honorific == 0 ? 0 : all.get(honorific).from());
        return Optional.of(
                new Naming(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), traits));
    }

    private Naming official(Phrases.Found<Lexicon.Office> office) {
        int name = nameAfter(office.to());
        Optional<Lexicon.Office> role = Optional.of(office.meaning());
        Optional<String> post = Optional.of(words(text, office));
        if (name >= all.size()) {
            return new Naming(text, Optional.of(text), Optional.empty(), post, role, traits);
        }
        int from = all.get(name).from();
        return new Naming(
                text.substring(from),
                Optional.of(Chars.strip(text.substring(0, from))),
                Optional.empty(),
                post,
                role,
                traits);
    }

    /** The words of a text that were found to be an office. */
    static String words(String text, Phrases.Found<Lexicon.Office> office) {
        List<Word> all = Word.of(text);
        return text.substring(
                all.get(office.from()).from(), all.get(office.to() - 1).to());
    }

    /** Where the name begins after an office; behind the end when there is none. */
    private int nameAfter(int office) {
        if (office >= all.size()) {
            return office;
        }
        for (int i = office; i < all.size(); i++) {
            if (hasInitials(text.substring(all.get(i).from()))) {
                return i;
            }
        }
        boolean ofSomething = words.isLinking(all.get(office).folded()) || inflected();
        if (!ofSomething) {
            Optional<Phrases.Found<Lexicon.Office>> another = words.offices().at(all.subList(office, all.size()), 0);
            return another.map(found -> nameAfter(office + found.to())).orElse(office);
        }
        int linked = office;
        for (int i = office; i < all.size(); i++) {
            linked = words.isLinking(all.get(i).folded()) ? i + 1 : linked;
        }
        int free = linked == office && all.size() == office + 1 ? 1 : all.size() - linked - 1;
        return free < 1 ? all.size() : all.size() - Math.min(free, WORDS_OF_A_NAME);
    }

    /** Where “of” is an ending, the word after the office is what it is of. */
    private boolean inflected() {
        return words.lexicon().people().inflected();
    }

    private void addTraits() {
        boolean cased = text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        boolean capitals = cased
                && text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
        add(!cased, Trait.CASELESS);
        add(capitals, Trait.CAPITALS);
        add(all.size() == 1, Trait.ONE_WORD);
        add(hasInitials(text), Trait.INITIALS);
        add(words.of(Topic.OUTLET).in(all).isPresent(), Trait.OUTLET);
    }

    private void add(boolean holds, Trait trait) {
        if (holds) {
            traits.add(trait);
        }
    }

    /** Whether words begin with an initial: “A.”, “A.B.Name”. */
    static boolean hasInitials(String words) {
        return words.length() > 1
                && Character.isUpperCase(words.charAt(0))
                && words.charAt(1) == '.'
                && words.codePoints().skip(2).anyMatch(Character::isLetter);
    }

    private boolean isNameLike() {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        List<String> tokens = tokens();
        boolean cased = text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        if (!cased) {
            return text.length() <= LONGEST_CASELESS && tokens.stream().allMatch(NameParser::isPlain);
        }
        boolean begins =
                isCapitalised(tokens.getFirst()) || words.offices().at(all, 0).isPresent();
        return begins && tokens.stream().allMatch(this::mayBeInName) && !endsInSmallWord(tokens);
    }

    private List<String> tokens() {
        var tokens = new ArrayList<String>();
        int at = 0;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        while (at < composed.length()) {
            int from = at;
            at = endOfQuotation(composed, at);
            while (at < composed.length() && !Chars.isSpace(composed.charAt(at))) {
                at++;
            }
            if (at > from) {
                tokens.add(composed.substring(from, at));
            }
            at++;
        }
        return tokens;
    }

    /** The title of a newspaper is one token, whatever words it has. */
    private static int endOfQuotation(String text, int at) {
        int pair = at < text.length() ? QUOTES.indexOf(text.charAt(at)) : -1;
        int close = pair >= 0 ? text.indexOf(UNQUOTES.charAt(pair), at + 1) : -1;
        return close < 0 ? at : close;
    }

    private static boolean isQuotation(String token) {
        return token.length() > 2
                && QUOTES.indexOf(token.charAt(0)) >= 0
                && UNQUOTES.indexOf(token.charAt(token.length() - 1)) >= 0
                && Character.isUpperCase(token.codePointAt(1));
    }

    /** “dell'Interno”, “l’Intérieur”: what is left of the small word stands in one with the name. */
    private static String withoutElision(String token) {
        int at = Math.max(token.indexOf('\''), token.indexOf('’'));
        boolean elides = at > 0
                && at <= LONGEST_ELISION
                && token.substring(0, at).codePoints().allMatch(Character::isLowerCase);
        return elides ? token.substring(at + 1) : token;
    }

    private boolean mayBeInName(String printed) {
        String token = isAbbreviation(printed) ? printed.substring(1, printed.length() - 1) : printed;
        String folded = token.toLowerCase(Locale.ROOT);
        return isCapitalised(token)
                || isQuotation(token)
                || isCapitalised(withoutElision(token))
                || words.of(Topic.OUTLET).matches(folded)
                || words.isLinking(folded)
                || words.isParticle(folded)
                || (isPlain(token) && (words.isOfficeWord(folded) || isCaseless(token)))
                || token.chars().allMatch(c -> c >= '0' && c <= '9' && token.length() <= 2);
    }

    /** “(IMSS)” behind the name of an institute. */
    private static boolean isAbbreviation(String token) {
        return token.length() > 3
                && token.charAt(0) == '('
                && token.charAt(token.length() - 1) == ')'
                && token.substring(1, token.length() - 1).codePoints().allMatch(Character::isUpperCase);
    }

    private boolean endsInSmallWord(List<String> tokens) {
        String last = tokens.getLast().toLowerCase(Locale.ROOT);
        return tokens.size() > 1 && (words.isLinking(last) || words.isParticle(last));
    }

    private static boolean isCaseless(String token) {
        return token.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    private static boolean isPlain(String token) {
        return token.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || "·・-.‧".indexOf(c) >= 0);
    }

    /** A capitalised word, initials, or an abbreviation: “Anna”, “A.B.Name”, “Müller-Lund’s”, “BK’in”. */
    private static boolean isCapitalised(String token) {
        String word =
                token.startsWith("«") || token.startsWith("“") || token.startsWith("\"") ? token.substring(1) : token;
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.NON_SPACING_MARK
                                || "-‐‑–’'ʼ.&/»”\"".indexOf(c) >= 0);
    }
}
