package org.chancery.core.transcript.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Style;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks over a page and puts its lines together; never deeper in the stack, however deep the page. */
final class BlockVisitor implements NodeVisitor {
    private final List<Line> lines = new ArrayList<>();
    private final List<Element> owners = new ArrayList<>();
    private final List<Line> hidden = new ArrayList<>();
    private final LineBuilder builder = new LineBuilder();
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final Deque<Hint> hints = new ArrayDeque<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int unseen;
    private int preformatted;
    private int strong;
    private boolean spaceDue;
    private int line = 1;
    private int column = 1;

    /** Something set off that is not yet closed. */
    private record Mark(Element element, Style.Sort sort, int from) {}

    BlockVisitor(Element body) {
        blocks.push(body);
        hints.push(Hint.NONE);
    }

    HtmlPage.Blocks blocks() {
        flush();
        return new HtmlPage.Blocks(lines, owners, hidden);
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode text -> add(text);
            case Element element -> open(element);
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        if (Tags.isUnseen(element)) {
            unseen++;
        }
        if (element.normalName().equals("br")) {
            breakLine();
        } else if (Tags.isCell(element)) {
            spaceDue = false;
            builder.addSpace("\t", line, column);
        } else if (!Tags.isInline(element)) {
            flush();
            blocks.push(element);
            Hint own = HtmlPage.hint(element);
            boolean inherits = own == Hint.NONE || hints.peek() == Hint.FURNITURE;
            hints.push(Tags.isContent(element) ? Hint.NONE : inherits ? hints.peek() : own);
            preformatted += element.normalName().equals("pre") ? 1 : 0;
        }
        mark(element);
    }

    private void mark(Element element) {
        if (Tags.isStrong(element)) {
            strong++;
            marks.push(new Mark(element, Style.Sort.STRONG, start()));
        } else if (Tags.isEmphasis(element)) {
            marks.push(new Mark(element, Style.Sort.EMPHASIS, start()));
        } else if (element.normalName().equals("a") && element.hasAttr("href")) {
            marks.push(new Mark(element, Style.Sort.LINK, start()));
        }
    }

    private int start() {
        return builder.length() + (spaceDue && !builder.isEmpty() ? 1 : 0);
    }

    private void close(Element element) {
        if (!marks.isEmpty() && marks.getFirst().element().equals(element)) {
            Mark mark = marks.pop();
            builder.style(mark.sort(), Math.min(mark.from(), builder.length()), element.attr("href"));
            strong -= mark.sort() == Style.Sort.STRONG ? 1 : 0;
        }
        if (blocks.size() > 1 && blocks.getFirst().equals(element)) {
            flush();
            blocks.pop();
            hints.pop();
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
        }
        if (Tags.isUnseen(element)) {
            unseen--;
        }
    }

    /** A line break inside a bold label is a space: the label goes on. */
    private void breakLine() {
        if (strong > 0 && !builder.isEmpty()) {
            spaceDue = true;
        } else {
            flush(false);
        }
    }

    private void add(TextNode node) {
        Range.Position start = node.sourceRange().start();
        line = Math.max(1, start.lineNumber());
        column = Math.max(1, start.columnNumber());
        String text = node.getWholeText();
        if (unseen > 0) {
            addHidden(text);
            return;
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isCollapsible(text.charAt(i))) {
                addRun(text.substring(from, i));
                if (i < text.length()) {
                    addWhite(text.charAt(i));
                }
                from = i + 1;
            }
        }
    }

    private void addHidden(String text) {
        String content = Chars.strip(text);
        if (!content.isEmpty()) {
            hidden.add(Line.of(line, column, Chars.visible(content.replaceAll("[\\n\\r\\f]", " "))));
        }
    }

    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void addRun(String run) {
        if (run.isEmpty()) {
            return;
        }
        if (spaceDue && !builder.endsInSpace()) {
            builder.addSpace(" ", line, column);
        }
        spaceDue = false;
        builder.add(run, line, column);
        column += run.codePointCount(0, run.length());
    }

    private void addWhite(char c) {
        if (c == '\n') {
            line++;
            column = 1;
            if (preformatted > 0) {
                flush(false);
                return;
            }
        } else {
            column++;
        }
        spaceDue = true;
    }

    private void flush() {
        flush(true);
    }

    /** Ends a line; a block is followed by a blank one. */
    private void flush(boolean block) {
        spaceDue = false;
        if (!builder.isEmpty()) {
            reopen();
            builder.hint(hints.getFirst());
            lines.add(builder.take());
            owners.add(blocks.getFirst());
        }
        if (block && !lines.isEmpty() && !lines.getLast().isBlank()) {
            lines.add(Line.of(line, column, ""));
            owners.add(blocks.getFirst());
        }
    }

    /** What is set off goes on in the next line. */
    private void reopen() {
        List<Mark> open = new ArrayList<>(marks);
        marks.clear();
        for (int i = open.size() - 1; i >= 0; i--) {
            Mark mark = open.get(i);
            builder.style(mark.sort(), mark.from(), mark.element().attr("href"));
            marks.push(new Mark(mark.element(), mark.sort(), 0));
        }
    }
}
