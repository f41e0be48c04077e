package org.chancery.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Says whether two texts are the same, whatever file they came in.
 *
 * <p>A fingerprint is the SHA-256, as 64 lower-case hexadecimal digits, of the body in one language: the paragraphs of
 * every passage as they are printed, in Unicode normalisation form C, each run of white space as one space and none at
 * the ends, joined by line feeds, in UTF-8. Title, labels and contacts do not count.
 */
public final class Fingerprint {
    /** No character between the no-break space and this is a space. */
    private static final char FIRST_RARE_SPACE = '\u1680';

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Fingerprint() {}

    /** {@return the fingerprint of a statement's body in one of its languages} */
    public static String of(Statement statement, Locale language) {
        MessageDigest digest = sha256();
        boolean first = true;
        for (Passage passage : statement.passages()) {
            for (Paragraph paragraph : passage.paragraphs(language)) {
                if (!first) {
                    digest.update((byte) '\n');
                }
                digest.update(normalized(paragraph.printed()).getBytes(StandardCharsets.UTF_8));
                first = false;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String require(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not a fingerprint (64 lower-case hexadecimal digits): " + Check.quote(value));
        }
        return value;
    }

    private static String normalized(String text) {
        if (isNormal(text)) {
            return text;
        }
        String words = spaced(text);
        return isNormal(words) ? words : Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    /** Whether a text is as it should be for sure, as most are: signs that no form changes, and one space between words. */
    private static boolean isNormal(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c > ' ' && c <= '~') || (c >= 'Ѐ' && c <= 'ҁ');
            if (!letter && !isNormal(c, before)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean isNormal(char sign, char before) {
        return sign == ' ' ? before != ' ' : (sign >= '‐' && sign <= '…') || sign == '«' || sign == '»';
    }

    private static String spaced(String text) {
        char[] words = new char[text.length()];
        int length = 0;
        for (int i = 0; i < words.length; i++) {
            char c = text.charAt(i);
            if (!separates(c)) {
                words[length++] = c;
            } else if (length > 0 && words[length - 1] != ' ') {
                words[length++] = ' ';
            }
        }
        return new String(words, 0, length).strip();
    }

    /** {@return whether a character is one of {@code [\p{Z}\s]}; every page asks, so it is not left to a pattern} */
    private static boolean separates(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : isOtherSpace(c);
    }

    private static boolean isOtherSpace(char c) {
        return c == '\u00A0' || (c >= FIRST_RARE_SPACE && Character.isSpaceChar(c));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
