package org.chancery.core.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in its document: the way to it and the number of characters before it.
 *
 * @param parent what holds it; null for the document
 * @param step its name or index in there
 * @param offset where it begins
 */
record At(@Nullable At parent, String step, long offset) {
    static At document(long offset) {
        return new At(null, "", offset);
    }

    /** The place of a value in this one. */
    At step(String to, long at) {
        return new At(this, to, at);
    }

    /** The same place of the structure at another of the text: a value behind its name. */
    At movedTo(long at) {
        return new At(parent, step, at);
    }

    /** The JSON pointer (RFC 6901). */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (At at = this; at.parent != null; at = at.parent) {
            steps.push("/" + at.step.replace("~", "~0").replace("/", "~1"));
        }
        return String.join("", steps);
    }
}
