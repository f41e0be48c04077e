package org.chancery.render.html.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.core.render.Direction;
import org.chancery.render.html.internal.view.Language;

/**
 * Marks languages, with the direction they are written in where one of them runs from right to left. Made for one text;
 * not thread-safe.
 */
final class Directions {
    private final boolean marked;
    private final Map<Locale, Language> marks = new HashMap<>();

    /** For a text in these languages. */
    Directions(List<Locale> languages) {
        marked = languages.stream().map(Direction::of).anyMatch(Direction.RTL::equals);
    }

    /** {@return the mark for words in a language} */
    Language of(Locale language) {
        return marks.computeIfAbsent(language, this::mark);
    }

    private Language mark(Locale language) {
        Direction direction = Direction.of(language);
        return new Language(language.toLanguageTag(), marked || direction == Direction.RTL ? direction.word() : "");
    }
}
