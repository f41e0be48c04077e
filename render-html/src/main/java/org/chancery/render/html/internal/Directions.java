package org.chancery.render.html.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.render.html.internal.view.Language;

/**
 * Marks languages, with the direction they are written in where one of them runs from right to left. Made for one text;
 * not thread-safe.
 */
final class Directions {
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private final boolean marked;
    private final Map<Locale, Language> marks = new HashMap<>();

    /** For a text in these languages. */
    Directions(List<Locale> languages) {
        marked = languages.stream().anyMatch(Directions::isRightToLeft);
    }

    /** {@return the mark for words in a language} */
    Language of(Locale language) {
        return marks.computeIfAbsent(language, this::mark);
    }

    private Language mark(Locale language) {
        boolean rightToLeft = isRightToLeft(language);
        String direction = rightToLeft ? "rtl" : "ltr";
        return new Language(language.toLanguageTag(), marked || rightToLeft ? direction : "");
    }

    private static boolean isRightToLeft(Locale language) {
        return language.getScript().isEmpty()
                ? LANGUAGES.contains(language.getLanguage())
                : SCRIPTS.contains(language.getScript());
    }
}
