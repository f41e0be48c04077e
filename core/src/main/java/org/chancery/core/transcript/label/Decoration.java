package org.chancery.core.transcript.label;

import org.chancery.core.transcript.text.Line;

/** Signs that channels and feeds put before a line: pictures, arrows, bullets. */
public final class Decoration {
    private static final int VARIATION_SELECTOR = 0xFE0F;
    private static final int JOINER = 0x200D;

    private Decoration() {}

    /** {@return the index after the decoration with which a line begins, and the space around it} */
    public static int end(Line line) {
        String text = line.text();
        int at = line.start();
        while (at < text.length() && isDecoration(text.codePointAt(at))) {
            at = line.skipSpace(at + Character.charCount(text.codePointAt(at)));
        }
        return at;
    }

    private static boolean isDecoration(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> c != '^' && c != '`';
            default -> c == '•' || c == '▪' || c == VARIATION_SELECTOR || c == JOINER;
        };
    }
}
