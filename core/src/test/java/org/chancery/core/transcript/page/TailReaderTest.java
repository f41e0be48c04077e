package org.chancery.core.transcript.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page prints below the text is none of the last answer. A slash stands for the end of a line. */
class TailReaderTest {
    private static final String LONG = " and so on".repeat(12);

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        List<Line> lines = Pages.lines(both[0].replace("…", LONG));
        int first = Pages.firstLabel(lines, Pages.ENGLISH);
        Tail tail = new TailReader(Pages.conventionOf(both[0])).read(lines, first);
        String text = tail.start() < lines.size() ? lines.get(tail.start()).text() : "-";
        assertEquals(both[1], Pages.inShort(tail.spans()).replace(LONG, "…") + " from " + text.replace(LONG, "…"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer: So. / And so. =>  from -",
                "Answer: So. / Topics / Bridges => FURNITURE Topics | FURNITURE Bridges from Topics",
                "Answer: So. / topics / Bridges =>  from -",
                "Answer: So. / Topics / Bridges / Tags / Ferry => FURNITURE Topics | FURNITURE Bridges | FURNITURE Tags | FURNITURE Ferry from Topics",
                "Answer: So. / Topics / We have opened the bridge…. / Ferry =>  from -",
                "Answer: So. / Topics / We have opened it. / Ferry => FURNITURE Topics | FURNITURE We have opened it. | FURNITURE Ferry from Topics",
                "Answer: So. / Topics of many a talk are not the foot of a page when the line goes on and on like this =>  from -",
                "Answer: So. / Topics Bridges Ferries Persons Anna Berg Tags Norhaven and the port in which they stand => FURNITURE Topics Bridges Ferries Persons Anna Berg Tags Norhaven and the port in which they stand from Topics Bridges Ferries Persons Anna Berg Tags Norhaven and the port in which they stand",
                "Topics / Answer: So. =>  from -",
                "Topics / Bridges =>  from -",
                "Answer: So. / See also / Share this => FURNITURE See also | FURNITURE Share this from See also",
                "Answer: So. / See also / One / Two / Share this => FURNITURE See also | FURNITURE One | FURNITURE Two | FURNITURE Share this from See also",
                "Answer: So. / See also / One / Two / Three / Share this => FURNITURE Share this from Share this",
                "See also / Answer: So. / Share this => FURNITURE Share this from Share this"
            })
    void theFootBeginsWithItsWords(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer: So. / END => FURNITURE END from END",
                "Answer: So. / (Ends) => FURNITURE (Ends) from (Ends)",
                "Answer: So. / [ENDS] 4:24 P.M. EEST => FURNITURE [ENDS] 4:24 P.M. EEST from [ENDS] 4:24 P.M. EEST",
                "Answer: So. / ### => FURNITURE ### from ###",
                "Answer: So. / -30- => FURNITURE -30- from -30-",
                "Answer: So. / The bridge =>  from -",
                "Answer: So. / END / One / Two => FURNITURE END | FURNITURE One | FURNITURE Two from END",
                "Answer: So. / END / One / Two / Three =>  from -",
                "END =>  from -"
            })
    void anEndThatThePublisherPrintsIsNoWordOfTheText(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Answer: So. / Dear visitors, / welcome to the website of the Embassy. => WELCOME Dear visitors, | WELCOME welcome to the website of the Embassy. from Dear visitors,",
                "Answer: So. / You are welcome to the website of the Embassy. / Anna Berg => WELCOME You are welcome to the website of the Embassy. | WELCOME Anna Berg from You are welcome to the website of the Embassy.",
                "Answer: You are welcome to the website of the Embassy. =>  from -",
                "Answer: So. / Dear visitors, / We are here. / Share this => WELCOME Dear visitors, | WELCOME We are here. | FURNITURE Share this from Dear visitors,",
                "Answer: So. / And so. /  /  / The port at night /  / Dear visitors, / We are here. => CAPTION The port at night | WELCOME Dear visitors, | WELCOME We are here. from The port at night",
                "Answer: So. /  / And so. /  / The port at night /  / Dear visitors, / We are here. => WELCOME Dear visitors, | WELCOME We are here. from Dear visitors,",
                "Answer: So. / And so. / The port at night /  / Dear visitors, / We are here. => WELCOME Dear visitors, | WELCOME We are here. from Dear visitors,",
                "Answer: So. / And so. /  /  / The port at night. /  / Dear visitors, / We are here. => WELCOME Dear visitors, | WELCOME We are here. from Dear visitors,",
                "Answer: So. / And so. /  /  / The port at night => CAPTION The port at night from The port at night",
                "Answer: So. / And so. /  /  / The port at night / Share this => CAPTION The port at night | FURNITURE Share this from The port at night",
                "Answer: So. /  / And so. /  /  / The port at night => CAPTION The port at night from The port at night",
                "Answer: So. / And so. /  / The port at night =>  from -",
                "Answer: So. /  /  / And so. /  /  / The port at night =>  from -",
                "Answer: So. / And so. /  /  / Question: why not the port at night =>  from -",
                "Answer: So. / And so. /  /  / A very long line about the port which nobody would print below a picture…… =>  from -"
            })
    void aWelcomeAndACaptionAreToldFromTheLastAnswer(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ответ: Вот. / Уважаемые посетители! / Добро пожаловать на сайт Посольства. => WELCOME Уважаемые посетители! | WELCOME Добро пожаловать на сайт Посольства. from Уважаемые посетители!",
                "Ответ: Вот. / Темы / Мосты => FURNITURE Темы | FURNITURE Мосты from Темы"
            })
    void russianPagesHaveFeetToo(String example) {
        check(example);
    }
}
