package org.chancery.core.transcript.text;

/**
 * Where a run of a line's characters stands in the source; the run ends where the next begins.
 *
 * @param index of its first character in the line
 * @param line of the source, from 1
 * @param column in it, in code points from 1
 * @param apart whether something else stands in the source between this run and the one before
 */
public record Origin(int index, int line, int column, boolean apart) {
    Origin moved(int by) {
        return new Origin(index + by, line, column, apart);
    }

    Origin at(int newIndex, int newColumn) {
        return new Origin(newIndex, line, newColumn, apart && newIndex == index);
    }
}
