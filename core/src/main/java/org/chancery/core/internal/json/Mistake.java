package org.chancery.core.internal.json;

import java.io.IOException;

/** What is wrong with a file, and where. */
public final class Mistake extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Mistake(String message, Throwable cause, int line, int column) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /** {@return the line, from 1; 0 when none is to blame} */
    public int line() {
        return line;
    }

    /** {@return the column, from 1} */
    public int column() {
        return column;
    }
}
