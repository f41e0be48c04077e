package org.chancery.render.pdf.internal.layout;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.render.pdf.internal.document.Run;

/**
 * How a kind of paragraph looks. Measures are in points.
 *
 * @param family its fonts
 * @param size of the font
 * @param leading from base line to base line
 * @param colour of the words
 * @param labelColour of a label
 * @param before the space above, unless a page begins
 * @param traits whatever else there is to it
 */
record Style(
        Family family, float size, float leading, Colour colour, Colour labelColour, float before, Set<Trait> traits) {
    private static final float CLOSE = 2;
    private static final float INDENT = 2.2f;
    private static final float LARGER = 1.6f;
    private static final float LEAST_LARGE = 13;

    /** What is large already grows by no more, so that titles leave room for the text. */
    private static final float MOST = 7;

    Style {
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
    }

    /**
     * Fonts that go together.
     *
     * @param plain for words
     * @param label for labels
     * @param aside for asides and emphasis
     */
    record Family(FontFace plain, FontFace label, FontFace aside) {}

    /** Something that a style has or has not. */
    enum Trait {
        /** It stands on the page of what follows. */
        KEPT,
        /** No page ends within it, unless it is higher than a page. */
        WHOLE,
        /** It stands in the middle of the column. */
        CENTRED,
        /** Its lines end where the column does, but for light signs. */
        JUSTIFIED,
        /** Its words may be parted. */
        HYPHENATED,
        /** Its lines leave room for a number before them. */
        INDENTED,
        /** A line is drawn above it. */
        LINE_ABOVE,
        /** A line is drawn below it. */
        LINE_BELOW,
        /** A bar stands at its left. */
        BAR
    }

    static Style of(Family family, float size, float leading) {
        return new Style(family, size, leading, Colour.INK, Colour.INK, 0, Set.of());
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    FontFace face(Run.Voice voice) {
        return switch (voice) {
            case PLAIN -> family.plain();
            case LABEL -> family.label();
            case EMPHASIS, ASIDE -> family.aside();
        };
    }

    /** {@return the room for a number before the lines} */
    float indent() {
        return has(Trait.INDENTED) ? size * INDENT : 0;
    }

    /** {@return this, so large that people with low vision can read it} */
    Style enlarged() {
        float larger = Math.max(LEAST_LARGE, Math.min(size * LARGER, size + MOST));
        float factor = larger / size;
        return new Style(family, larger, leading * factor, colour, labelColour, before * factor, traits);
    }

    Colour colour(Run run) {
        if (run.address().isPresent()) {
            return Colour.ACCENT;
        }
        return run.voice() == Run.Voice.LABEL ? labelColour : colour;
    }

    Style before(float space) {
        return new Style(family, size, leading, colour, labelColour, space, traits);
    }

    /** {@return this, close to what stands above} */
    Style closer() {
        return before(Math.min(before, CLOSE));
    }

    Style in(Colour words) {
        return new Style(family, size, leading, words, words, before, traits);
    }

    Style labelledIn(Colour label) {
        return new Style(family, size, leading, colour, label, before, traits);
    }

    Style with(Trait... all) {
        return new Style(family, size, leading, colour, labelColour, before, Set.copyOf(List.of(all)));
    }
}
