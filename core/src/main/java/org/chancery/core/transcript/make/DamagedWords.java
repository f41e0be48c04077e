package org.chancery.core.transcript.make;

import java.util.Locale;
import org.chancery.core.finding.Finding;
import org.chancery.core.internal.language.DamagedWord;
import org.chancery.core.transcript.text.PlaceCursor;
import org.chancery.core.transcript.text.Stretch;

/** Flags words that a careless search and replace has left behind; they are never mended. */
record DamagedWords(Locale language, Reports reports) {
    void check(Stretch paragraph) {
        var places = new PlaceCursor(paragraph);
        for (DamagedWord word : DamagedWord.in(paragraph.text(), language)) {
            reports.add(Finding.warning("transcript.damaged-word", places.at(word.at()), word.printed(), word.whole()));
        }
    }
}
