package org.chancery.core.transcript.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.jsoup.nodes.Element;

/**
 * Finds the statement on a page: the innermost part that holds most of the sentences. What stands outside of it is
 * furniture, but for the title above it and what stands between the two.
 */
final class ContentFinder {
    private static final int SHORTEST_SENTENCE = 60;
    private static final int LEAST_PROSE = 600;
    private static final int FURTHEST_TITLE = 40;
    private static final double MOST = 0.8;

    private final Map<Element, Long> prose = new HashMap<>();
    private final HtmlPage.Blocks blocks;

    private ContentFinder(HtmlPage.Blocks blocks) {
        this.blocks = blocks;
    }

    /** The lines of a page, with what surrounds the statement marked as furniture. */
    static List<Line> withFurniture(Element body, HtmlPage.Blocks blocks) {
        var finder = new ContentFinder(blocks);
        finder.weigh(body);
        long all = finder.prose.getOrDefault(body, 0L);
        return all < LEAST_PROSE ? blocks.lines() : finder.marked(finder.innermost(body, all));
    }

    /** Adds the sentences of each block to all it stands in. */
    private void weigh(Element body) {
        for (int i = 0; i < blocks.lines().size(); i++) {
            Line line = blocks.lines().get(i);
            int length = line.hint() == Hint.FURNITURE ? 0 : line.text().length();
            if (length >= SHORTEST_SENTENCE) {
                prose.merge(blocks.owners().get(i), (long) length, Long::sum);
            }
        }
        for (Map.Entry<Element, Long> entry : List.copyOf(prose.entrySet())) {
            Element above = entry.getKey();
            while (!above.equals(body) && above.parent() != null) {
                above = above.parent();
                prose.merge(above, entry.getValue(), Long::sum);
            }
        }
    }

    private Element innermost(Element body, long all) {
        Element content = body;
        while (true) {
            Element next = null;
            for (Element child : content.children()) {
                if (prose.getOrDefault(child, 0L) >= all * MOST) {
                    next = child;
                }
            }
            if (next == null || next.childrenSize() == 0) {
                return content;
            }
            content = next;
        }
    }

    private List<Line> marked(Element content) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.owners().size(); i++) {
            if (isWithin(blocks.owners().get(i), content)
                    && !blocks.lines().get(i).isBlank()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int head = title(first);
        last = Math.min(last, beforeNextTitle(head));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < blocks.lines().size(); i++) {
            Line line = blocks.lines().get(i);
            lines.add(i < head || i > last ? line.as(Hint.FURNITURE) : line);
        }
        return lines;
    }

    /** Another title below the sentences begins another part of the site. */
    private int beforeNextTitle(int head) {
        boolean sentences = false;
        for (int i = head; i < blocks.lines().size(); i++) {
            Line line = blocks.lines().get(i);
            if (sentences && line.hint() == Hint.TITLE) {
                return i - 1;
            }
            sentences |= line.hint() == Hint.NONE && line.text().length() >= SHORTEST_SENTENCE;
        }
        return blocks.lines().size() - 1;
    }

    private static boolean isWithin(Element element, Element content) {
        Element above = element;
        while (above != null && !above.equals(content)) {
            above = above.parent();
        }
        return above != null;
    }

    /** The line of the last title above the statement, when it is not far. */
    private int title(int first) {
        for (int i = first; i >= Math.max(0, first - FURTHEST_TITLE); i--) {
            if (blocks.lines().get(i).hint() == Hint.TITLE) {
                return i;
            }
        }
        return first;
    }
}
