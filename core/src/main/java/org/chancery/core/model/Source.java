package org.chancery.core.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Where one language version was read.
 *
 * @param language the version
 * @param name the name of the file it was read from, without its folder
 * @param address where it is published
 * @param retrieved the day on which the copy was taken; not the event date
 * @param fingerprint the {@link Fingerprint} of the body as it was read
 */
public record Source(
        Locale language,
        Optional<String> name,
        Optional<URI> address,
        Optional<LocalDate> retrieved,
        Optional<String> fingerprint) {
    /** Refuses a fingerprint that is none. */
    public Source {
        Check.present(language, address, retrieved);
        name.ifPresent(Check::text);
        fingerprint.ifPresent(Fingerprint::require);
    }
}
