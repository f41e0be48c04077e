package org.chancery.core.transcript.source;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Style;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.jsoup.parser.Parser;

/** Reads the HTML within Markdown: its tags are markup, and what stands between them are words. */
final class MarkdownHtml {
    private final MarkdownRows rows;
    /** Where what is set apart begins, by the sort of its tag. */
    private final Map<Style.Sort, Opened> opened = new EnumMap<>(Style.Sort.class);

    private record Opened(int line, int index) {}

    MarkdownHtml(MarkdownRows rows) {
        this.rows = rows;
    }

    /** Reads a block; a script says nothing to a reader, and its lines are kept as they are. */
    void read(HtmlBlock block, Hint hint) {
        String first = block.getLiteral().stripLeading().toLowerCase(Locale.ROOT);
        if (first.startsWith("<script") || first.startsWith("<style")) {
            return;
        }
        for (SourceSpan span : block.getSourceSpans()) {
            read(span, hint);
            rows.breakAfter(span.getLineIndex());
        }
    }

    /** Reads words with tags between them. */
    void read(SourceSpan span, Hint hint) {
        String printed = rows.printed(span);
        int at = 0;
        Optional<MarkdownTags.Found> tag = MarkdownTags.find(printed, at);
        while (tag.isPresent()) {
            words(span, at, tag.get().from(), hint);
            tag(span, tag.get());
            at = tag.get().to();
            tag = MarkdownTags.find(printed, at);
        }
        words(span, at, printed.length(), hint);
    }

    private void words(SourceSpan span, int from, int to, Hint hint) {
        if (to > from) {
            SourceSpan words = span.subSpan(from, to);
            rows.words(words, Parser.unescapeEntities(rows.printed(words), false), hint);
        }
    }

    private void tag(SourceSpan span, MarkdownTags.Found tag) {
        int line = span.getLineIndex();
        rows.understand(line);
        if (tag.isBreak()) {
            rows.breakAfter(line);
        }
        tag.style().ifPresent(sort -> {
            if (!tag.closes()) {
                opened.put(sort, new Opened(line, span.getColumnIndex() + tag.to()));
            } else if (opened.containsKey(sort)) {
                Opened start = opened.remove(sort);
                rows.set(sort, start.line(), start.index(), line, span.getColumnIndex() + tag.from());
            }
        });
    }
}
