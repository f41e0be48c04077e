package org.chancery.render.html.internal.site;

import java.util.regex.Pattern;

/**
 * How a site looks, as far as that is for its owner to say.
 *
 * @param accent the colour of links by day, in hexadecimal
 * @param accentDark the same by night
 * @param font the fonts of the text, the first one that is there; empty for ours
 * @param emblem the name of a picture; empty for none
 * @param style the name of a style sheet; empty for none
 */
public record Theme(String accent, String accentDark, String font, String emblem, String style) {
    /** The accent by day. */
    public static final String ACCENT = "#14315c";
    /** The accent by night. */
    public static final String ACCENT_DARK = "#a9c4f2";

    private static final Pattern FONTS = Pattern.compile("[\\p{L}\\p{N} ,\"-]*");
    private static final Colour[] BY_DAY = {Colour.of("#fdfcf9"), Colour.of("#f3f0e7")};
    private static final Colour[] BY_NIGHT = {Colour.of("#15171b"), Colour.of("#1d2027")};

    /** Refuses what could not be read, and what is no colour or font. */
    public Theme {
        byDay(accent);
        byNight(accentDark);
        fonts(font);
    }

    /** {@return the colour, which can be read on light paper} */
    public static String byDay(String colour) {
        return Colour.readable(colour, BY_DAY).toString();
    }

    /** {@return the colour, which can be read on dark paper} */
    public static String byNight(String colour) {
        return Colour.readable(colour, BY_NIGHT).toString();
    }

    /** {@return the names of fonts, in which nothing else is hidden} */
    public static String fonts(String names) {
        boolean quoted = names.chars().filter(c -> c == '"').count() % 2 == 0;
        if (!FONTS.matcher(names).matches() || !quoted) {
            throw new IllegalArgumentException(
                    "Not the names of fonts: \"" + names + "\"; they are like \"PT Serif\", Georgia, serif");
        }
        return names;
    }

    /** {@return the rules that set the tokens of the style sheet} */
    String tokens() {
        var rules = new StringBuilder();
        if (!font.isBlank()) {
            rules.append(":root{--serif:").append(font).append('}');
        }
        if (!accent.equals(ACCENT)) {
            rules.append("@media screen and (prefers-color-scheme:light){:root{--accent:")
                    .append(accent)
                    .append("}}");
        }
        if (!accentDark.equals(ACCENT_DARK)) {
            rules.append("@media screen and (prefers-color-scheme:dark){:root{--accent:")
                    .append(accentDark)
                    .append("}}");
        }
        return rules.toString();
    }
}
