package org.chancery.core.transcript.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown (CommonMark) as repositories keep transcripts in it, with a head of YAML or without. Lists and indented
 * lines are text here: their numbers and dashes are words of the statement.
 */
public final class MarkdownText {
    private static final int MOST_OPEN_BLOCKS = 100;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ThematicBreak.class))
            .build();

    private MarkdownText() {}

    /**
     * {@return the lines of a text}
     *
     * @param text in Markdown
     * @param name what findings call it
     * @param mostLines how many lines are read
     * @throws LimitException when it has more
     * @throws InputException when there is nothing in it
     */
    public static SourceText read(String text, String name, int mostLines) throws InputException {
        SourceText plain = PlainText.read(text, name, mostLines);
        FrontMatter front = FrontMatter.of(plain.lines());
        List<Line> source = plain.lines();
        var aside = new ArrayList<Line>();
        source.subList(0, front.lines()).forEach(line -> aside.add(line.as(Hint.FURNITURE)));
        String body = String.join(
                "\n",
                source.stream()
                        .map(line -> line.number() <= front.lines() ? "" : LinkTitles.mended(line.text()))
                        .toList());
        Node document = PARSER.parse(body);
        var blocks = new MarkdownBlocks(source);
        blocks.walk(document);
        List<Line> lines = blocks.lines(front.lines());
        aside.addAll(blocks.markup(front.lines()));
        aside.removeIf(Line::isBlank);
        return new SourceText(lines, aside, front.facts(), plain.findings()).requireWords(name);
    }
}
