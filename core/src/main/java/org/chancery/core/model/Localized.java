package org.chancery.core.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * A value in one or more languages, in a chosen order.
 *
 * <p>Two languages are the usual case and nothing stops at two. The order is the author's: the first language is the
 * one printed first. Two localized values are equal when they hold equal values in the same order.
 *
 * @param <T> what is said in each language
 * @param values the values by language (BCP 47); at least one, none of them null
 */
public record Localized<T>(SequencedMap<Locale, T> values) {
    /** Copies the map, keeping its order; throws {@link IllegalArgumentException} when it is empty. */
    public Localized {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A localized value needs at least one language");
        }
        if (values.containsKey(Locale.ROOT)) {
            throw new IllegalArgumentException("A localized value needs a language, and \"und\" is none");
        }
        values.keySet().forEach(Objects::requireNonNull);
        values.values().forEach(Objects::requireNonNull);
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** {@return a value in one language} */
    public static <T> Localized<T> of(Locale language, T value) {
        var values = new LinkedHashMap<Locale, T>();
        values.put(language, value);
        return new Localized<>(values);
    }

    /** {@return a value in two languages, the first printed first} */
    public static <T> Localized<T> of(Locale first, T firstValue, Locale second, T secondValue) {
        return of(first, firstValue).with(second, secondValue);
    }

    /** {@return this value with one more language at the end, or with that language's value replaced} */
    public Localized<T> with(Locale language, T value) {
        var all = new LinkedHashMap<>(values);
        all.put(language, value);
        return new Localized<>(all);
    }

    /** {@return the languages in their order} */
    public SequencedSet<Locale> languages() {
        return values.sequencedKeySet();
    }

    /**
     * {@return the value for a language: the exact one, else by RFC 4647 look-up ({@code en-GB} finds {@code en}), else
     * by RFC 4647 filtering ({@code en} finds {@code en-GB}), else nothing}
     */
    public Optional<T> in(Locale language) {
        return languageFor(language).flatMap(found -> Optional.ofNullable(values.get(found)));
    }

    /** {@return the language whose value {@link #in} gives} */
    public Optional<Locale> languageFor(Locale wanted) {
        if (values.containsKey(wanted)) {
            return Optional.of(wanted);
        }
        var ranges = List.of(new Locale.LanguageRange(wanted.toLanguageTag()));
        Locale found = Locale.lookup(ranges, values.keySet());
        return found != null
                ? Optional.of(found)
                : Locale.filter(ranges, values.keySet()).stream().findFirst();
    }

    /** {@return the value in the first language} */
    public T first() {
        return values.firstEntry().getValue();
    }

    /** {@return the first language} */
    public Locale firstLanguage() {
        return values.firstEntry().getKey();
    }

    /** {@return the same languages with another value each} */
    public <R> Localized<R> map(Function<? super T, ? extends R> change) {
        var changed = new LinkedHashMap<Locale, R>();
        values.forEach((language, value) -> changed.put(language, change.apply(value)));
        return new Localized<>(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Localized<?> that && entries(values).equals(entries(that.values));
    }

    @Override
    public int hashCode() {
        return entries(values).hashCode();
    }

    private static <V> List<Map.Entry<Locale, V>> entries(SequencedMap<Locale, V> map) {
        return new ArrayList<>(map.sequencedEntrySet());
    }
}
