package org.chancery.core.pairing;

import java.util.List;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Statement;

/** What cannot be paired, and why. */
final class Refusals {
    private Refusals() {}

    static void requireTwoLanguages(Version first, Version second) throws InputException {
        for (Version version : List.of(first, second)) {
            if (version.statement().languages().size() > 1) {
                throw refusal(
                        "is in " + version.statement().languages().size()
                                + " languages already; pairing takes two statements in one language each",
                        version);
            }
            if (version.statement().passages().isEmpty()) {
                throw refusal("has no paragraph to pair; nothing but its title was understood", version);
            }
        }
        if (first.fingerprint().equals(second.fingerprint())) {
            throw refusal("is the same text twice; give its other language version", second);
        }
        if (first.language().getLanguage().equals(second.language().getLanguage())) {
            throw refusal(
                    "is in the same language (" + second.language().toLanguageTag()
                            + ") as the other text; give another language version",
                    second);
        }
    }

    static void requireMade(Links links, Version first, Version second) throws InputException {
        requireMade(links.first(), "first", first);
        requireMade(links.second(), "second", second);
        for (Link link : links.list()) {
            requireLines(link.first(), first);
            requireLines(link.second(), second);
        }
    }

    static void requireLanguages(Statement earlier, Version first, Version second) throws InputException {
        for (Version version : List.of(first, second)) {
            if (earlier.edition().translations().languageFor(version.language()).isEmpty()) {
                throw refusal(
                        "is in " + version.language().toLanguageTag()
                                + ", and the earlier pairing has nothing in that language; give one of these two texts",
                        version);
            }
        }
    }

    static void requireRelated(Kinship kinship, Version first, Version second) throws InputException {
        if (kinship == Kinship.UNLIKELY) {
            throw refusal(
                    "does not look like a version of \""
                            + first.statement().title().first() + "\"; if it is one, say with links what corresponds",
                    second);
        }
    }

    private static void requireMade(String fingerprint, String which, Version version) throws InputException {
        if (!fingerprint.equals(version.fingerprint())) {
            throw refusal(
                    "has changed since the links were made: the " + which
                            + " fingerprint of the links is another; make the links anew",
                    version);
        }
    }

    private static void requireLines(List<Integer> lines, Version version) throws InputException {
        for (int line : lines) {
            if (line > version.lines().size()) {
                throw refusal(
                        "has " + version.lines().size() + " lines that are not empty, and a link names line " + line,
                        version);
            }
        }
    }

    private static InputException refusal(String message, Version version) {
        return new InputException(
                message, Place.nowhere().in(version.statement().id()));
    }
}
