package org.chancery.core.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.internal.language.LoneBrackets;

/** Rules on brackets and quotation marks. */
final class Marks {
    private static final String OPENING = "“«„\"";

    private Marks() {}

    static Optional<String> unbalancedBracket(String text, Locale language) {
        return LoneBrackets.firstIn(text);
    }

    static Optional<String> openQuotation(String text, Locale language) {
        for (String pair : pairs(language)) {
            int open = count(text, pair.charAt(0));
            int closed = count(text, pair.charAt(1));
            if (open != closed) {
                return Optional.of(open > closed ? pair.substring(0, 1) : pair.substring(1));
            }
        }
        return count(text, '"') % 2 == 0 ? Optional.empty() : Optional.of("\"");
    }

    /** A quotation of several paragraphs opens in each and closes in the last alone: its mark then needs no partner. */
    static String withoutQuotationThatGoesOn(String text, String next) {
        boolean goesOn = !text.isBlank()
                && !next.isBlank()
                && OPENING.indexOf(text.strip().charAt(0)) >= 0
                && text.strip().charAt(0) == next.strip().charAt(0);
        return goesOn ? text.strip().substring(1) : text;
    }

    /** Russian quotes in «…», English in “…”; each has the other's marks only when somebody did not look. */
    static Optional<String> foreignQuotationMarks(String text, Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> either(text, "«", "»");
            case "ru", "uk", "be" -> count(text, '„') > 0 ? Optional.empty() : either(text, "“", "”");
            default -> Optional.empty();
        };
    }

    private static List<String> pairs(Locale language) {
        return switch (language.getLanguage()) {
            case "de" -> List.of("„“", "»«");
            case "ru", "uk", "be", "bg" -> List.of("«»");
            default -> List.of("“”", "«»");
        };
    }

    private static Optional<String> either(String text, String opening, String closing) {
        return List.of(opening, closing).stream().filter(text::contains).findFirst();
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(c -> c == mark).count();
    }
}
