package org.chancery.core.json;

import tools.jackson.core.StreamReadConstraints;

/** Our limits where the parser asks for them, so that the limit that was passed has a name. */
final class Constraints extends StreamReadConstraints {
    private static final long serialVersionUID = 1L;

    Constraints(JsonLimits limits) {
        super(
                limits.depth(),
                UNLIMITED, // Text sees to the length of documents
                UNLIMITED,
                limits.numberLength(),
                limits.stringLength(),
                limits.nameLength());
    }

    private static final long UNLIMITED = -1;

    @Override
    public void validateNestingDepth(int depth) {
        require("depth", depth, _maxNestingDepth);
    }

    @Override
    public void validateFPLength(int length) {
        require("numberLength", length, _maxNumLen);
    }

    @Override
    public void validateIntegerLength(int length) {
        require("numberLength", length, _maxNumLen);
    }

    @Override
    public void validateStringLength(int length) {
        require("stringLength", length, _maxStringLen);
    }

    @Override
    public void validateStringLengthLong(long length) {
        require("stringLength", length, _maxStringLen);
    }

    @Override
    public void validateNameLength(int length) {
        require("nameLength", length, _maxNameLen);
    }

    private static void require(String limit, long value, long setting) {
        if (value > setting) {
            throw new Passed(limit, setting);
        }
    }

    /** Says which limit was passed. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String limit;
        private final long setting;

        private Passed(String limit, long setting) {
            super(limit, null, false, false);
            this.limit = limit;
            this.setting = setting;
        }

        String limit() {
            return limit;
        }

        long setting() {
            return setting;
        }
    }
}
