package org.chancery.core.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The structural checks that constructors of the model share; each failure names the value it refuses. */
final class Check {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_QUOTE = 60;

    private Check() {}

    /** Refuses null here, where it came in, rather than far away. */
    static void present(Object... values) {
        for (Object value : values) {
            Objects.requireNonNull(value);
        }
    }

    /** Returns the id, or refuses what could not serve as a file name, an XML id and a URL fragment alike. */
    static String id(String value) {
        if (value.length() > LONGEST_ID || !ID.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an id: " + quote(value) + "; an id is a lower-case letter, then"
                    + " letters a-z, digits and hyphens, " + LONGEST_ID + " characters at most");
        }
        return value;
    }

    /** Returns the text, or refuses one that no XML or PDF could carry: lone surrogates, controls, noncharacters. */
    static String text(String value) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int c = value.codePointAt(i);
            if (!isText(c)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "Text holds U+%04X at index %d: %s", c, i, quote(value)));
            }
        }
        return value;
    }

    /** As {@link #text}, and refuses the empty string. */
    static String nonEmpty(String value, String what) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return text(value);
    }

    static void texts(Localized<String> values) {
        values.values().values().forEach(Check::text);
    }

    /** Copies a set of constants in their declared order, so that no output depends on hashing. */
    static <E extends Enum<E>> Set<E> ordered(Class<E> type, Set<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    static SequencedMap<String, String> sorted(Map<String, String> values) {
        values.forEach((key, value) -> {
            nonEmpty(key, "A key");
            text(value);
        });
        return Collections.unmodifiableSequencedMap(new TreeMap<>(values));
    }

    static boolean isText(int codePoint) {
        if (codePoint < ' ') {
            return codePoint == '\t' || codePoint == '\n';
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !surrogate && !noncharacter;
    }

    /** Quotes a value in a message, whatever its length and characters. */
    static String quote(String value) {
        String start = value.length() <= LONGEST_QUOTE ? value : value.substring(0, LONGEST_QUOTE) + "…";
        return "\"" + start.replaceAll("\\p{C}", "\uFFFD") + "\"";
    }
}
