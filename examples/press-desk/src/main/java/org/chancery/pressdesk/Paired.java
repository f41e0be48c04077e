package org.chancery.pressdesk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.pairing.Link;
import org.chancery.core.pairing.Pairing;
import org.chancery.core.pairing.Version;

/**
 * Two versions and what pairing made of them.
 *
 * @param first the first
 * @param second the second
 * @param pairing the pairing
 */
record Paired(Version first, Version second, Pairing pairing) {
    private static final int FIRST_CHARACTERS = 34;

    /** For people: a row for each link, with its lines, how sure it is, their first words, and what speaks for it. */
    String outline() {
        return pairing.links().list().stream().map(this::row).collect(Collectors.joining(System.lineSeparator()));
    }

    private String row(Link link) {
        return String.format(
                        Locale.ROOT,
                        "%-9s %-9s %4s  %-35s  %-35s  %s",
                        numbers(link.first()),
                        numbers(link.second()),
                        link.isOneSided() ? "" : Math.round(100 * link.confidence()) + "%",
                        words(first, link.first()),
                        words(second, link.second()),
                        String.join(", ", link.reasons()))
                .stripTrailing();
    }

    private static String numbers(List<Integer> lines) {
        return lines.isEmpty() ? "-" : lines.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static String words(Version version, List<Integer> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String line = version.lines().get(lines.getFirst() - 1);
        int length = line.codePointCount(0, line.length());
        return length <= FIRST_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_CHARACTERS)) + "…";
    }
}
