package org.chancery.core.transcript.script;

import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.page.Prose;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Hint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/** Recognises paragraphs that nobody speaks. */
final class Marks {
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_MARK = 20;
    private static final int LONGEST_NUMBER = 4;

    private final Vocabulary words;
    private final Dialect dialect;

    Marks(Vocabulary words) {
        this.words = words;
        dialect = words.dialect();
    }

    Optional<Outline.Kind> kind(Stretch paragraph) {
        String text = paragraph.text();
        if (isMark(text, dialect.breaks()) || isRule(text)) {
            return Optional.of(Outline.Kind.BREAK);
        }
        if (isNumber(text)) {
            return Optional.of(Outline.Kind.FURNITURE);
        }
        if (isMark(text, dialect.omissions())) {
            return Optional.of(Outline.Kind.OMISSION);
        }
        if (paragraph.line().hint() == Hint.CAPTION) {
            return Optional.of(Outline.Kind.CAPTION);
        }
        if (isInBrackets(text) || words.of(Topic.CORRECTION).begins(text)) {
            return Optional.of(Outline.Kind.NARRATIVE);
        }
        return Optional.empty();
    }

    /** A number alone is that of a page. */
    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isMark(String text, List<String> marks) {
        return text.length() <= LONGEST_MARK
                && marks.stream().anyMatch(mark -> withoutSpace(text).equals(withoutSpace(mark)));
    }

    /** A rule: the same sign three times or more. */
    private static boolean isRule(String text) {
        String signs = text.length() > LONGEST_HEADING ? "" : withoutSpace(text);
        return signs.length() > 2
                && "-–—_*=•#".indexOf(signs.charAt(0)) >= 0
                && signs.chars().allMatch(c -> c == signs.charAt(0));
    }

    private static String withoutSpace(String text) {
        var kept = new StringBuilder();
        text.chars().filter(c -> !Chars.isSpace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private boolean isInBrackets(String text) {
        String inside = text.endsWith(".") && text.length() > 2 ? text.substring(0, text.length() - 1) : text;
        return isInBrackets(inside, '[', ']')
                || dialect.asides().stream().anyMatch(pair -> isInBrackets(inside, pair.charAt(0), pair.charAt(1)));
    }

    private static boolean isInBrackets(String text, char open, char close) {
        return text.length() > 2 && text.indexOf(open) == 0 && text.indexOf(close) == text.length() - 1;
    }

    /** A short line that is no sentence, with text below it; between questions and answers, with a label below it. */
    boolean isHeading(Line line, Optional<Line> next, boolean labelFollows, boolean asked) {
        if (line.hint() == Hint.HEADING || line.hint() == Hint.TITLE) {
            return next.isPresent();
        }
        if (next.isEmpty()
                || line.content().length() > LONGEST_HEADING
                || !Prose.looksLikeHeading(line)
                || words.of(Topic.SALUTATION).begins(line.content())
                || Word.of(line.content()).stream().anyMatch(word -> words.isFirstPerson(word.folded()))) {
            return false;
        }
        boolean quoted = "“«„\"‘".indexOf(next.get().content().charAt(0)) >= 0;
        boolean textFollows = !quoted && !Prose.looksLikeHeading(next.get()) && Ends.beginsSpeech(next.get(), 0);
        return labelFollows || (!asked && textFollows);
    }
}
