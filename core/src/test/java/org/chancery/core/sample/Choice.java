package org.chancery.core.sample;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.core.model.Localized;

/** Chooses values of the kinds that models are made of; the same seed chooses the same. */
final class Choice {
    private static final List<Locale> LANGUAGES = List.of(
                    "ru",
                    "en",
                    "en-GB",
                    "fr",
                    "ar-EG-u-nu-arab",
                    "zh-Hant",
                    "sr-Latn-RS",
                    "de-1996",
                    "tr",
                    "x-whistled")
            .stream()
            .map(Locale::forLanguageTag)
            .toList();
    private static final List<String> ADDRESSES = List.of(
            "https://tervania.example/ru/893?a=b&c=%20#d",
            "tel:+17455550112;ext=3",
            "mailto:a@b.example",
            "javascript:alert(1)",
            "../relative",
            "",
            "https://пример.example/путь",
            "HTTPS://User@Example.org:8443/%7e");

    private final Random random;

    Choice(Random random) {
        this.random = random;
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    boolean maybe() {
        return random.nextBoolean();
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <E extends Enum<E>> E of(Class<E> type) {
        return of(List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        for (int i = upTo(3); i > 0; i--) {
            set.add(of(type));
        }
        return set;
    }

    <T> Optional<T> optional(Supplier<T> value) {
        return maybe() ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> list(int least, int most, Supplier<T> item) {
        var list = new ArrayList<T>();
        for (int i = least + upTo(most - least); i > 0; i--) {
            list.add(item.get());
        }
        return list;
    }

    List<Locale> languages() {
        var shuffled = new ArrayList<>(LANGUAGES);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + upTo(2));
    }

    Locale language() {
        return of(LANGUAGES);
    }

    <T> Localized<T> localized(List<Locale> languages, Supplier<T> value) {
        Localized<T> localized = Localized.of(languages.getFirst(), value.get());
        for (Locale language : languages) {
            localized = localized.with(language, value.get());
        }
        return localized;
    }

    /** A text in languages of its own. */
    Localized<String> text() {
        return localized(languages(), this::words);
    }

    String words() {
        return Words.some(random);
    }

    String id() {
        return of(List.of("a", "z9", "pavel-zalesov", "con", "x-")) + upTo(99);
    }

    String fingerprint() {
        return Integer.toHexString(upTo(15)).repeat(64);
    }

    URI address() {
        return URI.create(of(ADDRESSES));
    }

    LocalDate date() {
        return LocalDate.of(of(List.of(0, 1, 1899, 2025, 9999)), 1 + upTo(11), 1 + upTo(27));
    }

    LocalTime time() {
        return LocalTime.of(upTo(22), upTo(59), of(List.of(0, 0, 7)), of(List.of(0, 0, 1, 120_000_000)));
    }

    ZoneId zone() {
        return ZoneId.of(of(List.of("Europe/Oslo", "+03:00", "Z", "UTC+05:30", "America/Argentina/Buenos_Aires")));
    }

    OffsetDateTime instant() {
        return OffsetDateTime.of(date(), time(), ZoneOffset.ofTotalSeconds(of(List.of(0, 10_800, -34_200))));
    }
}
