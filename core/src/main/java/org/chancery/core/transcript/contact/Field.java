package org.chancery.core.transcript.contact;

import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * A piece of a line that begins with its label, if it has one.
 *
 * @param line the line
 * @param from index of its first character
 * @param valueFrom index of the first character after the label and its colon; {@code from} when there is no label
 * @param to index after its last character
 */
record Field(Line line, int from, int valueFrom, int to) {
    private static final String AROUND = ":：;,|•·*-–— \t\u00A0";

    String label() {
        return strip(line.text().substring(from, valueFrom));
    }

    String value() {
        return line.text().substring(valueFrom, to);
    }

    boolean hasLabel() {
        return valueFrom > from;
    }

    Stretch place() {
        return new Stretch(line, from, to);
    }

    boolean isBlank() {
        return value().isBlank();
    }

    /** A text without the marks that part labels from values. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && AROUND.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && AROUND.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
