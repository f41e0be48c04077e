package org.chancery.core.transcript.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines put together to one paragraph. */
class JoinerTest {
    @ParameterizedTest
    @CsvSource({
        "The ferry, goes today., The ferry goes today.",
        "The ferry-, boat goes., The ferry-boat goes.",
        "The ferry -, it goes., The ferry - it goes.",
        "-, it goes., - it goes.",
        "'The ferry ', '  goes. ', The ferry goes."
    })
    void oneSpaceStandsBetweenLinesUnlessAHyphenEndsAWord(String first, String second, String paragraph) {
        assertEquals(
                paragraph,
                new Joiner(Line.of(1, first))
                        .add(Line.of(2, second), false)
                        .line()
                        .text());
    }

    @Test
    void aBlankLineAddsNoWords() {
        assertEquals(
                "The ferry goes.",
                new Joiner(Line.of(1, "The ferry"))
                        .add(Line.of(2, "  "), false)
                        .add(Line.of(3, "goes."), false)
                        .line()
                        .text());
    }

    @Test
    void theParagraphKnowsTheLinesItComesFromAndWhatStoodBetween() {
        Line paragraph = new Joiner(Line.of(4, "one"))
                .add(Line.of(5, "  two"), false)
                .add(Line.of(9, "three"), true)
                .line();
        assertEquals("one two three", paragraph.text());
        assertEquals(
                List.of(new Origin(0, 4, 1, false), new Origin(4, 5, 3, false), new Origin(8, 9, 1, true)),
                paragraph.origins());
    }

    @Test
    void onlyTheBeginningOfALineThatWasJoinedBeforeStandsApart() {
        Line joined =
                new Joiner(Line.of(5, "two")).add(Line.of(6, "three"), false).line();
        Line paragraph = new Joiner(Line.of(1, "one")).add(joined, true).line();
        assertEquals(
                List.of(false, true, false),
                paragraph.origins().stream().map(Origin::apart).toList());
    }

    @Test
    void stylesMoveWithTheirWordsAndTheFirstLineSaysWhatItIs() {
        var bold = new Line(
                "two", List.of(new Origin(0, 2, 1, false)), List.of(new Style(Style.Sort.STRONG, 0, 3, "")), Hint.NONE);
        Line paragraph = new Joiner(Line.of(1, "one").as(Hint.QUOTATION))
                .add(bold, false)
                .line();
        assertEquals(List.of(new Style(Style.Sort.STRONG, 4, 7, "")), paragraph.styles());
        assertEquals(Hint.QUOTATION, paragraph.hint());
    }
}
