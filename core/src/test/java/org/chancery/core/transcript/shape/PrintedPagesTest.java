package org.chancery.core.transcript.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.chancery.core.transcript.text.Stretch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between printed pages is no text. A slash stands for the end of a line. */
class PrintedPagesTest {
    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        Shaped shaped = Shaped.of(Texts.lines(both[0]), Texts.vocabularyOf(both[0]));
        String furniture = shaped.furniture().stream().map(Stretch::text).collect(Collectors.joining(", "));
        assertEquals(both[1], Texts.text(shaped.lines()) + (furniture.isEmpty() ? "" : " | " + furniture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One. / 1 / Two. / 2 / Three. / 3 => One. / Two. / Three. | 1, 2, 3",
                "One. / 1 / Two. / 2 => One. / 1 / Two. / 2",
                "One. / - 1 - / Two. / – 2 – / Three. / -3- => One. / Two. / Three. | - 1 -, – 2 –, -3-",
                "One. / 1/3 / Two. / 2/3 / Three. / 3/3 => One. / Two. / Three. | 1/3, 2/3, 3/3",
                "One. / Page 1 of 3 / Two. / Page 2 of 3 / Three. / Page 3 of 3 => One. / Two. / Three. | Page 1 of 3, Page 2 of 3, Page 3 of 3",
                "One. / The end Page 1 / Two. / The end Page 2 / Three. / The end Page 3 => One. / The end  / Two. / The end  / Three. / The end  | Page 1, Page 2, Page 3",
                "One. / Stage 1 / Two. / Stage 2 / Three. / Stage 3 => One. / Stage 1 / Two. / Stage 2 / Three. / Stage 3",
                "One. / p. 1 / Two. / p. 2 / Three. / p. 3 => One. / p. 1 / Two. / p. 2 / Three. / p. 3",
                "Один. / Стр. 1 / Два. / Стр. 2 / Три. / Стр. 3 => Один. / Два. / Три. | Стр. 1, Стр. 2, Стр. 3"
            })
    void numbersThatCountThePagesUpAreFurniture(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 /  / We welcome it. /  / 2 /  / We thank him. /  / 3 /  / We go on. /  / 4 /  / So it is. =>  / We welcome it. /  /  / We thank him. /  /  / We go on. /  /  / So it is. | 1, 2, 3, 4",
                "One. / 3 / Two. / 4 / Three. / 5 => One. / Two. / Three. | 3, 4, 5",
                "One. / 4 / Two. / 5 / Three. / 6 => One. / 4 / Two. / 5 / Three. / 6",
                "One. / 1 / Two. / 4 / Three. / 7 => One. / Two. / Three. | 1, 4, 7",
                "One. / 1 / Two. / 5 / Three. / 9 => One. / 1 / Two. / 5 / Three. / 9",
                "One. / 1 / Two. / 1 / Three. / 2 / Four. / 3 => One. / Two. / 1 / Three. / Four. | 1, 2, 3",
                "One. / 1 / Two. / 1990 / Three. / 2 / Four. / 3 => One. / Two. / 1990 / Three. / Four. | 1, 2, 3",
                "One. / 3 / Two. / 2 / Three. / 1 => One. / 3 / Two. / 2 / Three. / 1",
                "One. / 1 / Two. / Page 1 / Three. / Page 2 / Four. / Page 3 / Five. / 2 => One. / 1 / Two. / Three. / Four. / Five. / 2 | Page 1, Page 2, Page 3",
                "One. / 1. / Two. / 2. / Three. / 3. => One. / 1. / Two. / 2. / Three. / 3.",
                "One. / 12345 / Two. / 12346 / Three. / 12347 => One. / 12345 / Two. / 12346 / Three. / 12347"
            })
    void numbersThatDoNotCountUpAreText(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embassy / One. / 1 / Embassy / Two. / 2 / Embassy / Three. / 3 => One. / Two. / Three. | Embassy, 1, Embassy, 2, Embassy, 3",
                "One. / Embassy / 1 / Two. / Embassy / 2 / Three. / Embassy / 3 => One. / Two. / Three. | Embassy, 1, Embassy, 2, Embassy, 3",
                "One. / 1 /  / Embassy of Lindoria 1 / Two. / 2 /  / Embassy of Lindoria 2 / Three. / 3 /  / Embassy of Lindoria 3 / Four. / 4 => One. /  / Two. /  / Three. /  / Four. | 1, Embassy of Lindoria 1, 2, Embassy of Lindoria 2, 3, Embassy of Lindoria 3, 4",
                "Embassy / One. / 1 / Embassy / Two. / 2 / Consulate / Three. / 3 => Embassy / One. / Embassy / Two. / Consulate / Three. | 1, 2, 3",
                "One. / Question: / 1 / Two. / Question: / 2 / Three. / Question: / 3 => One. / Question: / Two. / Question: / Three. / Question: | 1, 2, 3",
                "Ab / One. / 1 / Ab / Two. / 2 / Ab / Three. / 3 / Ab / Four. / 4 => Ab / One. / Two. / Three. / Four. | 1, Ab, 2, Ab, 3, Ab, 4",
                "One. / So. / 1 / Embassy / Press Office / Two. / 2 / Embassy / Press Office / Three. / 3 / Embassy / Press Office / Four. => One. / So. / Two. / Three. / Four. | 1, Embassy, Press Office, 2, Embassy, Press Office, 3, Embassy, Press Office",
                "One. / 1 / Embassy / Two. / 2 / Three. / 3 / Embassy / Four. / 4 / Embassy / Five. / 5 / Six. / 6 / Seven. => One. / Two. / Three. / Four. / Five. / Six. / Seven. | 1, Embassy, 2, 3, Embassy, 4, Embassy, 5, 6",
                "One. / 1 / EMBASSY / Two. / 2 / Embassy / Three. / 3 / Embassy / Four. => One. / Two. / Three. / Four. | 1, EMBASSY, 2, Embassy, 3, Embassy",
                "Embassy / a / b / c / d / e / f / g / h / 1 / Embassy / Two. / 2 / Embassy / Three. / 3 / Embassy / Four. => a / b / c / d / e / f / g / h / Two. / Three. / Four. | Embassy, 1, Embassy, 2, Embassy, 3, Embassy",
                "a / Embassy / b / c / d / e / f / g / h / i / 1 / Embassy / Two. / 2 / Embassy / Three. / 3 / Embassy / Four. => a / b / c / d / e / f / g / h / i / Two. / Three. / Four. | Embassy, 1, Embassy, 2, Embassy, 3, Embassy"
            })
    void linesThatReturnBesideTheNumbersAreFurnitureToo(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is closed and it will stay closed until the men / are back in the autumn of this year because nobody else can / build it as it was before they all went to sea / with the ferry. / The port of the town is open and goes on to be until / 1 / then. The ferry of the north has been closed for many years / and the ferry of the south is as open as it was in / 2 / Norhaven. And so on and so on as everybody knows / who ever came here by the sea. / 3 / So it is. => The bridge is closed and it will stay closed until the men are back in the autumn of this year because nobody else can build it as it was before they all went to sea with the ferry. / The port of the town is open and goes on to be until then. The ferry of the north has been closed for many years and the ferry of the south is as open as it was in Norhaven. And so on and so on as everybody knows who ever came here by the sea. / So it is. | 1, 2, 3",
                "The bridge is closed and it will stay closed until the men / are back in the autumn of this year because nobody else can / build it as it was before they all went to sea / with the ferry. / The port of the town is open and goes on to be until /  / 1 /  /  / then. The ferry of the north has been closed for many years / and the ferry of the south is as open as it was in /  / 2 /  / Norhaven. So it is. / 3 / So. / 4 => The bridge is closed and it will stay closed until the men are back in the autumn of this year because nobody else can build it as it was before they all went to sea with the ferry. / The port of the town is open and goes on to be until then. The ferry of the north has been closed for many years and the ferry of the south is as open as it was in Norhaven. So it is. / So. | 1, 2, 3, 4",
                "The bridge is closed and it will stay closed until the men / are back in the autumn of this year because nobody else can / build it as it was before they all went to sea / with the ferry. / The port of the town is open and goes on until Page 1 / then. The ferry of the north has been closed for years Page 2 / and the ferry of the south is as open as it was Page 3 / in Norhaven. => The bridge is closed and it will stay closed until the men are back in the autumn of this year because nobody else can build it as it was before they all went to sea with the ferry. / The port of the town is open and goes on until then. The ferry of the north has been closed for years and the ferry of the south is as open as it was in Norhaven. | Page 1, Page 2, Page 3"
            })
    void aSentenceGoesOnBehindAPage(String example) {
        check(example);
    }
}
