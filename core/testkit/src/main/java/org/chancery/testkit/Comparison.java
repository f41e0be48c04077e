package org.chancery.testkit;

import java.util.List;
import java.util.Locale;

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

    /** Looks for each piece after the one before. */
    void inOrder(List<Piece> pieces, Clause clause) {
        int from = 0;
        for (Piece piece : pieces) {
            String words = spelling.of(piece.text());
            int at = text.indexOf(words, from);
            if (at < 0) {
                String fault = text.contains(words) ? "words are out of order" : "words are missing";
                throw clause.broken(describe(fault, words, from));
            }
            from = at + words.length();
        }
    }

    /** Looks for labels between each piece and the one before. Missing words are the business of another test. */
    void labelled(List<Piece> pieces, Clause clause) {
        int from = 0;
        for (Piece piece : pieces) {
            String words = spelling.of(piece.text());
            int at = text.indexOf(words, from);
            if (at < 0) {
                continue;
            }
            String between = text.substring(from, at);
            for (String label : piece.before()) {
                if (!between.contains(spelling.of(label))) {
                    throw clause.broken(describe("\"" + label + "\" is missing before", words, from));
                }
            }
            from = at + words.length();
        }
    }

    private String describe(String fault, String words, int from) {
        return "In " + wanted + ", " + language.toLanguageTag() + ": " + fault + ":\n  " + quote(words)
                + "\nWhere they were looked for stands:\n  " + quote(text.substring(from));
    }

    private static String quote(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
