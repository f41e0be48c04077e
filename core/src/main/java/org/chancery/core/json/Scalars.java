package org.chancery.core.json;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The forms of single values that are no words of ours. */
final class Scalars {
    static final TextForm<String> TEXT = new TextForm<>("a text", Function.identity(), Function.identity());

    static final TextForm<Locale> LANGUAGE =
            new TextForm<>("a language tag such as \"en-GB\"", Scalars::language, Locale::toLanguageTag);

    static final Form<URI> ADDRESS =
            new TextForm<>("an address such as \"https://example.org/\"", URI::create, URI::toString);

    static final Form<LocalDate> DATE = new TextForm<>(
            "a date such as \"2025-05-14\"", text -> LocalDate.parse(fourDigitYear(text)), LocalDate::toString);

    static final Form<LocalTime> TIME =
            new TextForm<>("a time such as \"09:30\"", LocalTime::parse, LocalTime::toString);

    static final Form<ZoneId> ZONE = new TextForm<>("a time zone such as \"Europe/Oslo\"", ZoneId::of, ZoneId::getId);

    static final Form<OffsetDateTime> INSTANT = new TextForm<>(
            "a time with its offset such as \"2025-06-02T10:00:00+03:00\"",
            text -> OffsetDateTime.parse(fourDigitYear(text)),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);

    static final Form<Boolean> FLAG = new Form<>() {
        @Override
        public Boolean read(Node node) {
            if (node instanceof Node.Bool flag) {
                return flag.value();
            }
            throw node.mismatch("true or false");
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        public Optional<Boolean> missing() {
            return Optional.of(false);
        }
    };

    static final Form<Integer> WHOLE_NUMBER = new Form<>() {
        @Override
        public Integer read(Node node) {
            try {
                if (node instanceof Node.Num number) {
                    return Integer.valueOf(number.digits());
                }
            } catch (NumberFormatException e) {
                // a fraction, an exponent, or more than anybody counts: refused as any other value is
            }
            throw node.mismatch("a whole number of at most " + Integer.MAX_VALUE);
        }

        @Override
        public void write(Integer value, JsonGenerator out) {
            out.writeNumber(value);
        }
    };

    private Scalars() {}

    private static Locale language(String tag) {
        if (tag.isEmpty()) {
            throw new IllformedLocaleException("An empty tag is the JDK's word for no language");
        }
        if (isPlain(tag)) {
            return Locale.of(tag);
        }
        if (isRegional(tag)) {
            return Locale.of(tag.substring(0, 2), tag.substring(3));
        }
        return new Locale.Builder().setLanguageTag(tag).build();
    }

    /** Nearly every passage names a language of two letters, which need no grammar of tags. */
    private static boolean isPlain(String tag) {
        return tag.length() == 2 && isSmall(tag.charAt(0)) && isSmall(tag.charAt(1));
    }

    /** Nor does one with a country, such as {@code en-GB}. */
    private static boolean isRegional(String tag) {
        return tag.length() == 5
                && isPlain(tag.substring(0, 2))
                && tag.charAt(2) == '-'
                && isCapital(tag.charAt(3))
                && isCapital(tag.charAt(4));
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Leaves years of more digits, which ISO 8601 writes with a sign, to astronomers. */
    private static String fourDigitYear(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw new DateTimeException("A year has four digits");
        }
        return text;
    }
}
