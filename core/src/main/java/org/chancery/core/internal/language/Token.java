package org.chancery.core.internal.language;

/**
 * A word, a number or a sign of a text.
 *
 * @param type which of them
 * @param text as printed
 * @param at its first index in the text
 */
public record Token(Type type, String text, int at) {
    /** What a token may be. */
    public enum Type {
        /** A run of letters, with the apostrophes inside it. */
        WORD,
        /** A run of digits, with the separators inside it. */
        NUMBER,
        /** Any other character that is no space. */
        SIGN
    }

    /** {@return the index behind its last character} */
    public int end() {
        return at + text.length();
    }

    /** {@return whether it is this sign} */
    public boolean is(char sign) {
        return type == Type.SIGN && text.charAt(0) == sign;
    }

    /** {@return whether it is a word that begins with a capital letter} */
    public boolean isCapitalised() {
        return type == Type.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
