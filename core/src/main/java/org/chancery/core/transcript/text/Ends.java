package org.chancery.core.transcript.text;

/** How sentences, headings and speech begin and end. */
public final class Ends {
    private static final String CLOSING = "”\"»)]’'）］」』—–";
    private static final String QUESTION_MARKS = "?？؟";
    private static final int DOTS = 3;
    private static final String FULL_STOPS = ".!?…。！？؟‥।";

    private Ends() {}

    /** {@return whether a text ends as sentences do} */
    public static boolean sentence(String text) {
        return endsIn(text, FULL_STOPS) && !isLeader(text);
    }

    /** Dots that only fill the line: “E&OE…………”. */
    private static boolean isLeader(String text) {
        int dots = 0;
        for (int i = text.length() - 1; i >= 0 && ".…".indexOf(text.charAt(i)) >= 0; i--) {
            dots += text.charAt(i) == '.' ? 1 : DOTS;
        }
        return dots > 2 * DOTS;
    }

    /** {@return whether a text ends as questions do} */
    public static boolean asks(String text) {
        return endsIn(text, QUESTION_MARKS);
    }

    /** Whether the last sign is one of these, but for quotation marks and brackets that close behind it. */
    private static boolean endsIn(String text, String signs) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || Chars.isSpace(text.charAt(end - 1)))) {
            end--;
        }
        return end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** {@return whether a text is cut off, so that the sentence goes on after somebody else’s words} */
    public static boolean isCutOff(String text) {
        int end = text.length();
        return end > 0 && ("—–…".indexOf(text.charAt(end - 1)) >= 0 || text.endsWith("--") || text.endsWith("..."));
    }

    /** {@return whether a text goes on where another was cut off} */
    public static boolean goesOn(String text) {
        return !text.isEmpty()
                && ("—–…".indexOf(text.charAt(0)) >= 0 || text.startsWith("--") || text.startsWith("..."));
    }

    /** {@return where the last sentence of a text begins} */
    public static int lastSentence(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            if (Chars.isSpace(text.charAt(i)) && FULL_STOPS.indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** {@return whether a text has no letters and no digits: a rule, stars, dots} */
    public static boolean mark(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** {@return whether what follows in a line begins as speech does, and not as the rest of a sentence} */
    public static boolean beginsSpeech(Line line, int from) {
        int first = line.text()
                .codePoints()
                .skip(line.text().codePointCount(0, Math.min(from, line.text().length())))
                .filter(c -> !Chars.isSpace(c))
                .findFirst()
                .orElse('A');
        return !Character.isLowerCase(first);
    }
}
