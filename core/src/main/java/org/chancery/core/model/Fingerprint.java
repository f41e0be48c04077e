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
    private static final char NO_BREAK_SPACE = '\u00A0';

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

    /** Most texts are in their normal form already, which is quickly seen. */
    private static String normalized(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        String bare = composed.strip();
        return hasOtherSpace(bare) ? spaced(bare) : bare;
    }

    private static boolean hasOtherSpace(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separates = separates(c);
            if (separates && (space || c != ' ')) {
                return true;
            }
            space = separates;
        }
        return false;
    }

    private static String spaced(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separates = separates(c);
            if (!separates || !space) {
                words.append(separates ? ' ' : c);
            }
            space = separates;
        }
        return words.toString().strip();
    }

    /** {@return whether a character is one of {@code [\p{Z}\s]}; every page asks, so it is not left to a pattern} */
    private static boolean separates(char c) {
        return c <= ' '
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : c == NO_BREAK_SPACE || (c >= FIRST_RARE_SPACE && Character.isSpaceChar(c));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
