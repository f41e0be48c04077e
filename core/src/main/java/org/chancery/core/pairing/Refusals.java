package org.chancery.core.pairing;

import java.util.List;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Statement;

/** What cannot be paired, and why. The place of a refusal is the {@link #FIRST} or the {@link #SECOND} text. */
final class Refusals {
    private static final String FIRST = "first text";
    private static final String SECOND = "second text";

    private Refusals() {}

    static void requireTwoLanguages(Version first, Version second) throws InputException {
        requireOneLanguage(first, FIRST);
        requireOneLanguage(second, SECOND);
        if (first.fingerprint().equals(second.fingerprint())) {
            throw refusal("is the same text twice; give its other language version", SECOND);
        }
        if (first.language().getLanguage().equals(second.language().getLanguage())) {
            throw refusal(
                    "is in the same language (" + second.language().toLanguageTag()
                            + ") as the other text; give another language version",
                    SECOND);
        }
    }

    private static void requireOneLanguage(Version version, String which) throws InputException {
        if (version.statement().languages().size() > 1) {
            throw refusal(
                    "is in " + version.statement().languages().size()
                            + " languages already; pairing takes two statements in one language each",
                    which);
        }
        if (version.statement().passages().isEmpty()) {
            throw refusal("has no paragraph to pair; nothing but its title was understood", which);
        }
    }

    static void requireMade(Links links, Version first, Version second) throws InputException {
        requireMade(links.first(), first, FIRST);
        requireMade(links.second(), second, SECOND);
        for (Link link : links.list()) {
            requireLines(link.first(), first, FIRST);
            requireLines(link.second(), second, SECOND);
        }
    }

    static void requireLanguages(Statement earlier, Version first, Version second) throws InputException {
        requireLanguage(earlier, first, FIRST);
        requireLanguage(earlier, second, SECOND);
    }

    private static void requireLanguage(Statement earlier, Version version, String which) throws InputException {
        if (earlier.edition().translations().languageFor(version.language()).isEmpty()) {
            throw refusal(
                    "is in " + version.language().toLanguageTag()
                            + ", and the earlier pairing has nothing in that language; give one of these two texts",
                    which);
        }
    }

    static void requireRelated(Kinship kinship, Version first) throws InputException {
        if (kinship == Kinship.UNLIKELY) {
            throw refusal(
                    "does not look like a version of \""
                            + first.statement().title().first() + "\"; if it is one, say with links what corresponds",
                    SECOND);
        }
    }

    private static void requireMade(String fingerprint, Version version, String which) throws InputException {
        if (!fingerprint.equals(version.fingerprint())) {
            throw refusal(
                    "has changed since the links were made: its fingerprint in the links is another; make the"
                            + " links anew",
                    which);
        }
    }

    private static void requireLines(List<Integer> lines, Version version, String which) throws InputException {
        for (int line : lines) {
            if (line > version.lines().size()) {
                throw refusal(
                        "has " + version.lines().size() + " lines that are not empty, and a link names line " + line,
                        which);
            }
        }
    }

    /** Refuses a text that is too long. */
    static void requireFew(Version first, Version second, int most) throws LimitException {
        requireFew(first, most, FIRST);
        requireFew(second, most, SECOND);
    }

    private static void requireFew(Version version, int most, String which) throws LimitException {
        if (Script.of(version.statement()).pieces().size() > most) {
            throw new LimitException("paragraphs", most, Place.nowhere().in(which));
        }
    }

    private static InputException refusal(String message, String which) {
        return new InputException(message, Place.nowhere().in(which));
    }
}
