package org.chancery.core.transcript.text;

import java.util.Objects;

/**
 * How a run of a line's characters is set off in the source.
 *
 * @param sort in which way
 * @param from index of its first character
 * @param to index after its last
 * @param address where a link leads, as written; empty for anything else
 */
public record Style(Sort sort, int from, int to, String address) {
    /** Refuses null. */
    public Style {
        Objects.requireNonNull(sort);
        Objects.requireNonNull(address);
    }

    Style moved(int by) {
        return new Style(sort, from + by, to + by, address);
    }

    Style within(int start, int end) {
        return new Style(sort, Math.max(from, start) - start, Math.min(to, end) - start, address);
    }

    /** The ways in which words are set off. */
    public enum Sort {
        /** Bold, as labels often are. */
        STRONG,
        /** Italics. */
        EMPHASIS,
        /** A link. */
        LINK
    }
}
