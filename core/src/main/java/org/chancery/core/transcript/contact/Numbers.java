package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds runs of digits as telephone numbers are printed, and tells whether one looks like it. */
final class Numbers {
    private static final String BETWEEN = " \u00A0\u202F-–—‑−.()/";
    private static final int WIDEST_GAP = 3;
    private static final int FEWEST_DIGITS = 3;
    private static final int DIGITS_OF_A_NUMBER = 5;
    private static final int FEWEST_DIGITS_ALONE = 7;
    private static final int MOST_DIGITS = 18; // with an exit code before fifteen digits
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DATE = DAY + "[./-]" + DAY + "[./-]" + YEAR;
    private static final Pattern OTHER = Pattern.compile(DATE + "(?: ?[-–—] ?" + DATE + ")?" // dates
            + "|" + YEAR + "[./-]" + DAY + "[./-]" + DAY
            + "|\\d{1,2}[.]\\d{2} ?[-–—] ?\\d{1,2}[.]\\d{2}.*" // times
            + "|" + YEAR + " ?[-–—/] ?" + YEAR); // years

    private static final Pattern TWO_PREFIXES = Pattern.compile("\\+\\d{1,3}[ (]*+(?:\\+\\d|8[- ]?10[- ]?\\d)");

    private Numbers() {}

    static List<Value> in(String text, int from, int to) {
        var found = new ArrayList<Value>();
        for (int at = from; at < to; at++) {
            if (begins(text, at, to)) {
                int end = end(text, at, to);
                add(text, at, end, found);
                at = end;
            } else if (isDigit(text.charAt(at))) {
                while (at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1))) {
                    at++;
                }
            }
        }
        return found;
    }

    /** Whether a number that no label announces may be one: long enough, and neither a date nor a time. */
    static boolean isPlausibleAlone(String text) {
        int digits = digits(text).length();
        return digits >= FEWEST_DIGITS_ALONE
                && digits <= MOST_DIGITS
                && !isOther(text)
                && (isDiallable(text) || text.chars().anyMatch(c -> BETWEEN.indexOf(c) >= 0));
    }

    /** Whether this is a date, a time or years. */
    static boolean isOther(String text) {
        return OTHER.matcher(text).matches();
    }

    /** Whether it begins as numbers begin that can be dialled from elsewhere. */
    static boolean isDiallable(String text) {
        return text.startsWith("+") || text.startsWith("(") || text.startsWith("0");
    }

    /** Whether the codes of two countries stand before a number. */
    static boolean haveTwoPrefixes(String text) {
        return TWO_PREFIXES.matcher(text).find();
    }

    /** The digits in ASCII, whatever script they are printed in. */
    static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static boolean begins(String text, int at, int to) {
        char c = text.charAt(at);
        boolean inWord =
                at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || "№#".indexOf(text.charAt(at - 1)) >= 0);
        if (inWord) {
            return false;
        }
        return isDigit(c) || ("+(".indexOf(c) >= 0 && nextDigit(text, at + 1, to, "+( ") >= 0);
    }

    /** The index of the next digit when only some characters stand before it; -1 when others do. */
    private static int nextDigit(String text, int from, int to, String between) {
        for (int at = from; at < Math.min(to, from + WIDEST_GAP + 1); at++) {
            if (isDigit(text.charAt(at))) {
                return at;
            }
            if (between.indexOf(text.charAt(at)) < 0) {
                return -1;
            }
        }
        return -1;
    }

    private static int end(String text, int from, int to) {
        int end = Math.max(nextDigit(text, from, to, "+( "), from) + 1;
        while (end < to) {
            int next = nextDigit(text, end, to, BETWEEN);
            if (next < 0 || beginsAnother(text, from, end, next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** An area code in parentheses or two spaces, after what is a whole number already. */
    private static boolean beginsAnother(String text, int from, int end, int next) {
        String gap = text.substring(end, next);
        boolean parted = gap.contains("  ") || gap.contains(" (") || gap.contains("/ ") || gap.contains("/(");
        return parted && digits(text.substring(from, end)).length() >= FEWEST_DIGITS_ALONE;
    }

    /** Adds what is one number or several: “748-9353 / 748-9354”, but “3485/84” is one text. */
    private static void add(String text, int from, int end, List<Value> found) {
        if (end < text.length() && Character.isLetter(text.charAt(end)) && !Character.isIdeographic(text.charAt(end))) {
            return; // 5BL is no number
        }
        int start = from;
        for (int slash = text.indexOf('/', from); slash >= 0 && slash < end; slash = text.indexOf('/', slash + 1)) {
            int next = text.indexOf('/', slash + 1);
            String after = text.substring(slash + 1, next < 0 || next > end ? end : next);
            if (digits(after).length() >= DIGITS_OF_A_NUMBER
                    && digits(text.substring(start, slash)).length() >= DIGITS_OF_A_NUMBER) {
                addOne(text, start, slash, found);
                start = slash + 1;
            }
        }
        addOne(text, start, end, found);
    }

    private static void addOne(String text, int from, int to, List<Value> found) {
        int start = from;
        while (start < to && BETWEEN.indexOf(text.charAt(start)) >= 0 && text.charAt(start) != '(') {
            start++;
        }
        int end = to;
        while (end > start && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        if (digits(text.substring(start, end)).length() >= FEWEST_DIGITS) {
            found.add(Value.of(Value.Form.NUMBER, text, start, end));
        }
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }
}
