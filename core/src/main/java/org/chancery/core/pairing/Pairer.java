package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Statement;

/**
 * Pairs two versions of a statement. Immutable and safe to share between threads; the same versions and links always
 * give the same pairing, in time and memory that grow about as the text does. What is refused is refused as the "first
 * text" or the "second text", which stands as the source in the place of the exception.
 */
public final class Pairer {
    private static final int PARAGRAPHS = 200_000;
    private static final Pairer STANDARD = new Pairer(PARAGRAPHS, Optional.empty());

    private final int paragraphs;
    private final Optional<Locale> original;

    private Pairer(int paragraphs, Optional<Locale> original) {
        this.paragraphs = paragraphs;
        this.original = original;
    }

    /** {@return a pairer that takes the first version for the original unless a version says otherwise} */
    public static Pairer standard() {
        return STANDARD;
    }

    /** {@return this pairer, told in which language the words were said or written} */
    public Pairer withOriginal(Locale language) {
        return new Pairer(paragraphs, Optional.of(language));
    }

    /** {@return this pairer with another limit of paragraphs on each side; 200,000 unless set} */
    public Pairer withLimit(int most) {
        return new Pairer(most, original);
    }

    /**
     * {@return the two versions as one statement}
     *
     * @throws LimitException when a version has too many paragraphs
     * @throws InputException when they are no two versions of one statement
     */
    public Pairing pair(Version first, Version second) throws InputException {
        return pair(first, second, (scripts, lines) -> Given.nothing());
    }

    /**
     * {@return the two versions as one statement, with some links laid down by a person}
     *
     * @throws LimitException when a version has too many paragraphs
     * @throws InputException when they are no two versions of one statement, or the links were made for other texts
     */
    public Pairing pair(Version first, Version second, Links links) throws InputException {
        Refusals.requireMade(links, first, second);
        return pair(first, second, (scripts, lines) -> Given.of(links, lines));
    }

    /**
     * {@return the two versions as one statement, paired as they were before where they have not changed}
     *
     * @param earlier an earlier pairing of them, which somebody may have edited. Each of its passages whose paragraphs
     *     both versions still have is kept, and so is the lack of a passage as long as the other version has nothing new.
     *     Nothing but that is taken from it, and of which text the translation was made while the translation is the same:
     *     so a change of the original shows as a translation that is out of date
     * @throws LimitException when a version has too many paragraphs
     * @throws InputException when they are no two versions of one statement, or the earlier pairing is of other languages
     */
    public Pairing pair(Version first, Version second, Statement earlier) throws InputException {
        Refusals.requireLanguages(earlier, first, second);
        return pair(first, second, (scripts, lines) -> EarlierPairing.laid(earlier, scripts));
    }

    private Pairing pair(Version first, Version second, Given.Source source) throws InputException {
        Refusals.requireTwoLanguages(first, second);
        Refusals.requireFew(first, second, paragraphs);
        boolean originalFirst = isFirst(first.statement(), second.statement());
        Version ours = originalFirst ? first : second;
        Version theirs = originalFirst ? second : first;
        var scripts = new Scripts(Script.of(ours.statement()), Script.of(theirs.statement()));
        var merge = new Merge(originalFirst);
        People people =
                People.join(ours.statement().participants(), theirs.statement().participants(), merge);
        var lines = new LineLinks(ours, theirs, scripts);
        Given given = source.lay(scripts, lines);
        Alignment alignment = Alignment.of(scripts.ours(people), scripts.theirs(people), given.laid());
        Kinship kinship = given.vouches() ? Kinship.LIKELY : Kinship.of(alignment.beads());
        Refusals.requireRelated(kinship, first);
        var head = new HeadMerger(ours.statement(), theirs.statement(), merge, original.isPresent(), given.madeFrom());
        Statement statement = head.head()
                .participants(people.joined())
                .body(new BodyMerger(scripts.original(), scripts.translation(), merge).merge(alignment.beads(), people))
                .build();
        List<Link> links = lines.links(alignment);
        return new Pairing(
                statement,
                new Links(first.fingerprint(), second.fingerprint(), originalFirst ? links : flipped(links)),
                findings(kinship, head).and(new Findings(given.findings())));
    }

    private static Findings findings(Kinship kinship, HeadMerger head) {
        var findings = new ArrayList<>(head.findings());
        if (kinship == Kinship.DOUBTFUL) {
            findings.add(Finding.warning("pairing.doubtful", Place.nowhere()));
        }
        return new Findings(findings);
    }

    private boolean isFirst(Statement first, Statement second) {
        Optional<Locale> language = original.or(() -> first.edition().originalLanguage())
                .or(() -> second.edition().originalLanguage());
        return language.isEmpty() || !isIn(second, language.get()) || isIn(first, language.get());
    }

    private static boolean isIn(Statement statement, Locale language) {
        return statement.edition().translations().in(language).isPresent();
    }

    private static List<Link> flipped(List<Link> links) {
        return links.stream()
                .map(link -> new Link(link.second(), link.first(), link.confidence(), link.reasons()))
                .toList();
    }
}
