package org.chancery.core.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page becomes lines that know what its markup says of them. */
class HtmlPageTest {
    private static SourceText page(String body) throws InputException {
        return HtmlPage.read(body, "a.html", 1_000);
    }

    /** The lines, parted by a slash, a blank one by nothing; before each its hint. */
    private static String lines(String body) throws InputException {
        return page(body).lines().stream().map(HtmlPageTest::inShort).collect(Collectors.joining("/"));
    }

    private static String inShort(Line line) {
        return line.isBlank() || line.hint() == Hint.NONE ? line.text() : line.hint() + ":" + line.text();
    }

    /** What is set off in the lines, by its sort, and by its address for a link. */
    private static List<String> styles(String body) throws InputException {
        return page(body).lines().stream()
                .flatMap(line -> line.styles().stream().map(style -> inShort(line, style)))
                .toList();
    }

    private static String inShort(Line line, Style style) {
        return style.sort() + " " + line.text().substring(style.from(), style.to()) + " " + style.address();
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Why?</p><p>So.</p>, Why?//So./",
        "<p>Why? <p>So., Why?//So./",
        "Why?<div>So.</div>Yes., Why?//So.//Yes./",
        "<p>Why?<br>So.</p>, Why?/So./",
        "<p><b>Anna<br>Berg:</b> So.</p>, Anna Berg: So./",
        "<p><b><br>Anna</b> So.</p>, Anna So./",
        "<p><b>Anna</b><br>So.</p>, Anna/So./",
        "<p> It   is~so </p>, It is so/",
        "<p>It <b> is</b> so</p>, It is so/",
        "<pre>Why?~So.</pre>, Why?/So./",
        "<pre>Why?</pre><p>It~is so.</p>, Why?//It is so./",
        "<table><tr><td>Phone</td><td>12</td></tr><tr><td>Fax</td><td>13</td></tr></table>, Phone\t12//Fax\t13/",
        "<table><tr><th>Phone</th> <td> 12</td></tr></table>, Phone\t12/"
    })
    void aBlockIsALineAndABreakEndsOne(String body, String lines) throws InputException {
        assertEquals(lines, lines(body.replace('~', '\n')));
    }

    @ParameterizedTest
    @CsvSource({
        "<h1>Talks</h1>, TITLE:Talks/",
        "<h3>Talks</h3>, HEADING:Talks/",
        "<figure><figcaption>Talks</figcaption></figure>, CAPTION:Talks/",
        "<blockquote><p>Talks</p></blockquote><p>So.</p>, QUOTATION:Talks//So./",
        "<nav><h2>Menu</h2></nav><p>So.</p>, FURNITURE:Menu//So./",
        "<aside><main><p>So.</p></main></aside>, So./",
        "<aside><div itemprop=articleBody>So.</div></aside>, So./",
        "<header>Site</header><article><header>Talks</header></article>, FURNITURE:Site//Talks/"
    })
    void aTagSaysWhatItsLineIs(String body, String lines) throws InputException {
        assertEquals(lines, lines(body));
    }

    @Test
    void whatIsSetOffIsKnownByItsWords() throws InputException {
        assertEquals(
                List.of("STRONG Anna Berg: ", "EMPHASIS at last ", "LINK not yet built https://example.org/b"),
                styles(
                        "<p><b>Anna Berg:</b> It is <i>at last</i> <a href=https://example.org/b>not yet built</a>.</p>"));
        assertEquals(List.of("STRONG so "), styles("<p>It is <b> so</b>.</p>"));
        assertEquals(List.of("STRONG so "), styles("<p><b> so</b> it is.</p>"));
        assertEquals(List.of(), styles("<p>It is <b></b><a>so</a>.</p>"));
    }

    @Test
    void whatIsSetOffGoesOnBehindABreakAndABlock() throws InputException {
        assertEquals(List.of("EMPHASIS It is ", "EMPHASIS not so "), styles("<p><i>It is<br>not so</i>, we say.</p>"));
        assertEquals(
                List.of("LINK Why? /a", "EMPHASIS Who? ", "LINK Who? /a", "EMPHASIS So. "),
                styles("<a href=/a>Why?<div><i>Who?</i></div></a><p><i>So.</i></p>"));
    }

    @Test
    void aBreakOutsideOfWhatIsBoldEndsALineAgain() throws InputException {
        assertEquals("Anna Berg/So./", lines("<p><b>Anna<br>Berg</b><br>So.</p>"));
    }

    @Test
    void eachRunKnowsItsPlaceOnThePage() throws InputException {
        Line line = page("<p>It\n  is &amp; <b>so</b></p>").lines().getFirst();
        assertEquals("It is & so", line.text());
        assertEquals("1:4", line.origin(0).line() + ":" + line.origin(0).column());
        assertEquals("2:3", line.origin(3).line() + ":" + line.origin(3).column());
        assertEquals(
                9,
                page("<p>It \uD83D\uDEA2 is</p>").lines().getFirst().origin(6).column());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden>no</div>",
                "<div style='Display : none'>no</div>",
                "<span class='sr-only'>no</span>",
                "<noscript>no</noscript>",
                "<p hidden><b> no </b></p>"
            })
    void whatABrowserDoesNotShowIsKeptAside(String hidden) throws InputException {
        SourceText page = page("<p>So.</p>" + hidden + "<p>Yes.</p>");
        assertEquals(List.of("no"), page.aside().stream().map(Line::text).toList());
        assertEquals(
                List.of("So.", "Yes."),
                page.lines().stream()
                        .filter(line -> !line.isBlank())
                        .map(Line::text)
                        .toList());
    }

    @Test
    void moreLinesThanAreReadAreRefused() throws InputException {
        assertEquals(2, HtmlPage.read("<p>So.", "a.html", 2).lines().size());
        assertThrows(LimitException.class, () -> HtmlPage.read("<p>So.", "a.html", 1));
        assertThrows(InputException.class, () -> page("<p> </p>"));
    }

    @Test
    void aCharacterThatNobodySeesIsToldWithItsLine() throws InputException {
        assertEquals("a\u2401b/", lines("<p>a\u0001b</p>"));
        assertEquals(
                List.of("transcript.control-character 2"),
                page("<p>So.</p>\n<p>a\u0001b</p>").findings().list().stream()
                        .map(finding -> finding.rule() + " " + finding.place().line())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "<title>Talks</title>, Talks, ",
        "<title> </title>, , ",
        "<title>Site</title><meta property=og:title content=Talks>, Talks, ",
        "<meta property=article:published_time content=2021-05-03>, , 2021-05-03",
        "<meta itemprop=datePublished content=2021-05-04>, , 2021-05-04",
        "<time datetime=2021-05-05>5 May</time>, , 2021-05-05",
        "<meta property=article:published_time content=2021-05-03><time datetime=2021-05-05>May</time>, , 2021-05-03",
        "<time datetime=''>5 May</time>, , "
    })
    void aPageSaysItsTitleAndItsDay(String head, String title, String date) throws InputException {
        SourceText.Facts facts = page(head + "<p>So.").facts();
        assertEquals(Optional.ofNullable(title), facts.title());
        assertEquals(Optional.ofNullable(date), facts.date());
    }
}
