package org.chancery.core.transcript.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Style;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Tag;

/** Reads the HTML within Markdown: a tag is markup, and what merely looks like one, such as {@code <Laughter>}, is words. */
final class MarkdownHtml {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)\\b.*>", Pattern.DOTALL);

    private final MarkdownRows rows;
    /** Where what is set apart begins, by the sort of its tag. */
    private final Map<Style.Sort, Opened> opened = new EnumMap<>(Style.Sort.class);

    private record Opened(int line, int index) {}

    MarkdownHtml(MarkdownRows rows) {
        this.rows = rows;
    }

    /** Reads a tag or a comment; words between tags are nodes of their own. */
    void read(HtmlInline html, Hint hint) {
        Matcher tag = TAG.matcher(html.getLiteral());
        boolean known = tag.matches() && Tag.isKnownTag(tag.group(2).toLowerCase(Locale.ROOT));
        if (!known && !html.getLiteral().startsWith("<!--")) {
            rows.words(html, html.getLiteral(), hint);
            return;
        }
        List<SourceSpan> spans = html.getSourceSpans();
        spans.forEach(span -> rows.understand(span.getLineIndex()));
        if (known) {
            tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), spans);
        }
    }

    private void tag(String name, boolean closes, List<SourceSpan> spans) {
        SourceSpan last = spans.getLast();
        if (name.equals("br") || (closes && Tag.valueOf(name).isBlock())) {
            rows.breakAfter(last.getLineIndex());
        }
        style(name).ifPresent(sort -> {
            if (!closes) {
                opened.put(sort, new Opened(last.getLineIndex(), last.getColumnIndex() + last.getLength()));
            } else if (opened.containsKey(sort)) {
                Opened start = opened.remove(sort);
                SourceSpan end = spans.getFirst();
                rows.set(sort, start.line(), start.index(), end.getLineIndex(), end.getColumnIndex());
            }
        });
    }

    private static Optional<Style.Sort> style(String name) {
        return switch (name) {
            case "b", "strong" -> Optional.of(Style.Sort.STRONG);
            case "em", "i" -> Optional.of(Style.Sort.EMPHASIS);
            default -> Optional.empty();
        };
    }
}
