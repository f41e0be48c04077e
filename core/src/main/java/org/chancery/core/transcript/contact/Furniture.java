package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.core.transcript.text.Line;

/** Takes out what a page break leaves in a text: a mark that stands alone on a line and is glued to the end of another. */
final class Furniture {
    private Furniture() {}

    static List<Line> removed(List<Line> lines) {
        Set<String> marks = marks(lines);
        var kept = new ArrayList<Line>(lines.size());
        boolean inBreak = false;
        for (Line line : lines) {
            String content = line.content();
            String mark = lastWord(content);
            if (marks.contains(content) || (inBreak && line.isBlank())) {
                continue;
            }
            inBreak = marks.contains(mark);
            kept.add(inBreak ? line.sub(0, line.text().lastIndexOf(mark)) : line);
        }
        return kept;
    }

    private static Set<String> marks(List<Line> lines) {
        Set<String> alone = new HashSet<>();
        Set<String> glued = new HashSet<>();
        for (Line line : lines) {
            String content = line.content();
            String last = lastWord(content);
            if (isMark(content)) {
                alone.add(content);
            } else if (isMark(last)) {
                glued.add(last);
            }
        }
        alone.retainAll(glued);
        return alone;
    }

    private static boolean isMark(String word) {
        return word.length() > 3
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter)
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static String lastWord(String content) {
        return content.substring(content.lastIndexOf(' ') + 1);
    }
}
