package org.chancery.testkit;

import java.util.Optional;

/**
 * A run of words that an output must hold in one go.
 *
 * @param text the words
 * @param label what must be printed before them, after the piece before: who speaks
 * @param qualifier what must be printed there too
 * @param isNotice whether they are not the statement's, but say that something is missing
 */
record Piece(String text, Optional<String> label, Optional<String> qualifier, boolean isNotice) {
    static Piece of(String text) {
        return new Piece(text, Optional.empty(), Optional.empty(), false);
    }

    static Piece notice(String text) {
        return new Piece(text, Optional.empty(), Optional.empty(), true);
    }
}
