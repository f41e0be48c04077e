package org.chancery.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * The canonical form on paper: two spaces for each level, line feeds, and whatever is marked as one line on one line.
 * One for each document, since it counts.
 */
final class Layout implements PrettyPrinter {
    private static final Object ONE_LINE = new Object();
    private static final int NO_LEVEL = Integer.MAX_VALUE;

    private int level;
    private int oneLineFrom = NO_LEVEL;

    static void startObject(JsonGenerator out, boolean oneLine) {
        out.writeStartObject(mark(oneLine));
    }

    static void startArray(JsonGenerator out, boolean oneLine) {
        out.writeStartArray(mark(oneLine));
    }

    private static @Nullable Object mark(boolean oneLine) {
        return oneLine ? ONE_LINE : null;
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        start(out, '{');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        start(out, '[');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        end(out, entries, '}');
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        end(out, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        throw new IllegalStateException("A document is one value");
    }

    private void start(JsonGenerator out, char bracket) {
        out.writeRaw(bracket);
        level++;
        if (!onOneLine() && out.currentValue() == ONE_LINE) {
            oneLineFrom = level;
        }
    }

    private void separate(JsonGenerator out) {
        out.writeRaw(onOneLine() ? ", " : ",");
        newLine(out);
    }

    private void end(JsonGenerator out, int entries, char bracket) {
        boolean wasOnOneLine = onOneLine();
        level--;
        if (level < oneLineFrom) {
            oneLineFrom = NO_LEVEL;
        }
        if (entries > 0 && !wasOnOneLine) {
            newLine(out);
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out) {
        if (!onOneLine()) {
            out.writeRaw('\n');
            out.writeRaw("  ".repeat(level));
        }
    }

    private boolean onOneLine() {
        return level >= oneLineFrom;
    }
}
