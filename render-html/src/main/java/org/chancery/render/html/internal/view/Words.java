package org.chancery.render.html.internal.view;

/**
 * A few words outside the paragraphs.
 *
 * @param text them
 * @param language theirs
 * @param supplied whether they are the library's own and not the statement's
 */
public record Words(String text, Language language, boolean supplied) {
    /** {@return these words, marked with the language of the place they stand in unless they have their own} */
    public Words in(Language place) {
        return language.tag().isEmpty() ? new Words(text, place, supplied) : this;
    }
}
