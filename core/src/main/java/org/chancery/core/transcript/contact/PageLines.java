package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.transcript.text.Line;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Makes lines of a page as it is looked at: one a block, cut at {@code <br>}, blank ones between blocks, the cells of a row
 * parted by tabs. They are numbered as they are printed, not as in the file: whether two values stand in adjacent lines is
 * what tells an address from two.
 */
public final class PageLines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    private PageLines() {}

    /** {@return the words of a page as lines} */
    public static List<Line> of(Document page) {
        var visitor = new PageLines();
        page.body().traverse(visitor);
        var lines = new ArrayList<Line>();
        for (String line : visitor.text.toString().split("\n", -1)) {
            lines.add(Line.of(lines.size() + 1, line.strip()));
        }
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element && breaksBefore(element)) {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            boolean inRow = isCell(element) && element.nextElementSibling() != null;
            text.append(inRow ? "\t" : breaksBefore(element) && !element.nameIs("br") ? "\n" : "");
        }
    }

    private static boolean breaksBefore(Element element) {
        return element.nameIs("br") || element.nameIs("tr") || (element.isBlock() && !isCell(element));
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }
}
