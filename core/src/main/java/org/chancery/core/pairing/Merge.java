package org.chancery.core.pairing;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.chancery.core.model.Localized;

/**
 * Puts the values of the original and of its translation side by side.
 *
 * @param originalFirst whether the original's language comes first
 */
record Merge(boolean originalFirst) {
    <T> Localized<T> both(Localized<T> original, Localized<T> translation) {
        return originalFirst ? appended(original, translation) : appended(translation, original);
    }

    <T> Optional<Localized<T>> both(Optional<Localized<T>> original, Optional<Localized<T>> translation) {
        return original.isPresent() && translation.isPresent()
                ? Optional.of(both(original.get(), translation.get()))
                : original.or(() -> translation);
    }

    private static <T> Localized<T> appended(Localized<T> first, Localized<T> second) {
        var both = new LinkedHashMap<>(first.values());
        second.values().forEach(both::putIfAbsent);
        return new Localized<>(both);
    }
}
