package org.chancery.core.internal.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, numbers and signs. */
public final class Tokens {
    private static final String APOSTROPHES = "'’ʼ";
    private static final String SEPARATORS = ".,:";
    private static final String SPACES = " \u00A0\u202F\u2009";
    private static final int GROUP = 3;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** {@return the tokens of a text, in order} */
    public static List<Token> of(String text) {
        var tokens = new Tokens(text);
        for (int at = 0; at < text.length(); ) {
            at = tokens.next(at);
        }
        return tokens.tokens;
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (Character.isLetter(c)) {
            return add(Token.Type.WORD, at, wordEnd(at));
        }
        if (isDigit(at)) {
            return add(Token.Type.NUMBER, at, numberEnd(at));
        }
        int end = at + Character.charCount(c);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? end : add(Token.Type.SIGN, at, end);
    }

    private int add(Token.Type type, int at, int end) {
        tokens.add(new Token(type, text.substring(at, end), at));
        return end;
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && (isLetter(end) || isInnerApostrophe(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private boolean isInnerApostrophe(int at) {
        return APOSTROPHES.indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isLetter(at + 1);
    }

    private int numberEnd(int at) {
        int end = digitsEnd(at);
        while (end + 1 < text.length() && isDigit(end + 1) && joins(at, end)) {
            end = digitsEnd(end + 1);
        }
        return end;
    }

    /** A dot, comma or colon joins digits; a space only groups of three behind one of at most three. */
    private boolean joins(int from, int separator) {
        char c = text.charAt(separator);
        return SEPARATORS.indexOf(c) >= 0
                || (SPACES.indexOf(c) >= 0
                        && isGrouped(from, separator)
                        && digitsEnd(separator + 1) - separator - 1 == GROUP);
    }

    private boolean isGrouped(int from, int end) {
        int groupFrom = end;
        while (groupFrom > from && isDigit(groupFrom - 1)) {
            groupFrom--;
        }
        int length = end - groupFrom;
        return groupFrom == from ? length <= GROUP : length == GROUP;
    }

    private int digitsEnd(int at) {
        int end = at;
        while (end < text.length() && isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isLetter(int at) {
        int c = text.codePointAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
