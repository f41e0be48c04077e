package org.chancery.core.transcript.source;

import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.internal.language.HiddenCharacters;
import org.chancery.core.transcript.text.Chars;

/**
 * The characters of a line that a reader could not see, or should be warned of: one finding a line for each sort, at
 * the first of them.
 */
record Oddities(Sort substituted, Sort directing, Sort invisible) {
    /** How many of a sort there are, which is the first, and in which column. */
    private record Sort(int count, int first, int column) {
        private static final Sort NONE = new Sort(0, 0, 0);

        Sort and(int c, int at) {
            return count == 0 ? new Sort(1, c, at) : new Sort(count + 1, first, column);
        }

        void report(String rule, int line, List<Finding> findings) {
            if (count > 0) {
                String name = String.format(Locale.ROOT, "U+%04X", first);
                findings.add(Finding.warning(rule, Place.at(line, column), name, Integer.toString(count)));
            }
        }
    }

    static Oddities in(String line) {
        Sort substituted = Sort.NONE;
        Sort directing = Sort.NONE;
        Sort invisible = Sort.NONE;
        int column = 1;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (Chars.visible(c) != c) {
                substituted = substituted.and(c, column);
            } else if (HiddenCharacters.isBidiControl(c)) {
                directing = directing.and(c, column);
            } else if (HiddenCharacters.isInvisible(c)) {
                invisible = invisible.and(c, column);
            }
            column++;
        }
        return new Oddities(substituted, directing, invisible);
    }

    int replaced() {
        return substituted.count();
    }

    void report(int line, List<Finding> findings) {
        substituted.report("transcript.control-character", line, findings);
        directing.report("transcript.bidi-control", line, findings);
        invisible.report("transcript.invisible-character", line, findings);
    }
}
