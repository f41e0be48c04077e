package org.chancery.core.transcript.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title says what it is, who speaks, on which occasion, where and when. */
class TitleReaderTest {
    private static Title title(String text) {
        return new TitleReader(Pages.conventionOf(text)).read(text, Optional.empty());
    }

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], Pages.inShort(title(both[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by Foreign Minister Anna Berg following the talks, Norhaven, May 3, 2021 => kind REMARKS, Foreign Minister: Anna Berg, occasion the talks, place Norhaven, date 2021-05-03",
                "Remarks (Norhaven, May 3, 2021) => kind REMARKS, place Norhaven, date 2021-05-03",
                "Remarks, Norhaven on the Long River Bank, May 3, 2021 => kind REMARKS, date 2021-05-03",
                "Remarks, at the port, May 3, 2021 => kind REMARKS, occasion port, date 2021-05-03",
                "Remarks, Norhaven on the River, May 3, 2021 => kind REMARKS, place Norhaven on the River, date 2021-05-03",
                "May 3, 2021 Remarks by Foreign Minister Anna Berg => kind REMARKS, Foreign Minister: Anna Berg, date 2021-05-03",
                "Remarks on the events of May 3, 2021 in the port => kind REMARKS",
                "Remarks, May 3, 2021. => kind REMARKS, date 2021-05-03",
                "Remarks May 3, 2021 => kind REMARKS, date 2021-05-03",
                "Комментарий представителя МИД, Норхейвен, 3 мая 2021 года => kind COMMENT, place Норхейвен, date 2021-05-03"
            })
    void dayAndPlaceStandAtTheEnd(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint news conference => kind JOINT_NEWS_CONFERENCE",
                "Briefing => kind BRIEFING",
                "Interview of the minister => kind INTERVIEW",
                "The bridge => kind none",
                "Meeting with Paul Stone => kind none, meeting",
                "Выступление и ответы на вопросы СМИ => kind NEWS_CONFERENCE",
                "Встреча с губернатором Озёрного края Павлом Зимой => kind none, meeting, Губернатор: Озёрного края Павлом Зимой"
            })
    void theKindOfTextIsNamed(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Anna Berg’s remarks => kind REMARKS, first Foreign Minister: Anna Berg",
                "Foreign Minister Anna Berg's remarks => kind REMARKS, first Foreign Minister: Anna Berg",
                "Remarks by Foreign Minister Anna Berg and Foreign Minister of Valdora Paul Stone => kind REMARKS, Foreign Minister: Anna Berg, Foreign Minister: of Valdora Paul Stone",
                "Remarks by Foreign Minister of the Republic of Valdora Paul Stone at a meeting => kind REMARKS, Foreign Minister: of the Republic of Valdora Paul Stone, occasion meeting",
                "Remarks by the President of the Republic, Emil Laurent, in Norhaven => kind REMARKS, the President: of the Republic, Emil Laurent",
                "Remarks by the President, Emil Laurent, Norhaven => kind REMARKS, the President: Emil Laurent",
                "Remarks by the President, Norhaven => kind REMARKS",
                "Remarks by Foreign Minister Anna Berg, Paul Stone => kind REMARKS, Foreign Minister: Anna Berg",
                "Remarks by the Foreign Minister => kind REMARKS",
                "Foreign Minister Anna van der Berg of the port => kind none, first Foreign Minister: Anna",
                "Foreign Minister Anna Berg: the bridge => kind none, first Foreign Minister: Anna Berg",
                "Interview by correspondent Maren Holt with Ambassador Paul Stone => kind INTERVIEW, correspondent: Maren Holt (JOURNALIST), Ambassador: Paul Stone",
                "Press Secretary Anna Lund’s briefing => kind BRIEFING, first Press Secretary: Anna Lund (MODERATOR)"
            })
    void whoeverIsNamedBehindAnOfficeIsMentioned(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Выступление Министра иностранных дел Лидории А.К.Берг => kind REMARKS, Министр иностранных дел: Лидории А.К.Берг",
                "Выступление Министра иностранных дел Лидории Анны Берг в порту => kind REMARKS, Министр иностранных дел: Лидории Анны Берг",
                "Выступление Министра иностранных дел А.К.Берг и Министра иностранных дел Вальдории П.Стоуна => kind REMARKS, Министр иностранных дел: А.К.Берг, Министр иностранных дел: Вальдории П.Стоуна",
                "Встреча с губернатором Озёрного края Павлом Зимой о мосте => kind none, meeting, Губернатор: Озёрного края Павлом Зимой",
                "Встреча с губернатором большого и очень далёкого холодного северного озёрного горного Зимнего Края Павлом => kind none, meeting",
                "Посол Берг о мосте => kind none, first Посол: Берг",
                "Посол о мосте => kind none",
                "Министр иностранных дел Лидории Анна Берг, Павел Стоун => kind none, first Министр иностранных дел: Лидории Анна Берг"
            })
    void anInflectedNameIsFoundBehindItsOffice(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks following talks with Foreign Minister of Valdora Paul Stone => kind REMARKS, meeting, Foreign Minister: of Valdora Paul Stone, occasion talks",
                "Remarks following talks in the port and answers to media questions => kind NEWS_CONFERENCE, occasion talks in the port and answers to media questions",
                "Remarks following => kind REMARKS",
                "Remarks at a news conference on the results of the talks in Norhaven => kind NEWS_CONFERENCE, occasion news conference on the results of the talks in Norhaven"
            })
    void whatHappenedIsNamedBehindItsWord(String example) {
        check(example);
    }

    @Test
    void aTitleIsCertainByTwoSigns() {
        assertTrue(title("Remarks by Foreign Minister Anna Berg").isCertain());
        assertTrue(title("Remarks, May 3, 2021.").isCertain());
        assertFalse(title("Remarks by Foreign Minister Anna Berg.").isCertain());
        assertFalse(title("Remarks").isCertain());
        assertFalse(title("The bridge, May 3, 2021").isCertain());
        assertTrue(title("Foreign Minister Anna Berg, May 3, 2021").isCertain());
    }
}
