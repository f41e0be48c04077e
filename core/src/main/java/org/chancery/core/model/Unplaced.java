package org.chancery.core.model;

import java.util.Locale;

/**
 * Words of a source that were not understood, kept so that nothing is lost.
 *
 * @param language the version they were read in
 * @param text the words, line feeds included
 * @param line where they begin, from 1
 * @param column where they begin, in code points from 1
 */
public record Unplaced(Locale language, String text, int line, int column) {
    /** Refuses empty text and impossible positions. */
    public Unplaced {
        Check.present(language);
        Check.nonEmpty(text, "An unplaced text");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1: " + line + ":" + column);
        }
    }
}
