package org.chancery.core.json;

/**
 * What a {@link DocumentReader} takes at most; whatever passes a limit is refused with a
 * {@link org.chancery.core.finding.LimitException} that names it. Lengths count UTF-16 code units.
 *
 * @param depth how deep lists and objects stand within each other; 1 to 250, by default 100
 * @param documentLength the length of a document, of one line of JSON Lines, or of one statement in a publication that
 *     is read statement by statement; by default 33,554,432
 * @param stringLength the length of a string; by default 1,048,576
 * @param nameLength the length of a field's name; by default 1,000
 * @param numberLength the digits of a number; by default 100
 */
public record JsonLimits(int depth, int documentLength, int stringLength, int nameLength, int numberLength) {
    private static final int DEEPEST = 250; // what the stack of any thread holds, even one of half a megabyte

    /** Refuses limits that nothing could keep, and depths that a stack might not. */
    public JsonLimits {
        if (Math.min(Math.min(depth, documentLength), Math.min(stringLength, Math.min(nameLength, numberLength))) < 1
                || depth > DEEPEST) {
            throw new IllegalArgumentException("Limits are at least 1, and depth is at most " + DEEPEST + ": depth "
                    + depth + ", documentLength " + documentLength + ", stringLength " + stringLength
                    + ", nameLength " + nameLength + ", numberLength " + numberLength);
        }
    }

    /** {@return the limits for input that nobody vouches for} */
    public static JsonLimits defaults() {
        return new JsonLimits(100, 32 << 20, 1 << 20, 1000, 100);
    }

    /** {@return these limits with another depth} */
    public JsonLimits withDepth(int levels) {
        return new JsonLimits(levels, documentLength, stringLength, nameLength, numberLength);
    }

    /** {@return these limits with another length of a document} */
    public JsonLimits withDocumentLength(int length) {
        return new JsonLimits(depth, length, stringLength, nameLength, numberLength);
    }

    /** {@return these limits with another length of a string} */
    public JsonLimits withStringLength(int length) {
        return new JsonLimits(depth, documentLength, length, nameLength, numberLength);
    }

    /** {@return these limits with another length of a field's name} */
    public JsonLimits withNameLength(int length) {
        return new JsonLimits(depth, documentLength, stringLength, length, numberLength);
    }

    /** {@return these limits with another length of a number} */
    public JsonLimits withNumberLength(int digits) {
        return new JsonLimits(depth, documentLength, stringLength, nameLength, digits);
    }
}
