package org.chancery.core.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A language version that exists elsewhere, known from a page's language switch or from its editor.
 *
 * @param language which
 * @param address where, when known
 */
public record OtherVersion(Locale language, Optional<URI> address) {
    /** Refuses null. */
    public OtherVersion {
        Check.present(language, address);
    }
}
