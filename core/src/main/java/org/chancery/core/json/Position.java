package org.chancery.core.json;

import java.util.Optional;
import org.chancery.core.finding.Place;

/** A line and a column as editors show them: both from 1, columns in code points, lines ending in LF, CR LF or CR. */
record Position(int line, int column) {
    static Position beginningOf(int line) {
        return new Position(line, 1);
    }

    /** The position behind the first characters of a text that begins here. */
    Position after(CharSequence text, int count) {
        int lines = line;
        int columns = column;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            boolean lineFeedFollows = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !lineFeedFollows)) {
                lines++;
                columns = 1;
            } else if (!Character.isLowSurrogate(c)) {
                columns++;
            }
        }
        return new Position(lines, columns);
    }

    Place in(String source) {
        return Place.at(line, column).in(source);
    }

    Place in(String source, String pointer) {
        return new Place(Optional.of(source), line, column, Optional.of(pointer));
    }
}
