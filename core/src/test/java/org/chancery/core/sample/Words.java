package org.chancery.core.sample;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes texts that are legal and odd: every character that a text may hold comes up sooner or later. */
final class Words {
    private static final List<String> ODD = List.of(
            "\t",
            "\n",
            " ",
            "\u00A0",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\u202E",
            "\u200D",
            "e\u0301",
            "\u007F",
            "\uE000",
            "😀",
            "\uD83C\uDDF7\uD83C\uDDFA",
            "\uDBFF\uDFFD",
            "\"",
            "\\",
            "\\u0041",
            "/",
            "</script>",
            "${7*7}",
            "{",
            "]",
            "İ",
            "ı",
            "ß",
            "١٢",
            "мир",
            "Велиморск — Бренхольм",
            "שלום",
            "* * *",
            "<…>",
            "null",
            "9e9999999");

    private Words() {}

    /** A text of at least one character. */
    static String some(RandomGenerator random) {
        var text = new StringBuilder();
        int pieces = 1 + random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextBoolean() ? ODD.get(random.nextInt(ODD.size())) : anyCharacter(random));
        }
        return text.toString();
    }

    private static String anyCharacter(RandomGenerator random) {
        int c;
        do {
            int bits = 7 + random.nextInt(15);
            c = ' ' + random.nextInt(Math.min(1 << bits, Character.MAX_CODE_POINT - ' '));
        } while (isSurrogate(c) || isNoncharacter(c));
        return Character.toString(c);
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
