package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.label.Brackets;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.Names;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/** Tells by its words what a speech does: ask, thank, give the floor. */
final class Talk {
    private static final int MOST_COURTEOUS_WORDS = 14;
    private static final int MOST_WORDS_OF_A_CRY = 6;
    private static final int LONGEST_FLOOR = 60;
    private static final int LAST_WORDS = 25;
    private static final int FIRST_WORDS = 8;
    private static final int MOST_WORDS_OF_A_NAME = 3;
    private static final int MOST_CALLING_WORDS = 6;
    private static final int LONGEST_SAMPLE = 600;

    private final Vocabulary words;

    Talk(Vocabulary words) {
        this.words = words;
    }

    /** Whether a question mark stands in a speech. */
    boolean asks(Block.Speech speech) {
        return speech.paragraphs().stream().anyMatch(Talk::asks);
    }

    private static boolean asks(Stretch paragraph) {
        String text = paragraph.text();
        return text.indexOf('?') >= 0 || text.indexOf('？') >= 0 || text.indexOf('؟') >= 0;
    }

    /** Whether a speech ends in a question. */
    boolean endsInQuestion(Block.Speech speech) {
        return Ends.asks(speech.lastWords());
    }

    /** Whether a speech begins with a greeting to everybody. */
    boolean greets(Block.Speech speech) {
        return words.of(Topic.GREETING)
                .in(Word.firstOf(speech.firstWords(), FIRST_WORDS))
                .isPresent();
    }

    /** Whether nothing is said but thanks, greetings, assent: “Thank you, sir.”, “But —”. */
    boolean isCourtesy(Block.Speech speech) {
        return isCourtesy(speech, 0);
    }

    /** The same, also to somebody who is called by name: “Thanks, Maren.” */
    boolean isCourtesyToSomebody(Block.Speech speech) {
        return isCourtesy(speech, MOST_WORDS_OF_A_NAME);
    }

    private boolean isCourtesy(Block.Speech speech, int mostNames) {
        if (speech.paragraphs().size() > 1 || asks(speech)) {
            return false;
        }
        List<Word> said = Word.firstOf(speech.firstWords(), MOST_COURTEOUS_WORDS + 1);
        if (said.size() > MOST_COURTEOUS_WORDS) {
            return false;
        }
        List<Word> others = besideCourtesies(said);
        return others.isEmpty()
                || (others.size() <= mostNames
                        && !others.getFirst().equals(said.getFirst())
                        && others.stream().allMatch(this::isName));
    }

    /** Whether a few words are cried out and ask nothing: “Woohoo!”, “Happy birthday, Maren!”. */
    boolean isExclamation(Block.Speech speech) {
        String text = speech.lastWords();
        return speech.paragraphs().size() == 1
                && !asks(speech)
                && "!！".indexOf(text.charAt(text.length() - 1)) >= 0
                && Word.firstOf(text, MOST_WORDS_OF_A_CRY + 1).size() <= MOST_WORDS_OF_A_CRY;
    }

    /** Whether a third of the words are such. */
    boolean isMostlyCourtesy(Block.Speech speech) {
        List<Word> said = Word.firstOf(speech.firstWords(), LONGEST_FLOOR);
        int courteous = said.size() - besideCourtesies(said).size();
        return !said.isEmpty() && courteous * 3 >= said.size();
    }

    /** The words that are no thanks, greetings or assent. */
    private List<Word> besideCourtesies(List<Word> said) {
        var others = new ArrayList<Word>();
        int at = 0;
        while (at < said.size()) {
            Optional<Phrases.Found<Phrase>> found = words.of(Topic.COURTESY).at(said, at);
            if (found.isEmpty()) {
                others.add(said.get(at));
            }
            at = found.map(Phrases.Found::to).orElse(at + 1);
        }
        return others;
    }

    /** Whether a speech says what only the one says who leads, and little else. */
    boolean givesFloor(Block.Speech speech) {
        String last = speech.lastWords();
        String sample = last.substring(Math.max(0, last.length() - LONGEST_SAMPLE));
        return words.of(Topic.FLOOR).isIn(sample);
    }

    /** Whether all of a speech is that. */
    boolean onlyGivesFloor(Block.Speech speech) {
        int length = speech.paragraphs().stream()
                .mapToInt(paragraph ->
                        Word.firstOf(paragraph.text(), LONGEST_FLOOR).size())
                .sum();
        return length < LONGEST_FLOOR && givesFloor(speech);
    }

    /** Whether a short speech ends with somebody’s name: “Thank you. Maren Holt.”, “Я хочу передать слово Марте Хольт”. */
    static boolean calls(Block.Speech speech, Label who) {
        if (who.isGeneric() || length(speech) > LONGEST_FLOOR) {
            return false;
        }
        String surname = Names.surname(who.name());
        Set<String> given = Names.given(who.name()).stream()
                .filter(name -> name.length() > 1)
                .collect(Collectors.toSet());
        List<Word> said = Word.of(speech.lastWords());
        return said.subList(Math.max(0, said.size() - LAST_WORDS), said.size()).stream()
                .filter(Word::isCapitalised)
                .map(Word::folded)
                .anyMatch(word -> word.equals(surname) || given.contains(word) || Names.sameStem(word, surname));
    }

    /** Whether a few words are hardly more than a name, by its capitals: “All right. Maren?”, “Maren Holt of the Courier.” */
    boolean isCall(Block.Speech speech) {
        String text = speech.lastWords();
        List<Word> said = Word.firstOf(text, MOST_CALLING_WORDS + 1);
        if (speech.paragraphs().size() > 1 || said.isEmpty() || said.size() > MOST_CALLING_WORDS) {
            return false;
        }
        List<Word> others = besideCourtesies(said);
        long unnamed = others.stream().filter(word -> !isName(word)).count();
        return !others.isEmpty()
                && others.getFirst().from() >= Ends.lastSentence(text)
                && others.getLast().equals(said.getLast())
                && isName(said.getLast())
                && unnamed * 3 <= said.size();
    }

    private boolean isName(Word word) {
        return word.isCapitalised()
                && !words.isCommon(word.folded())
                && words.lexicon().month(word).isEmpty()
                && !words.lexicon().isWeekday(word);
    }

    /** Whether nothing is printed but a remark in brackets, such as “(Inaudible.)”. */
    static boolean isUnheard(Block.Speech speech) {
        String text = speech.firstWords();
        char last = text.charAt(text.length() - 1);
        return speech.paragraphs().size() == 1
                && Brackets.isOpen(text.charAt(0))
                && text.substring(1).chars().noneMatch(c -> Brackets.isOpen((char) c))
                && (Brackets.isClose(last) || last == '.');
    }

    /** Whether a speech is cut off by the next. */
    static boolean isCutOff(Block.Speech speech) {
        return Ends.isCutOff(speech.lastWords());
    }

    /** Whether a speech goes on where an earlier one was cut off. */
    static boolean goesOn(Block.Speech speech) {
        String text = speech.firstWords();
        return Ends.goesOn(text) || Character.isLowerCase(text.codePointAt(0));
    }

    /** How many words a speech has, as far as that matters. */
    static int length(Block.Speech speech) {
        return speech.paragraphs().stream()
                .mapToInt(paragraph ->
                        Word.firstOf(paragraph.text(), LONGEST_SAMPLE).size())
                .sum();
    }
}
