package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person corrects a pairing in the paired statement itself, and pairs again. */
class EarlierPairingTest {
    private static final Pairer PAIRER = Pairer.standard();
    private static final Locale RU = Pages.RUSSIAN;
    private static final Locale EN = Pages.BRITISH;

    private Pages.Pair texts;
    private Version russian;
    private Version english;
    private Statement made;

    @BeforeEach
    void pair() throws IOException {
        texts = Pages.sample("news-conference");
        russian = Pages.version(texts.left(), RU);
        english = Pages.version(texts.right(), EN);
        made = PAIRER.pair(russian, english).statement();
    }

    @Test
    void whatNobodyHasEditedComesOutAsItWas() throws IOException {
        Pairing again = PAIRER.pair(russian, english, made);

        assertEquals(made, again.statement());
        assertEquals(List.of(), again.findings().list());
    }

    @Test
    void whatSomebodyHasEditedIsKept() throws IOException {
        Statement edited = edited();

        Pairing again = PAIRER.pair(russian, english, edited);

        assertEquals(shape(edited), shape(again.statement()));
        assertEquals(List.of(), again.findings().list());
    }

    @Test
    void itIsKeptWhenTheTextChangesElsewhereAndOnlyThatIsPairedAnew() throws IOException {
        Statement edited = edited();
        var corrected = new ArrayList<>(texts.left());
        corrected.replaceAll(line -> line.replace(" 180\u00A0", " 190\u00A0"));

        Pairing again = PAIRER.pair(Pages.version(corrected, RU), english, edited);

        assertEquals(shape(edited), shape(again.statement()));
        assertEquals(
                List.of("pairing.passage-changed"),
                again.findings().list().stream().map(Finding::rule).toList());
    }

    @Test
    void aTranslationIsOutOfDateWhenOnlyTheOriginalHasChangedSince() throws IOException {
        Pairer pairer = PAIRER.withOriginal(RU);
        var corrected = new ArrayList<>(texts.left());
        corrected.replaceAll(line -> line.replace(" 180\u00A0", " 190\u00A0"));
        Version newer = Pages.version(corrected, RU);
        var renewed = new ArrayList<>(texts.right());
        renewed.replaceAll(line -> line.replace(" 180 ", " 190 "));

        assertFalse(pairer.pair(russian, english, made).statement().isStale(EN));
        assertTrue(pairer.pair(newer, english, made).statement().isStale(EN));
        assertFalse(
                pairer.pair(newer, Pages.version(renewed, EN), made).statement().isStale(EN));
    }

    @Test
    void aTranslationThatIsAddedLaterIsFoundThoughThePassageHadNone() throws IOException {
        var withLibrary = new ArrayList<>(texts.right());
        withLibrary.add(
                18,
                "It was also agreed that the National Library of Tervania and the Brenholm City Archive will exchange"
                        + " digital copies of old sailing directions for the Sarn Bay. Our specialists will hand the"
                        + " first 300 sheets over to their Lindorian colleagues this autumn.");

        Statement again =
                PAIRER.pair(russian, Pages.version(withLibrary, EN), made).statement();

        Passage library = again.passages().stream()
                .filter(passage -> text(passage, RU).matches("(?s).*300\\h*листов.*"))
                .findFirst()
                .orElseThrow();
        assertTrue(text(library, EN).contains("300 sheets"), text(library, EN));
    }

    @Test
    void aPairingOfOtherTextsVouchesForNothing() throws IOException {
        Version other = Pages.version(Pages.sample("press-statement").right(), EN);

        assertThrows(InputException.class, () -> PAIRER.pair(russian, other, made));
    }

    @Test
    void aStatementWithoutOneOfTheLanguagesIsRefused() {
        var refused = assertThrows(InputException.class, () -> PAIRER.pair(russian, english, russian.statement()));

        assertTrue(String.valueOf(refused.getMessage()).contains("nothing in that language"), refused.getMessage());
    }

    /** The English of the last paragraph of the first remarks goes to the passage before; its own is left without. */
    private Statement edited() {
        var body = new ArrayList<>(made.body());
        Part.Remarks remarks = (Part.Remarks) body.getFirst();
        var passages = new ArrayList<>(remarks.turn().passages());
        Passage last = passages.removeLast();
        Passage before = passages.removeLast();
        assertEquals(List.of(), before.paragraphs(EN), "the library, which is not translated");
        passages.add(with(before, last.content().values().get(EN)));
        passages.add(with(last, new Passage.Absent(Absence.NOT_TRANSLATED)));
        body.set(0, new Part.Remarks(with(remarks.turn(), passages)));
        return made.toBuilder().body(body).build();
    }

    private static Passage with(Passage passage, Passage.Content english) {
        return new Passage(passage.ids(), passage.content().with(EN, english));
    }

    private static Turn with(Turn turn, List<Passage> passages) {
        return new Turn(turn.id(), turn.speakers(), turn.label(), turn.qualifier(), turn.continued(), passages);
    }

    /** How many paragraphs each passage has in each language. */
    private static List<List<Integer>> shape(Statement statement) {
        return statement.passages().stream()
                .map(passage -> List.of(
                        passage.paragraphs(RU).size(), passage.paragraphs(EN).size()))
                .toList();
    }

    private static String text(Passage passage, Locale language) {
        return passage.paragraphs(language).stream()
                .map(Paragraph::printed)
                .findFirst()
                .orElse("");
    }
}
