package org.chancery.render.html.internal.view;

/**
 * A few words outside the paragraphs.
 *
 * @param text them
 * @param tag of their language, as in {@link Language}
 * @param direction of their language, as in {@link Language}
 * @param supplied whether they are the library's own and not the statement's
 */
public record Words(String text, String tag, String direction, boolean supplied) {
    /** A few words outside the paragraphs. */
    public Words(String text, Language language, boolean supplied) {
        this(text, language.tag(), language.direction(), supplied);
    }

    /** {@return the mark of their language} */
    public Language language() {
        return new Language(tag, direction);
    }

    /** {@return these words, marked with the language of the place they stand in unless they have their own} */
    public Words in(Language place) {
        return tag.isEmpty() ? new Words(text, place, supplied) : this;
    }
}
