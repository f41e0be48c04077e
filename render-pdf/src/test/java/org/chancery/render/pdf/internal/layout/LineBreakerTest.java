package org.chancery.render.pdf.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    @Test
    void linesEndAfterSpacesWhichHang() {
        assertEquals(List.of("one ", "two ", "three"), lines("one two three", 5));
        assertEquals(List.of("one   ", "two"), lines("one   two", 4));
    }

    @Test
    void noBreakSpacesHoldWordsTogether() {
        assertEquals(List.of("in ", "40\u00A0years"), lines("in 40\u00A0years", 9));
    }

    @Test
    void aDashBeginsNoLine() {
        assertEquals(List.of("go ", "on — ", "now"), lines("go on — now", 5));
    }

    @Test
    void compoundsMayBePartedAndNumbersAndSingleLettersMayNot() {
        assertEquals(List.of("bread-", "butter"), lines("bread-butter", 8));
        assertEquals(List.of("call ", "55-01"), lines("call 55-01", 8));
        assertEquals(List.of("my ", "e-mail"), lines("my e-mail", 6));
    }

    @Test
    void aLineFeedEndsTheLine() {
        assertEquals(List.of("a\n", "b"), lines("a\nb", 9));
    }

    @Test
    void aWordWiderThanTheLineIsPartedButNotFromItsAccents() {
        assertEquals(List.of("xxxx", "xx"), lines("xxxxxx", 4));
        assertEquals(List.of("xxx", "o\u0301xx"), lines("xxxo\u0301xx", 4));
    }

    @Test
    void anAddressWiderThanTheLineIsPartedBehindItsSigns() {
        assertEquals(List.of("press@", "embassy.", "example"), lines("press@embassy.example", 10));
        assertEquals(List.of("https://", "embassy.", "example/", "visa"), lines("https://embassy.example/visa", 9));
    }

    @Test
    void noSignLeavesLessThanAThirdOfALineBehindItNorLosesItsAccent() {
        assertEquals(List.of("/abcde", "fgh"), lines("/abcdefgh", 6));
        assertEquals(List.of("ab_\u0332c", "def"), lines("ab_\u0332cdef", 5));
    }

    @Test
    void noPartOfAWordIsWiderThanTheLine() {
        assertEquals(List.of("ab/", "cde", "W"), lines("ab/cdeW", 5));
    }

    @Test
    void lightSignsStandBeyondTheEndOfAJustifiedLine() {
        assertEquals(List.of("one, ", "two"), lines("one, two", 3.4f, Fit.Aim.JUSTIFIED));
        assertEquals(List.of("one", ", ", "two"), lines("one, two", 3.4f));
    }

    @Test
    void anEndlessWordTakesStepsInProportionToItsLength() {
        for (String endless : List.of("x", "\u0301", " ", ".", "x\u0301\u0301\u0301\u0301", "\u0300\u200B", "\u2003")) {
            Counted words = new Counted(endless.repeat(200_000 / endless.length()));
            int[] ends = Fit.of(words, 80_000, Fit.Aim.RAGGED).ends();
            assertEquals(words.length(), ends[ends.length - 1]);
            assertTrue(words.steps < 2_000_000, endless + ": " + words.steps);
        }
    }

    private static List<String> lines(String text, float width) {
        return lines(text, width, Fit.Aim.RAGGED);
    }

    private static List<String> lines(String text, float width, Fit.Aim aim) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int end : Fit.of(new Counted(text), width * 1000, aim).ends()) {
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }

    /** Characters as wide as high but for W and the grave accent, which count how often they are looked at. */
    private static final class Counted implements Letters {
        private final String text;
        private final BreakOpportunities opportunities;
        private final long[] places;
        private int steps;

        Counted(String text) {
            this.text = text;
            int[] codePoints = text.codePoints().toArray();
            this.places = new long[codePoints.length + 1];
            for (int i = 0; i < codePoints.length; i++) {
                places[i + 1] = places[i] + width(codePoints[i]);
            }
            this.opportunities = BreakRulesTest.opportunities(codePoints);
            Breaks.refine(codePoints, opportunities, codePoints.length);
        }

        private static long width(int c) {
            return c == 'W' ? 3000 : c == 0x300 ? 0 : 1000;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public int codePoint(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public long place(int index) {
            return places[index];
        }

        @Override
        public long width(int from, int to) {
            steps++;
            return places[to] - places[from];
        }

        @Override
        public int hyphen(int index) {
            return 1000;
        }

        @Override
        public Break breakAfter(int index) {
            steps++;
            return opportunities.after(index);
        }

        @Override
        public int nextPlace(int from) {
            steps++;
            return opportunities.next(from, text.length());
        }
    }
}
