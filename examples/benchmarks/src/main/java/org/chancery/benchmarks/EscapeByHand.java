package org.chancery.benchmarks;

/** Escapes words for markup by hand. */
final class EscapeByHand {
    private EscapeByHand() {}

    static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text.charAt(i));
            if (!escaped.isEmpty()) {
                out.append(text.substring(from, i)).append(escaped); // an append of characters from to is slower
                from = i + 1;
            }
        }
        out.append(text.substring(from));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
