package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.transcript.dialect.Lexicon;
import org.chancery.core.transcript.dialect.Word;

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
        boolean isIn(String word) {
            return open ? word.startsWith(damaged) : word.equals(damaged);
        }
    }

    void check(Stretch paragraph) {
        if (traces.isEmpty()) {
            return;
        }
        for (Word word : Word.of(paragraph.text())) {
            String folded = word.text().toLowerCase(Locale.ROOT);
            for (Trace trace : traces) {
                if (trace.isIn(folded)) {
                    report(
                            paragraph,
                            word,
                            trace.whole() + folded.substring(trace.damaged().length()));
                }
            }
        }
    }

    private void report(Stretch paragraph, Word word, String whole) {
        int from = paragraph.from() + word.from();
        var where = new Stretch(paragraph.line(), from, from + word.text().length());
        reports.warn("transcript.damaged-word", where, word.text(), whole);
    }
}
