package org.chancery.core.transcript.make;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.text.PlaceCursor;
import org.chancery.core.transcript.text.Stretch;

/**
 * Flags words that a careless search and replace has left behind. A word is one when it begins as a word of the lexicon
 * would after the replacement; it is never mended.
 */
final class DamagedWords {
    private final List<Trace> traces = new ArrayList<>();
    private final Reports reports;

    DamagedWords(Lexicon lexicon, Reports reports) {
        this.reports = reports;
        for (Lexicon.Damage damage : lexicon.damage()) {
            for (String whole : damage.words()) {
                boolean open = whole.endsWith("*");
                String word = open ? whole.substring(0, whole.length() - 1) : whole;
                traces.add(new Trace(word, word.replace(damage.lost(), damage.left()), open));
            }
        }
    }

    /** What a word looked like, what is left of it, and whether more may follow. */
    private record Trace(String whole, String damaged, boolean open) {
        boolean isAt(String text, int from) {
            int end = from + damaged.length();
            return text.regionMatches(true, from, damaged, 0, damaged.length())
                    && (open || end == text.length() || !Character.isLetter(text.charAt(end)));
        }
    }

    /** Looks at every word once. */
    void check(Stretch paragraph) {
        String text = paragraph.text();
        var places = new PlaceCursor(paragraph);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !inWord) {
                checkWord(text, i, places);
            }
            inWord = letter;
        }
    }

    private void checkWord(String text, int from, PlaceCursor places) {
        for (Trace trace : traces) {
            if (trace.isAt(text, from)) {
                int end = wordEnd(text, from);
                String whole =
                        trace.whole() + text.substring(from + trace.damaged().length(), end);
                reports.add(
                        Finding.warning("transcript.damaged-word", places.at(from), text.substring(from, end), whole));
                return;
            }
        }
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
