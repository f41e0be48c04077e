package org.chancery.render.pdf.internal.paint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file says of itself.
 *
 * @param title the title of the publication
 * @param languages those it is in, the main one first; at least one
 * @param date the day for which it was made, when known
 */
public record Description(String title, List<Locale> languages, Optional<LocalDate> date) {
    static final String PRODUCER = "Chancery (OpenPDF)";

    /** Copies the list. */
    public Description {
        languages = List.copyOf(languages);
    }

    Locale language() {
        return languages.getFirst();
    }
}
