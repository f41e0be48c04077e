package org.chancery.core.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the languages of a statement stand to each other on the page. */
public enum Layout {
    /** Only one language is printed. */
    SINGLE,
    /** The whole text in one language, then in the next. */
    SEQUENTIAL,
    /** Each passage in one language, then in the next. */
    INTERLEAVED,
    /** Each passage in columns side by side. */
    SIDE_BY_SIDE,
    /** One language on the left-hand page, the next on the right-hand page. */
    FACING_PAGES;

    /** {@return the name users give it: {@code side-by-side}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the layout with this id}
     *
     * @throws IllegalArgumentException when there is none; the message lists them
     */
    public static Layout of(String id) {
        return Arrays.stream(values())
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown layout \"" + id + "\"; there is "
                        + Arrays.stream(values()).map(Layout::id).collect(Collectors.joining(", "))));
    }
}
