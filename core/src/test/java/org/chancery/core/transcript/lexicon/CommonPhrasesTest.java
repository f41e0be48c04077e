package org.chancery.core.transcript.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.junit.jupiter.api.Test;

/** What all publishers of a language share is made of its lexicon. */
class CommonPhrasesTest {
    private static CommonPhrases english() {
        Lexicon lexicon = Lexicons.of(Dialects.builtIn())
                .vocabulary(Dialects.builtIn().dialect("english"))
                .lexicon();
        return new CommonPhrases(lexicon, List.of("the"));
    }

    @Test
    void everyTopicOfWhichPublishersHaveNothingOfTheirOwnHasPhrases() {
        CommonPhrases phrases = english();
        for (Topic topic : EnumSet.complementOf(EnumSet.of(Topic.FOOT, Topic.MARK))) {
            assertFalse(phrases.of(topic).matches("the bridge"), topic.toString());
        }
        assertTrue(phrases.of(Topic.HONORIFIC).matches("Mr"));
    }

    @Test
    void officesAreKnownWholeAndByTheirWordsOfMoreThanTwoLetters() {
        CommonPhrases phrases = english();
        assertTrue(phrases.offices().matches("Foreign Minister"));
        assertFalse(phrases.offices().matches("Foreign"));
        assertTrue(phrases.officeWords().matches("foreign"));
        assertTrue(phrases.officeWords().matches("sec"));
        assertFalse(phrases.officeWords().matches("of"));
        assertTrue(phrases.qualifiers().matches("via video link"));
    }

    @Test
    void smallWordsAreThoseOfTheLexiconAndTheCommonOnesThoseGiven() {
        CommonPhrases phrases = english();
        assertTrue(phrases.linking().contains("of"));
        assertTrue(phrases.particles().contains("von"));
        assertTrue(phrases.firstPerson().contains("we"));
        assertEquals(Set.of("the"), phrases.commonWords());
    }
}
