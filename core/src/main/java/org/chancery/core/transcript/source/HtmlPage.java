package org.chancery.core.transcript.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a page as it was saved from a site: each block is a line, and so is what {@code <br>} parts. What surrounds the
 * statement is kept, and marked as furniture. Nothing is fetched and no script runs.
 */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * {@return the lines of a page}
     *
     * @param html it, decoded
     * @param name what findings call it
     * @param mostLines how many lines are read
     * @throws LimitException when it has more
     * @throws InputException when there is no text in it
     */
    public static SourceText read(String html, String name, int mostLines) throws InputException {
        return read(parse(html), name, mostLines);
    }

    /** {@return a page, taken apart} */
    public static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    }

    /** {@return the lines of a page that is taken apart, as for {@link #read(String, String, int)}} */
    public static SourceText read(Document page, String name, int mostLines) throws InputException {
        Blocks blocks = Blocks.of(page.body());
        if (blocks.lines().size() > mostLines) {
            throw new LimitException("lines", mostLines, Place.nowhere().in(name));
        }
        List<Line> lines = ContentFinder.withFurniture(page.body(), blocks);
        var findings = new ArrayList<Finding>();
        page.body().stream()
                .flatMap(element -> element.textNodes().stream())
                .forEach(node -> Oddities.in(node.text())
                        .report(Math.max(1, node.sourceRange().start().lineNumber()), findings));
        return new SourceText(lines, blocks.hidden(), facts(page), new Findings(findings)).requireWords(name);
    }

    private static SourceText.Facts facts(Document page) {
        Optional<String> title = content(page, "meta[property=og:title]")
                .or(() -> Optional.of(page.title()))
                .filter(found -> !found.isBlank());
        Optional<String> date = content(page, "meta[property=article:published_time]")
                .or(() -> content(page, "meta[itemprop=datePublished]"))
                .or(() ->
                        Optional.ofNullable(page.selectFirst("time[datetime]")).map(time -> time.attr("datetime")))
                .filter(found -> !found.isBlank());
        return new SourceText.Facts(title, date);
    }

    private static Optional<String> content(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(meta -> meta.attr("content"));
    }

    /**
     * The lines of a page.
     *
     * @param lines in the order of the page
     * @param owners the block each of them is the text of
     * @param hidden what a browser does not show
     */
    record Blocks(List<Line> lines, List<Element> owners, List<Line> hidden) {
        static Blocks of(Element body) {
            var reader = new BlockVisitor(body);
            body.traverse(reader);
            return reader.blocks();
        }
    }

    /** What a tag says of the line in it. */
    static Hint hint(Element element) {
        return switch (element.normalName()) {
            case "h1" -> Hint.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> Hint.HEADING;
            case "figcaption", "caption" -> Hint.CAPTION;
            case "time" -> Hint.DATE;
            case "blockquote" -> Hint.QUOTATION;
            default -> Tags.isFurniture(element) ? Hint.FURNITURE : Hint.NONE;
        };
    }
}
