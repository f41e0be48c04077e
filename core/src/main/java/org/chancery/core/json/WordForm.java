package org.chancery.core.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;

/**
 * A constant of an enum, written as its name in lower case with hyphens.
 *
 * @param <E> the enum; a wild card would not fit its usual bound
 */
final class WordForm<E> implements Form<E> {
    private final SequencedMap<String, E> constants = new LinkedHashMap<>();
    private final Optional<E> missing;

    /** The form of an enum, one constant of which may stand for a missing field. */
    WordForm(Class<E> type, Optional<E> missing) {
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
        this.missing = missing;
    }

    @Override
    public E read(Node node) {
        E constant = node instanceof Node.Str string ? constants.get(string.text()) : null;
        if (constant == null) {
            throw node.mismatch("one of " + String.join(", ", constants.keySet()));
        }
        return constant;
    }

    @Override
    public void write(E value, JsonGenerator out) {
        out.writeString(word(value));
    }

    @Override
    public Optional<E> missing() {
        return missing;
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
