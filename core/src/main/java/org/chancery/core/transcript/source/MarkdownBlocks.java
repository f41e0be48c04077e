package org.chancery.core.transcript.source;

import java.util.List;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Style;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Walks over the blocks of a Markdown text, and gathers its words line by line of the source. */
final class MarkdownBlocks {
    private final MarkdownRows rows;
    private final MarkdownHtml html;
    private Hint hint = Hint.NONE;

    MarkdownBlocks(List<Line> source) {
        rows = new MarkdownRows(source);
        html = new MarkdownHtml(rows);
    }

    /** Walks over a document without going deeper in the stack, however deep its marks are nested. */
    void walk(Node document) {
        Node node = document;
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = leave(node, document);
            }
            node = node == null ? null : node.getNext();
        }
    }

    private @Nullable Node leave(Node node, Node document) {
        Node parent = node.getParent();
        if (parent == null || parent.equals(document)) {
            return null;
        }
        hint = hintOf(parent.getParent());
        return parent;
    }

    private static Hint hintOf(@Nullable Node node) {
        Node above = node;
        while (above instanceof Block) {
            switch (above) {
                case Heading heading -> {
                    return heading.getLevel() == 1 ? Hint.TITLE : Hint.HEADING;
                }
                case BlockQuote quote -> {
                    return Hint.QUOTATION;
                }
                default -> above = above.getParent();
            }
        }
        return Hint.NONE;
    }

    private void enter(Node node) {
        switch (node) {
            case Heading heading -> hint = hintOf(heading);
            case BlockQuote quote -> hint = Hint.QUOTATION;
            case ThematicBreak rule -> rule.getSourceSpans().forEach(span -> rows.verbatim(span, hint));
            case Text text -> rows.words(text, text.getLiteral(), hint);
            case Code code -> rows.words(code, code.getLiteral(), hint);
            case HtmlInline tag -> html.read(tag, hint);
            case HardLineBreak lineBreak ->
                lineBreak.getSourceSpans().forEach(span -> rows.breakAfter(span.getLineIndex()));
            case StrongEmphasis strong -> set(Style.Sort.STRONG, "", strong);
            case Emphasis emphasis -> set(Style.Sort.EMPHASIS, "", emphasis);
            case Link link -> set(Style.Sort.LINK, link.getDestination(), link);
            default -> {}
        }
    }

    private void set(Style.Sort sort, String address, Node node) {
        node.getSourceSpans().forEach(span -> rows.set(sort, address, span));
    }

    /** The lines below the head; blocks are parted by blank ones. What no block holds is text all the same. */
    List<Line> lines(int head) {
        return rows.lines(head);
    }

    /** What of the source is neither word nor space. */
    List<Line> markup(int head) {
        return rows.markup(head);
    }
}
