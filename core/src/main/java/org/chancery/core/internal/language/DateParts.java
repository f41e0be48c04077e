package org.chancery.core.internal.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A date written in digits alone: 14.05.2025, 03-06-2025, 2025-06-03.
 *
 * @param day of the month
 * @param month of the year
 * @param year the year
 * @param tokens how many tokens it takes
 */
record DateParts(int day, int month, int year, int tokens) {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int DASHED_TOKENS = 5;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    static Optional<DateParts> of(List<Token> tokens, int at) {
        Matcher dotted = DOTTED.matcher(tokens.get(at).text());
        if (dotted.matches()) {
            return checked(dotted.group(1), dotted.group(2), dotted.group(3), 1);
        }
        if (at + DASHED_TOKENS > tokens.size() || !tokens.get(at + 1).is('-')) {
            return Optional.empty();
        }
        String joined =
                tokens.subList(at, at + DASHED_TOKENS).stream().map(Token::text).collect(Collectors.joining());
        Matcher iso = ISO.matcher(joined);
        if (iso.matches()) {
            return checked(iso.group(3), iso.group(2), iso.group(1), DASHED_TOKENS);
        }
        Matcher dashed = DASHED.matcher(joined);
        return dashed.matches()
                ? checked(dashed.group(1), dashed.group(2), dashed.group(3), DASHED_TOKENS)
                : Optional.empty();
    }

    void addTo(List<Quantity> found) {
        found.add(new Quantity(BigDecimal.valueOf(day), "", false, Integer.toString(day)));
        found.add(new Quantity(BigDecimal.valueOf(month), Quantity.MONTH, false, Integer.toString(month)));
        found.add(new Quantity(BigDecimal.valueOf(year), "", false, Integer.toString(year)));
    }

    private static Optional<DateParts> checked(String day, String month, String year, int tokens) {
        var date = new DateParts(Integer.parseInt(day), Integer.parseInt(month), Integer.parseInt(year), tokens);
        return date.month >= 1 && date.month <= MONTHS && date.day >= 1 && date.day <= DAYS
                ? Optional.of(date)
                : Optional.empty();
    }
}
