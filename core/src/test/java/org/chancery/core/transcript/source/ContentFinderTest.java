package org.chancery.core.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.core.finding.InputException;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a page without telling tags the statement is where most of the sentences are. */
class ContentFinderTest {
    /** Of sixty characters, of which ten are as little prose as a statement has. */
    private static final String SENTENCE = "The bridge stays closed until the men are back in the autumn";

    private static String sentences(int many) {
        return ("<p>" + SENTENCE + "</p>").repeat(many);
    }

    /** What of a page is not furniture; the sentences by their number. */
    private static String text(String body) throws InputException {
        List<Line> lines = HtmlPage.read(body, "a.html", 10_000).lines();
        var text = new StringBuilder();
        int sentences = 0;
        for (Line line : lines) {
            if (line.text().equals(SENTENCE) && line.hint() != Hint.FURNITURE) {
                sentences++;
            } else if (!line.isBlank() && line.hint() != Hint.FURNITURE) {
                text.append(line.text()).append(' ');
            }
        }
        return text.append(sentences).toString();
    }

    @Test
    void whatStandsAroundMostOfTheSentencesIsFurniture() throws InputException {
        assertEquals(
                "Note. So. 10",
                text("<div><p>Home</p></div><div><p>Note.</p>" + sentences(10) + "<p>So.</p></div><div>Imprint</div>"));
        assertEquals(
                "So. 10",
                text("<div><p>Home</p><section><div>So." + sentences(10)
                        + "</div></section><p>Share</p></div><p>Foot"));
    }

    @ParameterizedTest
    @CsvSource({"9, Home So. 9", "10, So. 10"})
    void aPageOfFewSentencesIsTextAsItStands(int sentences, String text) throws InputException {
        assertEquals(text, text("<div>Home</div><div><p>So.</p>" + sentences(sentences) + "</div>"));
    }

    @ParameterizedTest
    @CsvSource({"2, So. 8", "3, Home So. 11"})
    void fourFifthsOfTheSentencesAreMost(int elsewhere, String text) throws InputException {
        assertEquals(
                text, text("<div>Home" + sentences(elsewhere) + "</div><div><p>So.</p>" + sentences(8) + "</div>"));
    }

    @Test
    void shortLinesAreNoSentencesHoweverMany() throws InputException {
        String menu = ("<p>" + SENTENCE.substring(1) + "</p>").repeat(20);
        assertEquals("So. 10", text("<div>" + menu + "</div><div><p>So.</p>" + sentences(10) + "</div>"));
    }

    @Test
    void sentencesOfFurnitureDoNotCount() throws InputException {
        String form = "<div><form>" + sentences(10) + "</form></div>";
        assertEquals("So. 10", text("<p>Home</p>" + form + "<div><p>So.</p>" + sentences(10) + "</div>"));
    }

    @Test
    void theTitleAboveTheSentencesBelongsToThemAndSoDoesWhatStandsBetween() throws InputException {
        assertEquals(
                "Talks 3 May So. 10",
                text("<p>Home</p><h1>Site</h1><p>Menu</p><h1>Talks</h1><p>3 May</p><div><p>So.</p>" + sentences(10)
                        + "</div><p>Imprint</p>"));
    }

    @ParameterizedTest
    @CsvSource({"19, true", "20, false"})
    void aTitleFarAboveIsNone(int between, boolean taken) throws InputException {
        String links = "<p>Link</p>".repeat(between);
        assertEquals(
                taken ? "Talks " + "Link ".repeat(between) + "So. 10" : "So. 10",
                text("<h1>Talks</h1>" + links + "<div><p>So.</p>" + sentences(10) + "</div>"));
    }

    @Test
    void anotherTitleBelowTheSentencesBeginsAnotherPartOfTheSite() throws InputException {
        assertEquals(
                "Talks So. Yes. 10",
                text("<p>Home</p><div><h1>Talks</h1><p>So.</p>" + sentences(10)
                        + "<p>Yes.</p><h1>More</h1><p>The ferry</p></div>"));
        assertEquals(
                "Talks The bridge So. 10",
                text("<p>Home</p><div><h1>Talks</h1><h1>The bridge</h1><p>So.</p>" + sentences(10) + "</div>"));
    }
}
