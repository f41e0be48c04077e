package org.chancery.core.transcript.make;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.internal.language.LoneBrackets;
import org.chancery.core.model.Inline;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Stretch;

/**
 * Takes a paragraph apart into words, insertions in square brackets and asides in round ones. Brackets without a partner
 * stay words, and are reported. Each character is looked at once.
 */
final class Inlines {
    private static final int LONGEST_ASIDE = 80;

    private final Vocabulary words;
    private final Reports reports;
    private final boolean hasInsertions;
    private final boolean hasAsides;

    Inlines(Vocabulary words, Reports reports) {
        this.words = words;
        this.reports = reports;
        hasInsertions = words.dialect().insertions().contains("[]");
        hasAsides = words.dialect().asides().contains("()");
    }

    List<Inline> of(Stretch paragraph) {
        String text = paragraph.text();
        var scan = new Scan(text);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '[' -> scan.openSquare(i);
                case ']' -> scan.closeSquare(i);
                case '(' -> scan.openRound(i);
                case ')' -> scan.closeRound(i);
                default -> {}
            }
        }
        scan.finish();
        if (LoneBrackets.firstIn(text).isPresent()) {
            reports.warn("transcript.unbalanced-bracket", paragraph, Reports.quote(text));
        }
        return new Styling(paragraph, reports).of(scan.pieces);
    }

    /** One pass over one text; knows the last bracket that is open, and how many are. */
    private final class Scan {
        private final String text;
        private final List<Piece> pieces = new ArrayList<>();
        private int done;
        private int square = -1;
        private int round = -1;
        private int openSquares;

        Scan(String text) {
            this.text = text;
        }

        void openSquare(int at) {
            square = at;
            openSquares++;
        }

        void closeSquare(int at) {
            openSquares = Math.max(0, openSquares - 1);
            if (square >= done && hasInsertions && openSquares == 0 && isInsertion(square, at)) {
                words(square);
                pieces.add(new Piece(Piece.Sort.INSERTION, square, at + 1));
                done = at + 1;
            }
            square = -1;
        }

        void openRound(int at) {
            round = at;
        }

        void closeRound(int at) {
            if (round >= done && hasAsides && openSquares == 0 && at - round <= LONGEST_ASIDE && isAside(round, at)) {
                words(round);
                pieces.add(new Piece(Piece.Sort.ASIDE, round, at + 1));
                done = at + 1;
            }
            round = -1;
        }

        /** A number in square brackets points to a note. */
        private boolean isInsertion(int from, int to) {
            return text.substring(from + 1, to).codePoints().anyMatch(Character::isLetter);
        }

        private boolean isAside(int from, int to) {
            return Inlines.this.words.of(Topic.ASIDE).matches(text.substring(from + 1, to));
        }

        void finish() {
            words(text.length());
        }

        private void words(int to) {
            if (to > done) {
                pieces.add(new Piece(Piece.Sort.WORDS, done, to));
            }
        }
    }

    /**
     * A run of a paragraph.
     *
     * @param sort whose words they are
     * @param from index in the paragraph's text
     * @param to index after it, brackets included
     */
    record Piece(Sort sort, int from, int to) {
        enum Sort {
            WORDS,
            INSERTION,
            ASIDE
        }

        Inline inline(String text) {
            return switch (sort) {
                case WORDS -> new Inline.Text(text.substring(from, to));
                case INSERTION -> new Inline.Insertion(text.substring(from + 1, to - 1));
                case ASIDE -> new Inline.Aside(text.substring(from + 1, to - 1));
            };
        }
    }
}
