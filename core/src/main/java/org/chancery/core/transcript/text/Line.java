package org.chancery.core.transcript.text;

/**
 * A line of a source.
 *
 * @param number from 1
 * @param text its characters without the line end
 */
public record Line(int number, String text) {
    /** {@return whether it holds nothing but white space} */
    public boolean isBlank() {
        return start() == text.length();
    }

    /** {@return the index of the first character that is no space; the length when there is none} */
    public int start() {
        return skipSpace(0);
    }

    /** {@return the index after the last character that is no space; 0 when there is none} */
    public int end() {
        return trimmed(0, text.length());
    }

    /** {@return the line without the space around it} */
    public String content() {
        return isBlank() ? "" : text.substring(start(), end());
    }

    /** {@return the index of the first character at or after an index that is no space} */
    public int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Chars.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return where a run of characters ends when the space at its end does not count} */
    public int trimmed(int from, int to) {
        int end = to;
        while (end > from && Chars.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@return the column of an index, in code points from 1} */
    public int column(int index) {
        return text.codePointCount(0, index) + 1;
    }
}
