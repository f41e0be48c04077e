package org.chancery.pressdesk;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The languages of one output, in their order; none means all.
 *
 * @param languages BCP 47
 */
record LanguageChoice(List<Locale> languages) {
    /** One output for each {@code --lang}; without any, one in all languages. */
    static List<LanguageChoice> parse(List<String> words) {
        return words.isEmpty()
                ? List.of(new LanguageChoice(List.of()))
                : words.stream().map(LanguageChoice::parse).toList();
    }

    /** What tells this output's name from the others': {@code ru-en}. */
    String suffix() {
        return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining("-"));
    }

    private static LanguageChoice parse(String word) {
        return new LanguageChoice(
                Arrays.stream(word.split(",", -1)).map(LanguageChoice::language).toList());
    }

    private static Locale language(String tag) {
        try {
            Locale language = new Locale.Builder().setLanguageTag(tag).build();
            if (!language.getLanguage().isEmpty()) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            throw new UsageException("\"" + tag + "\" is no language tag: " + e.getMessage());
        }
        throw new UsageException("--lang takes language tags such as ru,en");
    }
}
