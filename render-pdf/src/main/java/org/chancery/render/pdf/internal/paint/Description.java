package org.chancery.render.pdf.internal.paint;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Localized;

/**
 * What a file says of itself.
 *
 * @param title the title of the publication
 * @param languages those it is in, the main one first; at least one
 * @param date the day for which it was made, when known
 * @param carriesSource whether it carries the publication itself, which makes it PDF/A-3
 */
public record Description(
        Localized<String> title, List<Locale> languages, Optional<LocalDate> date, boolean carriesSource) {
    static final String PRODUCER = "Chancery (OpenPDF)";

    /** Copies the list. */
    public Description {
        languages = List.copyOf(languages);
    }

    /** {@return the title in the main language, or else in the first there is} */
    String mainTitle() {
        return title.in(language()).orElse(title.first());
    }

    Locale language() {
        return languages.getFirst();
    }
}
