package org.chancery.core.internal.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers written in digits or in Roman numerals. */
final class Numerals {
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX]{2})X{0,3}(IX|IV|V?I{0,3})");
    private static final Pattern SPACE = Pattern.compile("[ \\u00A0\\u202F\\u2009]");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");

    private Numerals() {}

    /** The numbers that a run of digits and separators holds: usually one, several for 12.5.2021 or 10:30. */
    static List<BigDecimal> read(String printed, char decimal) {
        String digits = SPACE.matcher(printed).replaceAll("");
        if (CLOCK.matcher(digits).matches()) {
            return clock(digits);
        }
        char thousands = decimal == ',' ? '.' : ',';
        String one = digits.matches("\\d{1,3}(\\" + thousands + "\\d{3})+(\\" + decimal + "\\d+)?")
                ? digits.replace(String.valueOf(thousands), "")
                : digits;
        if (one.matches("\\d+(\\" + decimal + "\\d+)?")) {
            return List.of(new BigDecimal(one.replace(decimal, '.')));
        }
        if (one.matches("\\d+\\" + thousands + "\\d{1,2}")) { // a decimal point against the custom of the language
            return List.of(new BigDecimal(one.replace(thousands, '.')));
        }
        return Arrays.stream(one.split("[.,:]")).map(BigDecimal::new).toList();
    }

    private static List<BigDecimal> clock(String digits) {
        String[] parts = digits.split(":");
        BigDecimal hours = new BigDecimal(parts[0]);
        return parts[1].equals("00") ? List.of(hours) : List.of(hours, new BigDecimal(parts[1]));
    }

    /** The value of a Roman numeral of at least two letters, up to 39. */
    static Optional<BigDecimal> roman(String word) {
        if (!ROMAN.matcher(word).matches()) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int here = letter(word.charAt(i));
            boolean subtracted = i + 1 < word.length() && letter(word.charAt(i + 1)) > here;
            value += subtracted ? -here : here;
        }
        return Optional.of(BigDecimal.valueOf(value));
    }

    private static int letter(char roman) {
        return switch (roman) {
            case 'X' -> 10;
            case 'V' -> 5;
            default -> 1;
        };
    }
}
