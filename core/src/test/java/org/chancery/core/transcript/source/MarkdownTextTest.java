package org.chancery.core.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown becomes the lines it stands for; its signs are kept aside. A slash stands for the end of a line. */
class MarkdownTextTest {
    private static SourceText markdown(String text) throws InputException {
        return MarkdownText.read(text.replace(" / ", "\n").replace(" /", "\n"), "a.md", 1_000);
    }

    /** The lines, then what stands aside. */
    private static String read(String text) throws InputException {
        SourceText read = markdown(text);
        return read.lines().stream().map(MarkdownTextTest::inShort).collect(Collectors.joining(" / ")) + " | "
                + read.aside().stream().map(line -> line.text().strip()).collect(Collectors.joining(" "));
    }

    private static String inShort(Line line) {
        return line.isBlank() || line.hint() == Hint.NONE ? line.text() : line.hint() + ":" + line.text();
    }

    private static void check(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], read(both[0]));
    }

    private static List<String> styles(String text) throws InputException {
        return markdown(text).lines().stream()
                .flatMap(line -> line.styles().stream().map(style -> inShort(line, style)))
                .toList();
    }

    private static String inShort(Line line, Style style) {
        return (style.sort() + ":" + line.text().substring(style.from(), style.to()) + " " + style.address()).strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Talks /  / Why? => TITLE:Talks /  / Why? | #",
                "## Talks / Why? => HEADING:Talks / Why? | ##",
                "Talks / ===== / Why? => TITLE:Talks /  / Why? | =====",
                "> # Talks / > Why? /  / So. => TITLE:Talks / QUOTATION:Why? /  / So. | > # >",
                "> Why? / > / > So. /  / Yes. => QUOTATION:Why? /  / QUOTATION:So. /  / Yes. | > > >",
                "> *Why* / > so? /  / Yes. => QUOTATION:Why / QUOTATION:so? /  / Yes. | > * * >",
                "Why? /  / *** /  / So. => Why? /  / *** /  / So. | ",
                "> *** / So. => QUOTATION:*** / So. | >",
                "1. Why? / - So. =>   1. Why? / - So. | "
            })
    void aMarkAtTheBeginningSaysWhatALineIs(String example) throws InputException {
        check(example.replace("=>   ", "=> "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Anna Berg:** It is *not* so. => Anna Berg: It is not so. | ** ** * *",
                "It \\*is\\* so. => It *is* so. | \\ \\",
                "Berg &amp; Lund &#38; Holt => Berg & Lund & Holt | amp; #38;",
                "A ship &#x1F6A2; goes. => A ship \uD83D\uDEA2 goes. | x1F6A2;",
                "It `is` so. => It is so. | ` `",
                "[So](https://example.org/b) it is. => So it is. | [ ](https://example.org/b)",
                "Berg & Lund; so => Berg & Lund; so | ",
                "a \\& b &amp; c => a & b & c | \\ amp;"
            })
    void aSignIsNoWordAndAWordIsNoSign(String example) throws InputException {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is <Laughter> so. => It is <Laughter> so. | ",
                "It is <b>so</b>. => It is so. | <b> </b>",
                "It is <!-- not --> so. => It is  so. | <!-- not -->",
                "Why?<br>So. / Yes. => Why?So. /  / Yes. | <br>",
                "Why?<BR/> / Yes. => Why? /  / Yes. | <BR/>",
                "Why?</p> / Yes. => Why? /  / Yes. | </p>",
                "Why?<p> / Yes. => Why? / Yes. | <p>",
                "<span>Why?</span> / Yes. => Why? / Yes. | <span> </span>",
                "Why? / <br> / Yes. => Why? /  / Yes. | <br>",
                "Why?\\ / Yes. => Why? /  / Yes. | \\"
            })
    void aTagIsMarkupAndWhatMerelyLooksLikeOneIsWords(String example) throws InputException {
        check(example);
    }

    @Test
    void whatIsSetOffIsKnownByItsWords() throws InputException {
        assertEquals(
                List.of("STRONG:Anna Berg:", "EMPHASIS:not", "LINK:so /b"),
                styles("**Anna Berg:** It is *not* [so](/b)."));
        assertEquals(List.of("STRONG:B & C", "EMPHASIS:so"), styles("It **B &amp; C** is *so*."));
        assertEquals(List.of("EMPHASIS:*so"), styles("It *\\*so* is."));
        assertEquals(List.of("EMPHASIS:so"), styles("\uD83D\uDEA2 \\* *so* \uD83D\uDEA2"));
        assertEquals(List.of("EMPHASIS:\uD83D\uDEA2 so"), styles("It \\* *\uD83D\uDEA2 so* is"));
    }

    @Test
    void whatIsSetOffGoesOnInTheNextLine() throws InputException {
        assertEquals(List.of("EMPHASIS:is", "EMPHASIS:not so"), styles("It *is / not so*, we say."));
        assertEquals(List.of("STRONG:is", "STRONG:not", "STRONG:so"), styles("It <b>is / not / so</b>, we say."));
    }

    @Test
    void aTagSetsOffWhatItHolds() throws InputException {
        assertEquals(
                List.of("STRONG:is", "STRONG:so", "EMPHASIS:we", "EMPHASIS:say"),
                styles("It <b>is</b> <strong>so</strong>, <i>we</i> <em>say</em>."));
        assertEquals(List.of(), styles("It is</b> so, <u>we</u> <b>say."));
    }

    @Test
    void eachWordKnowsItsPlaceInTheFile() throws InputException {
        Line line = markdown("> It **is** &amp; \\*so\\*").lines().getFirst();
        assertEquals("It is & *so*", line.text());
        assertEquals(
                List.of(3, 8, 13, 20, 24),
                List.of(0, 3, 6, 8, 11).stream()
                        .map(index -> line.origin(index).column())
                        .toList());
    }

    @Test
    void signsKnowTheirPlaceToo() throws InputException {
        assertEquals(
                List.of("1:1 # ", "3:4 **", "3:8 **", "5:1 > "),
                markdown("# Talks /  / It **is** so. /  / > So.").aside().stream()
                        .map(sign -> sign.number() + ":" + sign.origin(0).column() + " " + sign.text())
                        .toList());
    }

    @Test
    void aCharacterOfTwoHalvesIsKeptBesideASign() throws InputException {
        assertEquals("A \uD83D\uDEA2 * goes. | \\", read("A \uD83D\uDEA2 \\* goes."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "..."})
    void theHeadOfAFileSaysItsTitleAndDay(String end) throws InputException {
        SourceText read = markdown("--- / title: \" Talks \" / date: 2021-05-03 / " + end + " / Why?");
        assertEquals(Optional.of("Talks"), read.facts().title());
        assertEquals(Optional.of("2021-05-03"), read.facts().date());
        assertEquals(List.of("Why?"), read.lines().stream().map(Line::text).toList());
        assertEquals(
                List.of("---", "title: \" Talks \"", "date: 2021-05-03", end),
                read.aside().stream().map(Line::text).toList());
        assertEquals(Hint.FURNITURE, read.aside().getFirst().hint());
    }

    @Test
    void aHeadThatIsNoneSaysNothingAndIsKept() throws InputException {
        assertEquals(
                Optional.empty(),
                markdown("--- / title: '' / --- / Why?").facts().title());
        assertEquals(
                SourceText.Facts.NONE, markdown("--- / [title: / --- / Why?").facts());
        assertEquals(
                SourceText.Facts.NONE, markdown("--- / - title / --- / Why?").facts());
        assertEquals(
                SourceText.Facts.NONE, markdown("--- / title: Talks / Why?").facts());
        assertEquals(
                SourceText.Facts.NONE,
                markdown("Why? / --- / title: Talks / ---").facts());
        assertThrows(InputException.class, () -> markdown("--- / title: Talks / ---"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[So](/b \"The \"Herald\" says\") it is \"said\". => So it is \"said\". | [ ](/b \"The \"Herald\" says\")",
                "[So](/b \"\"Herald\"\") it is. => So it is. | [ ](/b \"\"Herald\"\")",
                "[So](/b \"The \\\"Herald\\\"\") it is. => So it is. | [ ](/b \"The \\\"Herald\\\"\")",
                "[So](/b \"a\"b\") and [no](/c \"c\"d\"). => So and no. | [ ](/b \"a\"b\") [ ](/c \"c\"d\")",
                "[So](/b \"a\") it is (\"yes\"). => So it is (\"yes\"). | [ ](/b \"a\")",
                "[So](/b \"\") it \"is\") so. => So it \"is\") so. | [ ](/b \"\")"
            })
    void quotationMarksInTheTitleOfALinkDoNotEndIt(String example) throws InputException {
        check(example);
    }

    @Test
    void aCharacterThatIsNoTextIsReported() throws InputException {
        assertEquals(1, markdown("It\u0001 is.").findings().list().size());
    }
}
