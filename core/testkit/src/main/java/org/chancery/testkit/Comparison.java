package org.chancery.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words found in an output, held against those that were to be there.
 *
 * @param wanted what was rendered
 * @param language whose words they are
 * @param text the words found, spelled so
 * @param spelling how they are compared
 */
record Comparison(Case wanted, Locale language, String text, Spelling spelling) {
    private static final int LONGEST_QUOTE = 400;
    private static final String NOTHING =
            "(nothing; is the language marked by its tag, such as en-GB, and does textOf read by that mark?)";
    private static final int LONG_ENOUGH_TO_BE_UNIQUE = 20;

    /** Looks for each piece as often as it is said. */
    void complete(List<Piece> pieces, Clause clause) {
        String all = said(pieces);
        for (Piece piece : pieces) {
            String words = spelling.of(piece.text());
            clause.require(count(words, text) >= count(words, all), describe("words are missing", words, 0));
        }
    }

    /** Looks for each piece after the one before. */
    void completeInOrder(List<Piece> pieces, Clause clause) {
        complete(pieces, clause);
        inOrder(pieces, clause);
    }

    /** Looks for each piece after the one before, if it is there at all. */
    void inOrder(List<Piece> pieces, Clause clause) {
        int from = 0;
        for (Piece piece : pieces) {
            String words = spelling.of(piece.text());
            int at = text.indexOf(words, from);
            clause.require(at >= 0 || !text.contains(words), describe("words are out of order", words, from));
            from = at < 0 ? from : at + words.length();
        }
    }

    /** Titles may be repeated, and so may the very short. */
    void once(List<Piece> pieces, Clause clause) {
        String all = said(pieces);
        for (Piece piece : pieces.subList(Math.min(1, pieces.size()), pieces.size())) {
            String words = spelling.of(piece.text());
            boolean doubled = words.length() >= LONG_ENOUGH_TO_BE_UNIQUE && count(words, text) > count(words, all);
            clause.require(!doubled, describe("words are printed more than once", words, 0));
        }
    }

    /** Looks for what stands between each piece and the one before. Missing words are the business of another test. */
    void preceded(List<Piece> pieces, Function<Piece, Optional<String>> by, Clause clause) {
        int from = 0;
        for (Piece piece : pieces) {
            String words = spelling.of(piece.text());
            int at = text.indexOf(words, from);
            if (at < 0) {
                continue;
            }
            String between = text.substring(from, at);
            for (String before : by.apply(piece).stream().toList()) {
                clause.require(
                        between.contains(spelling.of(before)),
                        describe("\"" + before + "\" is missing before", words, from));
            }
            from = at + words.length();
        }
    }

    /** Looks for each notice between the pieces around it. Missing words are the business of another test. */
    void noticed(List<Piece> pieces, Clause clause) {
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String words = spelling.of(pieces.get(i).text());
            int at = text.indexOf(words, from);
            if (pieces.get(i).isNotice()) {
                clause.require(
                        at >= 0 && at < next(pieces.subList(i, pieces.size()), from),
                        describe("it is not said that something is missing", words, from));
            }
            from = at < 0 ? from : at + words.length();
        }
    }

    /** Where the next words of the statement stand that are there. */
    private int next(List<Piece> pieces, int from) {
        return pieces.stream()
                .filter(piece -> !piece.isNotice())
                .mapToInt(piece -> text.indexOf(spelling.of(piece.text()), from))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(text.length());
    }

    /** Whether words that are too long to be there by chance are there. */
    void holds(List<Piece> pieces, boolean expected, Clause clause) {
        for (Piece piece : pieces) {
            String words = spelling.of(piece.text());
            clause.require(
                    words.length() < LONG_ENOUGH_TO_BE_UNIQUE || text.contains(words) == expected,
                    describe(expected ? "words are not found" : "words should not be found", words, 0));
        }
    }

    void says(String words, Clause clause) {
        clause.require(text.contains(spelling.of(words)), describe("words are missing", words, 0));
    }

    private String said(List<Piece> pieces) {
        return pieces.stream().map(piece -> spelling.of(piece.text())).collect(Collectors.joining("\n"));
    }

    private static int count(String words, String text) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }

    private String describe(String fault, String words, int from) {
        return "In " + wanted + ", read as " + language.toLanguageTag() + ": " + fault + ":\n  " + quote(words)
                + "\nWhere they were looked for stands:\n  "
                + (text.isEmpty() ? NOTHING : quote(text.substring(from)));
    }

    private static String quote(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
