package org.chancery.core.model;

import java.util.Optional;

/**
 * What is known of one language version of a statement.
 *
 * @param status what it is worth, when the publisher says so
 * @param madeFrom the {@link Fingerprint} of the original it was translated from; when the original has another one
 *     now, the translation is out of date
 */
public record Translation(Optional<TranslationStatus> status, Optional<String> madeFrom) {
    /** Refuses a fingerprint that is none. */
    public Translation {
        Check.present(status);
        madeFrom.ifPresent(Fingerprint::require);
    }

    /** {@return a version of which nothing is known but that it is there} */
    public static Translation unknown() {
        return new Translation(Optional.empty(), Optional.empty());
    }

    /** {@return a version with a status} */
    public static Translation of(TranslationStatus status) {
        return new Translation(Optional.of(status), Optional.empty());
    }
}
