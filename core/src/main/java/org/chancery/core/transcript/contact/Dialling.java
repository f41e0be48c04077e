package org.chancery.core.transcript.contact;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.internal.phone.NumberingPlans;

/**
 * Finds how printed numbers are dialled from abroad.
 *
 * @param regions the countries from which they may be dialled as printed, the likeliest first
 */
record Dialling(List<String> regions) {
    /** Exit code, country and area code, as Russian pages print them. */
    private static final Pattern RUSSIAN_EXIT = Pattern.compile("\\(?8[- ]?10[- ]?");

    private static final Pattern TAILS = Pattern.compile("((?:/\\d{1,4})+)$");
    private static final Pattern RANGE = Pattern.compile("[-–](\\d{1,2})$");
    private static final int FEWEST_INHERITED = 4;
    private static final int MOST_TAILS = 50;

    /**
     * The addresses of what one printed text stands for, the first that of the number in full.
     *
     * @param printed the number
     * @param extension what is dialled after the answer; empty when nothing is
     * @param before the number printed before it under the same label, whose first digits may hold for it too
     */
    List<URI> addresses(String printed, String extension, Optional<String> before) {
        Matcher tails = TAILS.matcher(printed);
        if (tails.find()) {
            return addresses(
                    printed.substring(0, tails.start()),
                    tails.group(1).substring(1).split("/"),
                    before);
        }
        Matcher range = RANGE.matcher(printed);
        if (range.find() && isRange(printed, range)) {
            return addresses(printed.substring(0, range.start()), new String[] {range.group(1)}, before);
        }
        return number(printed, before)
                .map(number -> address(number, extension))
                .map(List::of)
                .orElse(List.of());
    }

    private List<URI> addresses(String printed, String[] tails, Optional<String> before) {
        Optional<String> first = number(printed, before);
        var addresses = new ArrayList<URI>();
        first.ifPresent(number -> {
            addresses.add(address(number, ""));
            for (String tail : List.of(tails).subList(0, Math.min(tails.length, MOST_TAILS))) {
                addresses.add(address(
                        number.substring(
                                        0,
                                        number.length() - Numbers.digits(tail).length())
                                + Numbers.digits(tail),
                        ""));
            }
        });
        return List.copyOf(addresses);
    }

    /** “994-5” is two numbers when the first is one in its country and all the digits together are none. */
    private boolean isRange(String printed, Matcher range) {
        String shorter = printed.substring(0, range.start());
        return number(shorter, Optional.empty()).filter(NumberingPlans::knows).isPresent()
                && number(printed, Optional.empty())
                        .filter(NumberingPlans::knows)
                        .isEmpty();
    }

    /** A number in E.164. */
    private Optional<String> number(String printed, Optional<String> before) {
        Optional<String> inherited = before.flatMap(number -> inherit(printed, number));
        if (inherited.isPresent()) {
            return inherited;
        }
        Matcher exit = RUSSIAN_EXIT.matcher(printed);
        if (exit.lookingAt()) {
            String rest = printed.substring(exit.end());
            return international("+" + Numbers.digits(rest)).or(() -> national(rest));
        }
        if (printed.startsWith("+") || printed.startsWith("(+")) {
            return international("+" + Numbers.digits(printed));
        }
        return printed.startsWith("00")
                ? international("+" + Numbers.digits(printed).substring(2))
                : national(printed);
    }

    /** “(8-10-2023) 748-9353, 748-9354”: the second has as many last digits of its own as are printed. */
    private static Optional<String> inherit(String printed, String before) {
        String digits = Numbers.digits(printed);
        boolean part = !Numbers.isDiallable(printed)
                && digits.length() >= FEWEST_INHERITED
                && before.length() - digits.length() > 1
                && !RUSSIAN_EXIT.matcher(printed).lookingAt();
        return part
                ? Optional.of(before.substring(0, before.length() - digits.length()) + digits)
                        .filter(number ->
                                NumberingPlans.address(number, Optional.empty()).isPresent())
                : Optional.empty();
    }

    /** As printed where a plan could have it, else in a country of the page where it is one. */
    private Optional<String> international(String number) {
        if (NumberingPlans.knows(number)) {
            return e164(number, Optional.empty());
        }
        return national(number.substring(1)).or(() -> e164(number, Optional.empty()));
    }

    private Optional<String> national(String printed) {
        String digits = Numbers.digits(printed);
        return regions.stream()
                .flatMap(region -> e164(digits, Optional.of(region)).stream())
                .filter(NumberingPlans::knows) // a guessed country had better be right
                .findFirst();
    }

    private static Optional<String> e164(String number, Optional<String> region) {
        return NumberingPlans.address(number, region)
                .map(uri -> uri.getSchemeSpecificPart().split(";", 2)[0]);
    }

    private static URI address(String number, String extension) {
        return URI.create("tel:" + number + (extension.isEmpty() ? "" : ";ext=" + extension));
    }
}
