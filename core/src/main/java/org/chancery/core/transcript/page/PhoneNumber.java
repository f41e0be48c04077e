package org.chancery.core.transcript.page;

import java.net.URI;
import java.util.Optional;
import org.chancery.core.transcript.text.Chars;

/** What can be told of a telephone number by its printed form alone. */
final class PhoneNumber {
    private static final int FEWEST_DIGITS = 5;
    private static final int FEWEST_DIGITS_E164 = 8;
    private static final int MOST_DIGITS_E164 = 15;

    private PhoneNumber() {}

    /** Whether a text is digits and what is printed between them. */
    static boolean isOne(String text) {
        boolean punctuated = text.chars().allMatch(c -> isDigit(c) || Chars.isSpace(c) || "+()-–./".indexOf(c) >= 0);
        return punctuated
                && !text.isEmpty()
                && (isDigit(text.charAt(0)) || "+(".indexOf(text.charAt(0)) >= 0)
                && text.chars().filter(PhoneNumber::isDigit).count() >= FEWEST_DIGITS;
    }

    /** The number in E.164, when it is printed with its country code. */
    static Optional<URI> address(String printed) {
        var number = new StringBuilder("tel:+");
        printed.chars().filter(PhoneNumber::isDigit).forEach(c -> number.append((char) c));
        int digits = number.length() - "tel:+".length();
        boolean complete = printed.startsWith("+")
                && printed.indexOf('/') < 0
                && digits >= FEWEST_DIGITS_E164
                && digits <= MOST_DIGITS_E164;
        return complete ? Optional.of(URI.create(number.toString())) : Optional.empty();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
