package org.chancery.core.transcript.label;

import java.util.List;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds where a label ends. */
final class LabelClose {
    private static final int MOST_WORDS_OF_A_PART = 6;
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final int LONGEST_ABBREVIATION = 5;

    private final Vocabulary words;
    private final int longest;

    LabelClose(Vocabulary words, int longest) {
        this.words = words;
        this.longest = longest;
    }

    /** Where the label ends and where what closes it ends. */
    record Found(int at, int end) {}

    @Nullable
    Found find(String text, int from, LabelForm form) {
        return switch (form.close()) {
            case SIGN -> sign(text, from, form.sign(), form.who() == LabelForm.Who.WORD);
            case GAP -> gap(text, from);
            case CASE -> capitals(text, from);
            case END -> end(text, from);
        };
    }

    private @Nullable Found sign(String text, int from, String sign, boolean word) {
        int limit = Math.min(text.length(), from + longest);
        int depth = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (sign.equals(":") && isSentenceEnd(text, from, i)) {
                return null;
            }
            if (Brackets.isOpen(c)) {
                depth++;
            } else if (Brackets.isClose(c)) {
                depth--;
            }
            if (depth <= 0 && isSign(text, i, sign) && !isWithinWords(text, from, i, sign, word)) {
                return new Found(i, i + sign.length());
            }
        }
        return null;
    }

    private static boolean isSign(String text, int at, String sign) {
        char c = text.charAt(at);
        return sign.equals(":") ? c == ':' || c == '：' : c == sign.charAt(0) && text.startsWith(sign, at);
    }

    /** A full stop after a word too long for an abbreviation, with another word after it; any other mark of an end. */
    private static boolean isSentenceEnd(String text, int from, int at) {
        char c = text.charAt(at);
        if ("。！？".indexOf(c) >= 0) {
            return true;
        }
        boolean more = at + 1 < text.length() && Chars.isSpace(text.charAt(at + 1));
        if (!more || ".!?".indexOf(c) < 0) {
            return false;
        }
        int word = at;
        while (word > from && Character.isLowerCase(text.charAt(word - 1))) {
            word--;
        }
        return c != '.' || at - word >= LONGEST_ABBREVIATION;
    }

    /** A colon in a time or an address; a full stop after an initial or a form of address. */
    private boolean isWithinWords(String text, int from, int at, String sign, boolean ofPart) {
        boolean more = at + sign.length() < text.length();
        char next = more ? text.charAt(at + sign.length()) : ' ';
        if (sign.equals(":")) {
            boolean time = at > from && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
            return time || next == '/';
        }
        if (sign.equals("-")) {
            return at > from && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(next);
        }
        if (!sign.equals(".")) {
            return false;
        }
        int word = at;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean initial = at - word == 1 && !ofPart;
        boolean address = words.of(Topic.HONORIFIC).matches(text.substring(word, at));
        return initial || address || !Chars.isSpace(next);
    }

    /** A wide space after a word for a part. */
    private @Nullable Found gap(String text, int from) {
        int limit = Math.min(text.length(), from + longest);
        Phrases.Found<Part> part = words.labels()
                .at(Word.firstOf(text.substring(from, limit), MOST_WORDS_OF_A_PART), 0)
                .orElse(null);
        if (part == null) {
            return null;
        }
        Word last = Word.firstOf(text.substring(from, limit), part.to()).getLast();
        int at = from + last.to();
        int end = at;
        boolean wide = false;
        while (end < text.length() && Chars.isSpace(text.charAt(end))) {
            wide |= text.charAt(end) != ' ' || end > at;
            end++;
        }
        return wide && end < text.length() ? new Found(at, end) : null;
    }

    /** Words in capitals before one that begins a sentence and is none of them; a letter before anything. */
    private @Nullable Found capitals(String text, int from) {
        int limit = Math.min(text.length(), from + longest);
        List<Word> first = Word.firstOf(text.substring(from, limit), MOST_WORDS_OF_A_NAME);
        if (first.size() > 1 && isLetter(first.getFirst())) {
            return spaced(text, from + first.getFirst().to());
        }
        int end = from;
        for (Word word : first) {
            if (!word.isInCapitals()) {
                return end > from && !Character.isLowerCase(word.text().codePointAt(0)) ? spaced(text, end) : null;
            }
            end = from + word.to();
        }
        return null;
    }

    /** What ends at an index, or with the full stop there, and before a space. */
    private static @Nullable Found spaced(String text, int at) {
        int end = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
        int next = end;
        while (next < text.length() && Chars.isSpace(text.charAt(next))) {
            next++;
        }
        return next > end ? new Found(end, next) : null;
    }

    /** A letter for a question, unless it is a word of the language too. */
    private boolean isLetter(Word word) {
        return word.text().length() == 1
                && word.from() == 0
                && !words.isCommon(word.folded())
                && words.labels()
                        .matching(word.text())
                        .filter(Part.QUESTION::equals)
                        .isPresent();
    }

    private @Nullable Found end(String text, int from) {
        int end = text.length();
        while (end > from && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean sentence = end > from && ".!?…,;".indexOf(text.charAt(end - 1)) >= 0;
        return end - from <= longest && !sentence ? new Found(end, text.length()) : null;
    }
}
