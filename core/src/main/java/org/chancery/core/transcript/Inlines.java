package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.model.Inline;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Phrase;

/**
 * Takes a paragraph apart into words, insertions in square brackets and asides in round ones. Brackets without a partner
 * stay words, and are reported. Each character is looked at once.
 */
final class Inlines {
    private static final int LONGEST_ASIDE = 60;

    private final Dialect dialect;
    private final Reports reports;

    Inlines(Dialect dialect, Reports reports) {
        this.dialect = dialect;
        this.reports = reports;
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
        if (scan.isUnbalanced()) {
            reports.warn("transcript.unbalanced-bracket", paragraph, Reports.quote(text));
        }
        return scan.inlines;
    }

    /** One pass over one text; knows the last bracket that is open, and how many are. */
    private final class Scan {
        private final String text;
        private final List<Inline> inlines = new ArrayList<>();
        private int done;
        private int square = -1;
        private int round = -1;
        private int openSquares;
        private int openRounds;
        private boolean unbalanced;

        Scan(String text) {
            this.text = text;
        }

        void openSquare(int at) {
            square = at;
            openSquares++;
        }

        void closeSquare(int at) {
            unbalanced |= openSquares == 0;
            openSquares = Math.max(0, openSquares - 1);
            if (square >= done && isInsertion(text.substring(square + 1, at)) && openSquares == 0) {
                words(square);
                inlines.add(new Inline.Insertion(text.substring(square + 1, at)));
                done = at + 1;
            }
            square = -1;
        }

        void openRound(int at) {
            round = at;
            openRounds++;
        }

        void closeRound(int at) {
            unbalanced |= openRounds == 0;
            openRounds = Math.max(0, openRounds - 1);
            if (round >= done
                    && openSquares == 0
                    && at - round <= LONGEST_ASIDE
                    && isAside(text.substring(round + 1, at))) {
                words(round);
                inlines.add(new Inline.Aside(text.substring(round + 1, at)));
                done = at + 1;
            }
            round = -1;
        }

        void finish() {
            words(text.length());
            unbalanced |= openSquares > 0 || openRounds > 0;
        }

        boolean isUnbalanced() {
            return unbalanced;
        }

        private void words(int to) {
            if (to > done) {
                inlines.add(new Inline.Text(text.substring(done, to)));
            }
        }
    }

    /** A number in square brackets points to a note. */
    private static boolean isInsertion(String inside) {
        return inside.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isAside(String inside) {
        return Phrase.anyMatches(dialect.asides(), inside);
    }
}
