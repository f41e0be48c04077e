package org.chancery.core.internal.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of a language that mean a number, a month, a day of the week or a unit, and those that are damaged at times.
 * A language without a file has none and writes numbers as most do.
 */
public final class Lexis {
    private static final Set<String> LANGUAGES = Set.of("de", "en", "es", "fr", "ru", "uk");
    private static final Map<String, Lexis> KNOWN =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Lexis::load));
    private static final Lexis UNKNOWN = new Lexis(Map.of());

    private final Stems numbers = new Stems();
    private final Stems scales = new Stems();
    private final Stems months = new Stems();
    private final Stems weekdays = new Stems();
    private final Stems units = new Stems();
    private final List<Damage> damages = new ArrayList<>();
    private final Stems others = new Stems();
    private final char decimal;

    private Lexis(Map<String, String> words) {
        decimal = words.getOrDefault("decimal", ",").charAt(0);
        words.forEach(this::add);
    }

    private void add(String key, String list) {
        int dot = key.indexOf('.');
        String meaning = key.substring(dot + 1);
        switch (key.substring(0, Math.max(dot, 0))) {
            case "number" -> numbers.add(meaning, list);
            case "scale" -> scales.add(meaning, list);
            case "month" -> months.add(meaning, list);
            case "weekday" -> weekdays.add(meaning, list);
            case "damage" -> addDamage(meaning, list);
            case "unit" -> units.add(meaning, list);
            default -> others.add(key, list);
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
        return new Lexis(WordFile.read(Lexis.class, language + ".properties"));
    }
}
