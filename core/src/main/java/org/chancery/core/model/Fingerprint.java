package org.chancery.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says whether two texts are the same, whatever file they came in.
 *
 * <p>A fingerprint is the SHA-256, as 64 lower-case hexadecimal digits, of the body in one language: the paragraphs of
 * every passage as they are printed, in Unicode normalisation form C, each run of white space as one space and none at
 * the ends, joined by line feeds, in UTF-8. Title, labels and contacts do not count.
 */
public final class Fingerprint {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private Fingerprint() {}

    /** {@return the fingerprint of a statement's body in one of its languages} */
    public static String of(Statement statement, Locale language) {
        return ofText(statement.passages().stream()
                .flatMap(passage -> passage.paragraphs(language).stream())
                .map(paragraph -> normalized(paragraph.printed()))
                .collect(Collectors.joining("\n")));
    }

    static String require(String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Not a fingerprint (64 lower-case hexadecimal digits): " + Check.quote(value));
        }
        return value;
    }

    private static String normalized(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder words = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
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
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c > '~' && Character.isSpaceChar(c);
    }

    private static String ofText(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
