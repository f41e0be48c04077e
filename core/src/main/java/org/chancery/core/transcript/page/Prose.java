package org.chancery.core.transcript.page;

import java.util.List;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Word;

/** Tells by their look and words whether lines are speech, a report, or titles and captions. */
public final class Prose {
    private static final int SHORTEST_PARAGRAPH = 120;
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_SALUTATION = 160;
    private static final int SAMPLE = 400;
    private static final int WORDS_FOR_ONE = 60;

    private Prose() {}

    /** {@return whether a line is long and ends as sentences do, or is too long to be anything else} */
    public static boolean isParagraph(Line line) {
        int length = line.content().length();
        return length > HeadRule.LONGEST_LINE || (length >= SHORTEST_PARAGRAPH && Ends.sentence(line.content()));
    }

    /** {@return whether a line is short, begins with a capital or a digit, and does not end as sentences do} */
    public static boolean looksLikeHeading(Line line) {
        String text = line.content();
        if (text.isEmpty() || text.length() > LONGEST_HEADING || Ends.sentence(text)) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        int first =
                text.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
        return ",:;-–—".indexOf(last) < 0 && !Character.isLowerCase(first) && first != ' ';
    }

    /** {@return whether a line greets those who listen, as speeches begin} */
    static boolean isSalutation(Line line, Vocabulary words) {
        String text = line.content();
        return text.length() <= LONGEST_SALUTATION
                && words.of(Topic.SALUTATION).begins(text)
                && !Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** {@return whether somebody speaks for himself in lines, rather than somebody else about him} */
    public static boolean isSpeech(List<Line> lines, Vocabulary words) {
        int all = 0;
        int own = 0;
        for (Line line : lines) {
            for (Word word : Word.firstOf(line.text(), SAMPLE)) {
                all++;
                own += words.isFirstPerson(word.folded()) ? 1 : 0;
            }
        }
        return own > 0 && own * WORDS_FOR_ONE >= all;
    }
}
