package org.chancery.core.transcript.label;

import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.lexicon.Vocabulary;

/** The words by which labels are read here. */
final class Languages {
    private static final Lexicons LEXICONS = Lexicons.of(Dialects.builtIn());

    static final Vocabulary ENGLISH = of("english");
    static final Vocabulary RUSSIAN = of("russian");

    private Languages() {}

    static Vocabulary of(String dialect) {
        return LEXICONS.dialects().list().stream()
                .filter(one -> one.id().equals(dialect))
                .map(LEXICONS::vocabulary)
                .findFirst()
                .orElseThrow();
    }
}
