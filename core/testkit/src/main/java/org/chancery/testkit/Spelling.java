package org.chancery.testkit;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How texts are compared. Invisible format characters (category Cf: isolates, soft hyphens, zero-width spaces) never
 * count, since a format may need them.
 */
enum Spelling {
    /** A run of white space is a space, and none stands at a hyphen or dash, where lines may end. */
    WORDS("[\\p{Z}\\s]+", " ", words -> words.replaceAll(" ?(\\p{Pd}) ?", "$1").strip()),
    /** No white space counts: an endless word may be broken wherever a line ends. */
    LETTERS("[\\p{Z}\\s]+", "", UnaryOperator.identity());

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private final Pattern whiteSpace;
    private final String space;
    private final UnaryOperator<String> rest;

    Spelling(String whiteSpace, String space, UnaryOperator<String> rest) {
        this.whiteSpace = Pattern.compile(whiteSpace);
        this.space = space;
        this.rest = rest;
    }

    String of(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        String spaced = whiteSpace.matcher(visible).replaceAll(space);
        return rest.apply(Normalizer.normalize(spaced, Normalizer.Form.NFC));
    }
}
