package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.dialect.Lexicon;

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

    /** Looks at every word once; counts columns on the way, since a line may be long and full of them. */
    void check(Stretch paragraph) {
        String text = paragraph.text();
        int column = paragraph.line().column(paragraph.from());
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !inWord) {
                checkWord(text, i, Place.at(paragraph.line().number(), column));
            }
            inWord = letter;
            column += Character.isLowSurrogate(text.charAt(i)) ? 0 : 1;
        }
    }

    private void checkWord(String text, int from, Place place) {
        for (Trace trace : traces) {
            if (trace.isAt(text, from)) {
                int end = wordEnd(text, from);
                String whole =
                        trace.whole() + text.substring(from + trace.damaged().length(), end);
                reports.add(Finding.warning("transcript.damaged-word", place, text.substring(from, end), whole));
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
