package org.chancery.core.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of a language that mean a number, a month, a day of the week or a unit, and those that are damaged at times. A language without a file has none
 * and writes numbers as most do.
 */
public final class Lexis {
    private static final Set<String> LANGUAGES = Set.of("de", "en", "es", "fr", "ru", "uk");
    private static final Map<String, Lexis> KNOWN =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Lexis::load));
    private static final Lexis UNKNOWN = new Lexis(new Properties());

    private final Stems numbers = new Stems();
    private final Stems scales = new Stems();
    private final Stems months = new Stems();
    private final Stems weekdays = new Stems();
    private final Stems units = new Stems();
    private final List<Damage> damages = new ArrayList<>();
    private final Stems others = new Stems();
    private final char decimal;

    private Lexis(Properties words) {
        decimal = words.getProperty("decimal", ",").charAt(0);
        for (String key : words.stringPropertyNames()) {
            int dot = key.indexOf('.');
            String meaning = key.substring(dot + 1);
            switch (key.substring(0, Math.max(dot, 0))) {
                case "number" -> numbers.add(meaning, words.getProperty(key));
                case "scale" -> scales.add(meaning, words.getProperty(key));
                case "month" -> months.add(meaning, words.getProperty(key));
                case "weekday" -> weekdays.add(meaning, words.getProperty(key));
                case "damage" -> addDamage(meaning, words.getProperty(key));
                case "unit" -> units.add(meaning, words.getProperty(key));
                default -> others.add(key, words.getProperty(key));
            }
        }
    }

    /** {@return the words of a language} */
    public static Lexis of(Locale language) {
        return KNOWN.getOrDefault(language.getLanguage(), UNKNOWN);
    }

    /** {@return whether anything is known of the language} */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    Optional<BigDecimal> number(String word) {
        return numbers.meaning(lower(word)).map(BigDecimal::new);
    }

    Optional<BigDecimal> scale(String word) {
        return scales.meaning(lower(word)).map(BigDecimal::new);
    }

    /** Months that are also other words count only as they are printed in the file. */
    Optional<Integer> month(String word) {
        return months.meaning(word).or(() -> months.meaning(lower(word))).map(Integer::valueOf);
    }

    Optional<Integer> weekday(String word) {
        return weekdays.meaning(lower(word)).map(Integer::valueOf);
    }

    /** What a word surely was before some of its letters were replaced, in lower case. */
    Optional<String> undamaged(String word) {
        String lower = lower(word);
        return damages.stream()
                .filter(damage -> damage.isIn(lower))
                .findFirst()
                .map(damage -> damage.whole() + lower.substring(damage.left().length()));
    }

    Optional<String> unit(String word) {
        return units.meaning(lower(word));
    }

    boolean isHalf(String word) {
        return others.meaning(lower(word)).filter("half"::equals).isPresent();
    }

    boolean isAfternoon(String word) {
        return others.meaning(lower(word)).filter("afternoon"::equals).isPresent();
    }

    char decimal() {
        return decimal;
    }

    private void addDamage(String replacement, String list) {
        String[] letters = replacement.split("-");
        for (String word : list.trim().split("\\s+")) {
            boolean open = word.endsWith("*");
            String whole = open ? word.substring(0, word.length() - 1) : word;
            damages.add(new Damage(whole, whole.replace(letters[0], letters[1]), open));
        }
    }

    /** A word or, when it is open, the beginning of one; and what a replacement of letters leaves of it. */
    private record Damage(String whole, String left, boolean open) {
        boolean isIn(String word) {
            return open ? word.startsWith(left) : word.equals(left);
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Lexis load(String language) {
        try (InputStream in = Lexis.class.getResourceAsStream(language + ".properties")) {
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Lexis(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
