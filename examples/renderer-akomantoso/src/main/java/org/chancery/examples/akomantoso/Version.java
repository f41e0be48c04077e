package org.chancery.examples.akomantoso;

import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderRequest;

/**
 * A statement in one of its languages, and how the naming convention of Akoma Ntoso names it.
 *
 * @param statement what is said
 * @param language in which language
 * @param request what is asked for
 */
record Version(Statement statement, Locale language, RenderRequest request) {
    /** The convention has no word for a day that nobody knows. */
    private static final LocalDate UNKNOWN_DAY = LocalDate.of(1, 1, 1);

    /** A code of ISO 3166 that no country has. */
    private static final String UNKNOWN_COUNTRY = "zz";

    String tag() {
        return language.toLanguageTag();
    }

    Optional<Mission> publisher() {
        return request.publication().imprint();
    }

    String country() {
        return publisher().flatMap(Mission::sending).orElse(UNKNOWN_COUNTRY).toLowerCase(Locale.ROOT);
    }

    /** The day of the event, or else of publication. */
    LocalDate day() {
        return statement
                .occasion()
                .date()
                .or(() -> statement.edition().published())
                .orElse(UNKNOWN_DAY);
    }

    /** The statement in whatever language. */
    String work() {
        return "/akn/" + country() + "/debate/" + day() + "/" + statement.id();
    }

    /** The statement in one language. */
    String expression(Locale in) {
        return work() + "/" + code(in) + "@" + day();
    }

    /** The other language this was translated from, if that is known. */
    Optional<Locale> translatedFrom() {
        return statement
                .edition()
                .originalLanguage()
                .filter(original -> !statement
                        .edition()
                        .translations()
                        .languageFor(original)
                        .orElse(original)
                        .equals(language));
    }

    /** Three letters, as the convention wants it; the whole tag where a language has none. */
    static String code(Locale language) {
        try {
            String letters = language.getISO3Language();
            return letters.isEmpty() ? language.toLanguageTag() : letters;
        } catch (MissingResourceException e) {
            return language.toLanguageTag();
        }
    }
}
