package org.chancery.core.json;

import java.util.function.Function;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document, on its way from where it is noticed to where lines and columns are known. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final transient Function<Place, InputException> explanation;
    private final String pointer;
    private final long offset;

    private Refused(
            String message,
            @Nullable Throwable cause,
            String pointer,
            long offset,
            Function<Place, InputException> explanation) {
        super(message, cause, false, false);
        this.pointer = pointer;
        this.offset = offset;
        this.explanation = explanation;
    }

    /** A refusal of what stands at a place. */
    Refused(String message, At at) {
        this(message, null, at.pointer(), at.offset(), place -> new InputException(message, place));
    }

    /** A refusal of what stands at a place, with the exception that told. */
    Refused(String message, Throwable cause, At at) {
        this(message, cause, at.pointer(), at.offset());
    }

    /** A refusal of what stands behind this number of characters, with the exception that told. */
    Refused(String message, Throwable cause, String pointer, long offset) {
        this(message, cause, pointer, offset, place -> new InputException(message, place, cause));
    }

    /** A refusal of what passes a limit. */
    static Refused limit(Constraints.Passed passed, String pointer, long offset) {
        return new Refused(
                passed.limit(),
                passed,
                pointer,
                offset,
                place -> new LimitException(passed.limit(), passed.setting(), place));
    }

    String pointer() {
        return pointer;
    }

    long offset() {
        return offset;
    }

    /** The same, as callers get it. */
    InputException at(Place place) {
        return explanation.apply(place);
    }

    /** Quotes a value of the document in a message, whatever its length and characters. */
    static String quote(String value) {
        boolean fits = value.codePointCount(0, value.length()) <= LONGEST_QUOTE;
        String start = fits ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
        return "\"" + start.replaceAll("\\p{C}", "\uFFFD") + "\"";
    }
}
