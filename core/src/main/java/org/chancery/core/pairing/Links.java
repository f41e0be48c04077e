package org.chancery.core.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which lines of two texts say the same.
 *
 * @param first the {@link Version#fingerprint()} of the first text, so that links are never laid upon another
 * @param second that of the second
 * @param list the links; no line is in two of them
 */
public record Links(String first, String second, List<Link> list) {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    /** Copies the list; refuses a fingerprint that is none, and a line in two links. */
    public Links {
        requireFingerprint(first);
        requireFingerprint(second);
        list = List.copyOf(list);
        requireOnce(list.stream().flatMap(link -> link.first().stream()).toList());
        requireOnce(list.stream().flatMap(link -> link.second().stream()).toList());
    }

    private static void requireFingerprint(String value) {
        if (!FINGERPRINT.matcher(Objects.requireNonNull(value)).matches()) {
            throw new IllegalArgumentException(
                    "Not a fingerprint (64 lower-case hexadecimal digits): \"" + value + "\"");
        }
    }

    private static void requireOnce(List<Integer> lines) {
        var seen = new HashSet<Integer>();
        for (int line : lines) {
            if (!seen.add(line)) {
                throw new IllegalArgumentException("Line " + line + " is in two links; join them into one");
            }
        }
    }
}
