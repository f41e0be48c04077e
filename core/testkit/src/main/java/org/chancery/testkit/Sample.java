package org.chancery.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.core.render.RenderReport;

/**
 * A rendering of a sample publication, read back.
 *
 * @param wanted what was rendered
 * @param texts what was read, in each language of the publication
 * @param report what the renderer said
 */
record Sample(Case wanted, Map<Locale, String> texts, RenderReport report) {
    /** The words found in one language, for comparison with those that were to be there. */
    Comparison in(Locale language, Spelling spelling) {
        return new Comparison(wanted, language, spelling.of(Objects.requireNonNull(texts.get(language))), spelling);
    }

    /** All that the publication says in a language. */
    List<Piece> pieces(Locale language) {
        return Pieces.of(wanted.publication(), language);
    }
}
