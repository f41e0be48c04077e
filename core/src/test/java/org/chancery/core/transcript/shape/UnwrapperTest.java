package org.chancery.core.transcript.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lines that were broken to fit a page are paragraphs again. A slash stands for the end of a line, and a tilde for two
 * paragraphs of which one sees that the text is broken: each of them begins with A, goes on with B and ends in C.
 */
class UnwrapperTest {
    private static final String A = "The bridge is closed and it will stay closed until the men";
    private static final String B = "are back in the autumn of this year because nobody else can";
    private static final String C = "build it as it was before.";
    /** A sentence as long as a line. */
    private static final String F = "The ferry goes twice a day until the men have come back.";

    private static String expanded(String text) {
        return text.replace("~", "[A] / [B] / [C] / [A] / [B] / [C]")
                .replace("[A]", A)
                .replace("[B]", B)
                .replace("[C]", C)
                .replace("[F]", F);
    }

    private static String unwrapped(List<Line> lines, String text) {
        return Texts.text(Shaped.of(lines, Texts.vocabularyOf(text)).lines())
                .replace(A, "[A]")
                .replace(B, "[B]")
                .replace(C, "[C]")
                .replace(F, "[F]")
                .replace("[A] [B] [C] / [A] [B] [C]", "~");
    }

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], unwrapped(Texts.lines(expanded(both[0])), both[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~ => ~",
                "~ / [A] / [B] => ~ / [A] [B]",
                "~ / [F] / It is slow. => ~ / [F] It is slow.",
                "~ / The ferry goes. / It is slow. => ~ / The ferry goes. / It is slow.",
                "~ / The ferry / is slow. => ~ / The ferry is slow.",
                "~ / The ferry goes twice a day into / Norhaven. => ~ / The ferry goes twice a day into Norhaven.",
                "~ / The ferry goes in / Norhaven. => ~ / The ferry goes in / Norhaven.",
                "~ / The ferry goes twice a day there: / Norhaven. => ~ / The ferry goes twice a day there: / Norhaven.",
                "~ / [F] /     It is slow. => ~ / [F] /     It is slow.",
                "~ / [F] /  It is slow. => ~ / [F] It is slow.",
                "~ /   [F] /   It is slow. => ~ /   [F] It is slow.",
                "~ / [A] /     are back. => ~ / [A] are back."
            })
    void aLineGoesOnWhereAnotherWordWouldNotHaveFitted(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~ / [A] /  / [B] => ~ / [A] [B]",
                "~ / [A] /  /  / [B] => ~ / [A] /  /  / [B]",
                "~ / [A] /  / Norhaven is back. => ~ / [A] /  / Norhaven is back.",
                "~ / [F] /  / are back. => ~ / [F] /  / are back.",
                "~ / The ferry goes so, /  / are back. => ~ / The ferry goes so, /  / are back.",
                "~ / [A], /  / [B] => ~ / [A], /  / [B]",
                "~ / The ferry /  / is slow. => ~ / The ferry /  / is slow.",
                "~ / [A] /  / [B] / [A] /  / Norhaven is back. => ~ / [A] [B] [A] Norhaven is back.",
                "[A] /  / [B] /  / [C] /  / [A] /  / [B] /  / [C] => [A] [B] [C] /  / [A] [B] [C]",
                "[A] /  / [B] /  / [C] /  / [A] /  / [B] /  / [C] /  /  / [A] => [A] [B] [C] /  / [A] [B] [C] /  /  / [A]",
                "[A] /  / [B] /  / [C] /  / [A] /  / [B] /  / [C] / [F] => [A] [B] [C] /  / [A] [B] [C] / [F]"
            })
    void aBlankLinePartsParagraphsUnlessASentenceGoesOn(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~ / [A] / Question: Why? => ~ / [A] / Question: Why?",
                "~ / The ferry goes. / Question: Why? => ~ / The ferry goes. / Question: Why?",
                "~ / [A] / A.Berg: So. => ~ / [A] / A.Berg: So.",
                "~ / [A] / Anna Berg: So. => ~ / [A] Anna Berg: So.",
                "~ / [F] / Anna Berg: So. => ~ / [F] / Anna Berg: So.",
                "~ / [A] / Anna Berg: so it is. => ~ / [A] Anna Berg: so it is.",
                "~ / [A] – / Anna Berg: So. => ~ / [A] – / Anna Berg: So.",
                "~ / The ferry / Anna Berg: So. => ~ / The ferry / Anna Berg: So.",
                "~ / * * * / Anna Berg: So. => ~ / * * * / Anna Berg: So.",
                "~ / [A] / * * * / So it is. => ~ / [A] / * * * / So it is.",
                "~ / [A] / • are back => ~ / [A] / • are back",
                "~ / [A] / - are back => ~ / [A] / - are back",
                "~ / [A] / – are back => ~ / [A] / – are back",
                "~ / [A] / -are back => ~ / [A] -are back",
                "~ / [A] / May 3, 2021 => ~ / [A] / May 3, 2021",
                "~ / [A] / on May 3, 2021 we opened it => ~ / [A] on May 3, 2021 we opened it",
                "~ / May 3, 2021, Norhaven / are back => ~ / May 3, 2021, Norhaven / are back",
                "~ / May 3, 2021, old port of Norhaven / are back => ~ / May 3, 2021, old port of Norhaven are back"
            })
    void aTurnAnItemAndADateBeginALine(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Question (addressed / to both ministers): Why? => Question (addressed to both ministers): Why?",
                "Question (via / video link): Why? => Question (via video link): Why?",
                "Question (via /  / video link): Why? => Question (via /  / video link): Why?",
                "Anna Berg (via / video link): So. => Anna Berg (via video link): So.",
                "Anna Berg, a minister who has been in office for many years and who has built more bridges and ferries than anybody before her in the whole of Lindoria (via / video link): So. => Anna Berg, a minister who has been in office for many years and who has built more bridges and ferries than anybody before her in the whole of Lindoria (via / video link): So.",
                "Maren (via / video link): So. => Maren (via video link): So.",
                "Anna Berg / : So. => Anna Berg : So.",
                "Anna Berg / (via video link): So. => Anna Berg (via video link): So.",
                "A.Berg (via / video link): So. => A.Berg (via video link): So.",
                "Anna Berg said (and / we heard it): so. => Anna Berg said (and / we heard it): so.",
                "Question: Why (and / whoever): so? => Question: Why (and / whoever): so?",
                "The bridge (closed) / all of it: so. => The bridge (closed) / all of it: so.",
                "Anna Berg / So: it is. => Anna Berg / So: it is."
            })
    void aLabelThatIsCutShortGoesOnBelow(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint press conference / by the Foreign Minister of Lindoria => Joint press conference by the Foreign Minister of Lindoria",
                "Joint press conference /  / by the Foreign Minister of Lindoria => Joint press conference by the Foreign Minister of Lindoria",
                "Joint press conference /  /  / by the Foreign Minister of Lindoria => Joint press conference /  /  / by the Foreign Minister of Lindoria",
                "joint press conference / by the Foreign Minister of Lindoria => joint press conference / by the Foreign Minister of Lindoria",
                "Joint press conference. / by the Foreign Minister of Lindoria => Joint press conference. / by the Foreign Minister of Lindoria",
                "Joint press conference / by telephone 5550123 => Joint press conference / by telephone 5550123",
                "Joint press conference / by telephone 555012 => Joint press conference by telephone 555012",
                "Joint press conference / in the old port => Joint press conference in the old port",
                "One / Two / Three / Four / Five / Six / Seven / Eight / Nine / Ten / of the port => One / Two / Three / Four / Five / Six / Seven / Eight / Nine / Ten of the port",
                "One / Two / Three / Four / Five / Six / Seven / Eight / Nine / Ten / Eleven / of the port => One / Two / Three / Four / Five / Six / Seven / Eight / Nine / Ten / Eleven / of the port"
            })
    void aTitleThatGoesOnWithASmallWordIsOne(String example) {
        check(example);
    }

    @Test
    void whatThePageTellsApartIsNotJoined() {
        List<Line> lines = Texts.lines(expanded("~ / [A] / [B]"));
        Line first = lines.get(6);
        Line second = lines.get(7);
        assertEquals("~ / [A] / [B]", unwrapped(with(lines, first, second.as(Hint.QUOTATION)), ""));
        assertEquals("~ / [A] / [B]", unwrapped(with(lines, first.as(Hint.TITLE), second.as(Hint.TITLE)), ""));
        assertEquals("~ / [A] [B]", unwrapped(with(lines, first.as(Hint.QUOTATION), second.as(Hint.QUOTATION)), ""));
    }

    private static List<Line> with(List<Line> lines, Line first, Line second) {
        List<Line> all = new ArrayList<>(lines.subList(0, 6));
        all.add(first);
        all.add(second);
        return all;
    }
}
