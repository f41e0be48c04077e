package org.chancery.core.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How spoken words came to be printed in another language than they were spoken in.
 *
 * @param kind by interpreter on the spot, or translated back for the record
 * @param from the language spoken, when the page says so
 */
public record Rendition(Kind kind, Optional<Locale> from) {
    /** Refuses null. */
    public Rendition {
        Check.present(kind, from);
    }

    /** Who turned the words into this language. */
    public enum Kind {
        /** An interpreter in the room: “(via interpreter)”, “(as interpreted)”. */
        INTERPRETED,
        /** The publisher, from a recording or a translation: “(retranslated from English)”. */
        RETRANSLATED
    }
}
