package org.chancery.core.render;

import java.util.Locale;
import java.util.Set;

/** The direction that lines of a language run in. */
public enum Direction {
    /** From left to right. */
    LTR,
    /** From right to left. */
    RTL;

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    /** {@return the direction of a language: that of its script when it names one} */
    public static Direction of(Locale language) {
        boolean rightToLeft = language.getScript().isEmpty()
                ? LANGUAGES.contains(language.getLanguage())
                : SCRIPTS.contains(language.getScript());
        return rightToLeft ? RTL : LTR;
    }

    /** {@return its name in HTML and in EPUB: {@code ltr} or {@code rtl}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
