package org.chancery.testkit;

import java.util.List;

/**
 * A run of words that an output must hold in one go.
 *
 * @param text the words
 * @param before what must be printed before them, after the piece before: a speaker's label and its qualifier
 */
record Piece(String text, List<String> before) {
    static Piece of(String text) {
        return new Piece(text, List.of());
    }
}
