package org.chancery.core.transcript.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.TreeSet;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may name somebody is taken apart: name, office, post, where somebody belongs, and what speaks for it. */
class NamingTest {
    /** In short: name, office, post, the office the lexicon knows, affiliation, traits; what there is none of is a dash. */
    private static String of(String text, Vocabulary words) {
        return Naming.of(text, words).map(NamingTest::inShort).orElse("none");
    }

    private static String inShort(Naming naming) {
        return String.join(
                " | ",
                naming.name(),
                naming.office().orElse("-"),
                naming.post().orElse("-"),
                naming.role().map(Lexicon.Office::name).orElse("-"),
                naming.affiliation().orElse("-"),
                new TreeSet<>(naming.traits()).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg => Anna Berg | - | - | - | - | []",
                "Berg => Berg | - | - | - | - | [ONE_WORD]",
                "ANNA BERG => ANNA BERG | - | - | - | - | [CAPITALS]",
                "A => A | - | - | - | - | [ONE_WORD]",
                "A. Berg => A. Berg | - | - | - | - | [INITIALS]",
                "A.K.Berg => A.K.Berg | - | - | - | - | [INITIALS, ONE_WORD]",
                "Mr Berg => Berg | - | - | - | - | [HONORIFIC]",
                "Mr => Mr | - | - | - | - | [ONE_WORD]",
                "Maria de la Berg => Maria de la Berg | - | - | - | - | []",
                "“Anna” Müller-Lund’s => “Anna” Müller-Lund’s | - | - | - | - | []",
                "外交部 => 外交部 | - | - | - | - | [ONE_WORD, CASELESS]"
            })
    void aNameAloneHasTheTraitsThatAreSeenInIt(String example) {
        check(example, Languages.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister => Foreign Minister | Foreign Minister | Foreign Minister | Foreign Minister | - | [OFFICE]",
                "Foreign Minister Anna Berg => Anna Berg | Foreign Minister | Foreign Minister | Foreign Minister | - | [OFFICE]",
                "Foreign Minister of Lindoria Anna Berg => Anna Berg | Foreign Minister of Lindoria | Foreign Minister | Foreign Minister | - | [OFFICE]",
                "Foreign Minister of New Valdora Anna Berg => Anna Berg | Foreign Minister of New Valdora | Foreign Minister | Foreign Minister | - | [OFFICE]",
                "Foreign Minister of Lindoria => Foreign Minister of Lindoria | Foreign Minister of Lindoria | Foreign Minister | Foreign Minister | - | [OFFICE]",
                "President of Lindoria Berg => Berg | President of Lindoria | President | President | - | [OFFICE]",
                "Foreign Minister of Lindoria A.K.Berg => A.K.Berg | Foreign Minister of Lindoria | Foreign Minister | Foreign Minister | - | [OFFICE]",
                "Prime Minister Mayor Anna Berg => Anna Berg | Prime Minister Mayor | Prime Minister | Prime Minister | - | [OFFICE]",
                "Foreign Minister Berg => Berg | Foreign Minister | Foreign Minister | Foreign Minister | - | [OFFICE]",
                "Foreign Minister, Anna Berg => Anna Berg | Foreign Minister | - | - | - | [OFFICE]",
                "Director General of the Institute of the Sea (ISE), Anna Berg => Anna Berg | Director General of the Institute of the Sea (ISE) | - | - | - | [OFFICE]"
            })
    void anOfficeMayStandBeforeAName(String example) {
        check(example, Languages.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg, Foreign Minister of Lindoria => Anna Berg | Foreign Minister of Lindoria | - | - | - | [OFFICE]",
                "Anna Berg (Foreign Minister) => Anna Berg | Foreign Minister | Foreign Minister | Foreign Minister | - | [OFFICE, AFFILIATION]",
                "Maren Holt, Brenholm Courier => Maren Holt | - | - | - | Brenholm Courier | [OUTLET]",
                "Maren Holt, “Courier” => Maren Holt | - | - | - | “Courier” | [OUTLET]",
                "Maren Holt, the Courier => Maren Holt | - | - | - | the Courier | [OUTLET]",
                "Maren Holt, radio => Maren Holt | - | - | - | radio | [OUTLET]",
                "Brenholm Radio, Maren Holt => Maren Holt | - | - | - | Brenholm Radio | [OUTLET]",
                "Brenholm Radio => Brenholm Radio | - | - | - | - | [OUTLET]",
                "Holt (Courier) => Holt | - | - | - | Courier | [AFFILIATION, ONE_WORD]",
                "Holt (Brenholm Radio) => Holt | - | - | - | Brenholm Radio | [OUTLET, AFFILIATION, ONE_WORD]"
            })
    void anOfficeOrAnOutletMayStandAfterAName(String example) {
        check(example, Languages.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Министр иностранных дел Лендории Х.А.Вальгрен => Х.А.Вальгрен | Министр иностранных дел Лендории | Министр иностранных дел | Министр иностранных дел | - | [OFFICE]",
                "Министр иностранных дел Лендории Хенрик Вальгрен => Хенрик Вальгрен | Министр иностранных дел Лендории | Министр иностранных дел | Министр иностранных дел | - | [OFFICE]",
                "Премьер-министр Нидерландов Рютте => Рютте | Премьер-министр Нидерландов | Премьер-министр | Премьер-министр | - | [OFFICE]",
                "Президент Вальдоры Руэль => Руэль | Президент Вальдоры | Президент | Президент | - | [OFFICE]",
                "Министр МИД Залесов => Залесов | Министр МИД | Министр | Министр | - | [OFFICE]",
                "Корреспондент радио «Тихий залив» => Корреспондент радио «Тихий залив» | - | - | - | - | [OUTLET]",
                "Корреспондент тихого залива => none"
            })
    void whereOfIsAnEndingTheNameIsWhatIsLeft(String example) {
        check(example, Languages.RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "2025",
                "the bridge",
                "The bridge is closed",
                "Anna of",
                "Note",
                "Ladies and gentlemen",
                "Maren Holt, who came late",
                "Maren Holt,",
                "Anna Berg ()",
                "Anna @berg",
                "Anna B@rg",
                "Berg 外@交",
                "外@交",
                "Anna and",
                "anna Berg",
                "A B C D E F G H I J K L M N O P Q",
                "中文名字太长了所以不能是一个人的名字也不能是别的什么"
            })
    void whatCannotBeANameIsNone(String text) {
        assertEquals(Optional.empty(), Naming.of(text, Languages.ENGLISH));
    }

    @Test
    void sixteenWordsMayStillNameSomebody() {
        assertTrue(
                Naming.of("A B C D E F G H I J K L M N O P", Languages.ENGLISH).isPresent());
        assertTrue(Naming.of("Berg 22", Languages.ENGLISH).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "Foreign Minister, true",
        "Foreign Minister of Lindoria, true",
        "Foreign Minister Anna Berg, false",
        "Anna Berg, false"
    })
    void anOfficeAloneNamesNobody(String text, boolean alone) {
        assertEquals(alone, Naming.of(text, Languages.ENGLISH).orElseThrow().isOfficeAlone());
    }

    @ParameterizedTest
    @CsvSource({"A.Berg, true", "A. Berg, true", "A., false", "A.1, false", "a.Berg, false", "AB, false", "A, false"})
    void initialsAreCapitalsWithAFullStopAndANameBehind(String words, boolean initials) {
        assertEquals(initials, NameParser.hasInitials(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"П.Залесов Залесов Павел Андреевич министр", "Залесов Залесов Павел Андреевич министр"})
    void aCardIsKnownByTheSurnameThatIsSaidTwice(String label) {
        Card card = Card.in(label);
        assertFalse(card.isEmpty());
        assertEquals("Залесов Павел Андреевич министр", card.text());
        assertEquals(label, card.name() + " " + card.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"П.Залесов", "", "A A Berg", "Anna Berg Anna", "one two three four four"})
    void aNameWithoutRepetitionAtItsBeginningHasNoCard(String label) {
        assertEquals(new Card(label, ""), Card.in(label));
        assertTrue(Card.in(label).isEmpty());
    }

    private static void check(String example, Vocabulary words) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], of(both[0], words));
    }

    @Test
    void aSmallWordMayBeElidedBeforeACapital() {
        assertEquals(
                "Maren Holt | Ministro dell'Interno | Ministro dell'Interno",
                of("Ministro dell'Interno Maren Holt", Languages.of("italian"))
                        .replaceFirst("^(.*?) \\| (.*?) \\| (.*?) \\|.*$", "$1 | $2 | $3"));
        assertEquals("none", of("Che l'abbiamo detto", Languages.of("italian")));
    }
}
