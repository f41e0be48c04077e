package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines that each piece of a statement was read from. Reading keeps every word in order, so that one walk down
 * the lines meets them all; a piece that is not met has no line.
 */
final class LineMap {
    private static final int PROBE = 24;
    private static final int FARTHEST = 2_000;

    private final List<String> lines;
    private int line;
    private int offset;

    private LineMap(List<String> lines) {
        this.lines = lines;
    }

    /** The numbers of the lines of each text, from 1. */
    static List<List<Integer>> of(List<String> texts, List<String> lines) {
        var map = new LineMap(lines.stream().map(LineMap::squeezed).toList());
        return texts.stream().map(text -> map.find(squeezed(text))).toList();
    }

    private List<Integer> find(String text) {
        String probe = text.substring(0, Math.min(PROBE, text.length()));
        for (int at = line; !probe.isEmpty() && at < Math.min(lines.size(), line + FARTHEST); at++) {
            int from = start(lines.get(at), at == line ? offset : 0, probe);
            if (from >= 0) {
                return take(text, at, from);
            }
        }
        return List.of();
    }

    /** Where in a line a text begins: with its probe, or with all that is left of the line. */
    private static int start(String line, int offset, String probe) {
        int from = line.indexOf(probe, offset);
        boolean wraps = from < 0 && offset < line.length() && probe.startsWith(line.substring(offset));
        return wraps ? offset : from;
    }

    private List<Integer> take(String text, int at, int from) {
        var taken = new ArrayList<Integer>();
        taken.add(at + 1);
        line = at;
        int left = text.length();
        int end = lines.get(at).length();
        while (left > end - from && goesOn(text, text.length() - left + end - from)) {
            left -= end - from;
            line++;
            taken.add(line + 1);
            from = 0;
            end = lines.get(line).length();
        }
        offset = Math.min(end, from + left);
        return taken;
    }

    private boolean goesOn(String text, int behind) {
        if (line + 1 >= lines.size()) {
            return false;
        }
        String rest = text.substring(behind, Math.min(text.length(), behind + PROBE));
        String next = lines.get(line + 1);
        return !next.isEmpty() && (next.startsWith(rest) || rest.startsWith(next));
    }

    /** Letters and digits alone, or, when there are none, whatever is no space. */
    private static String squeezed(String text) {
        var letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? text.replaceAll("[\\p{Z}\\s\\p{Cf}]", "") : letters.toString();
    }
}
