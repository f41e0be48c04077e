package org.chancery.core.internal.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the numbers of a text: in digits with the separators of its language, with “million” and the like, in words as
 * far as the language's file has them, and the months and weekdays of dates.
 */
public final class Quantities {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NOON = BigDecimal.valueOf(12);
    private static final int MOST_DIGITS = 40;
    private static final String CURRENCIES = "$€£₽₴¥";
    private static final List<String> CURRENCY_UNITS = List.of("dollar", "euro", "pound", "rouble", "hryvnia", "yen");

    private final Lexis lexis;
    private final List<Token> tokens;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(List<Token> tokens, Lexis lexis) {
        this.tokens = tokens;
        this.lexis = lexis;
    }

    /** {@return the quantities of a text, in order} */
    public static List<Quantity> in(String text, Locale language) {
        return in(Tokens.of(text), Lexis.of(language));
    }

    static List<Quantity> in(List<Token> tokens, Lexis lexis) {
        var quantities = new Quantities(tokens, lexis);
        for (int at = 0; at < tokens.size(); ) {
            at = quantities.next(at);
        }
        return quantities.found;
    }

    private int next(int at) {
        Token token = tokens.get(at);
        return switch (token.type()) {
            case NUMBER -> digits(at);
            case WORD -> word(at);
            case SIGN -> at + 1;
        };
    }

    private int digits(int at) {
        String printed = tokens.get(at).text();
        Optional<DateParts> date = DateParts.of(tokens, at);
        if (date.isPresent()) {
            date.get().addTo(found);
            return at + date.get().tokens();
        }
        List<BigDecimal> values = Numerals.read(printed, lexis.decimal());
        values.subList(0, values.size() - 1).forEach(value -> add(value, "", false, printed));
        return measured(values.getLast(), at + 1, false, printed, at);
    }

    /** Adds a value with what follows it: a half, a scale, a unit. Returns where to go on. */
    private int measured(BigDecimal value, int behind, boolean spelled, String printed, int first) {
        int at = skipOrdinal(behind);
        BigDecimal total = value;
        if (isHalf(at)) {
            total = total.add(HALF);
            at = afterHalf(at);
        }
        Optional<BigDecimal> scale = wordAt(at).flatMap(lexis::scale);
        if (scale.isPresent()) {
            total = total.multiply(scale.get());
            at++;
        } else if (wordAt(at).filter(lexis::isAfternoon).isPresent() && total.compareTo(NOON) < 0) {
            total = total.add(NOON);
        }
        add(total, unit(first, at), spelled, printed);
        return Math.max(at, behind);
    }

    /** “5th”, «83-й», “1940s”: letters that cling to the digits. */
    private int skipOrdinal(int at) {
        int word = at < tokens.size() && tokens.get(at).is('-') ? at + 1 : at;
        boolean clings = word < tokens.size()
                && tokens.get(word).type() == Token.Type.WORD
                && tokens.get(word).at() == tokens.get(word - 1).end()
                && tokens.get(word).text().length() <= 3
                && lexis.unit(tokens.get(word).text()).isEmpty();
        return clings ? word + 1 : at;
    }

    /** “and a half”, «с половиной». */
    private boolean isHalf(int at) {
        for (int ahead = 0; ahead <= 2; ahead++) {
            Optional<String> word = wordAt(at + ahead);
            if (word.isEmpty()) {
                return false;
            }
            if (lexis.isHalf(word.get())) {
                return true;
            }
            if (word.get().length() > 3) {
                return false;
            }
        }
        return false;
    }

    private int afterHalf(int at) {
        int end = at;
        while (!lexis.isHalf(tokens.get(end).text())) {
            end++;
        }
        return end + 1;
    }

    private int word(int at) {
        Token token = tokens.get(at);
        Optional<Integer> month = lexis.month(token.text());
        Optional<Integer> weekday = lexis.weekday(token.text());
        Optional<BigDecimal> number = lexis.number(token.text());
        if (month.isPresent()) {
            add(BigDecimal.valueOf(month.get()), Quantity.MONTH, false, token.text());
        } else if (weekday.isPresent()) {
            add(BigDecimal.valueOf(weekday.get()), Quantity.WEEKDAY, false, token.text());
        } else if (number.isPresent()) {
            return spelled(at, number.get());
        } else {
            Numerals.roman(token.text()).ifPresent(value -> add(value, "", true, token.text()));
        }
        return at + 1;
    }

    /** “twenty-two”: tens and what is added to them. */
    private int spelled(int at, BigDecimal first) {
        int behind = at + 1;
        int next = behind < tokens.size() && tokens.get(behind).is('-') ? behind + 1 : behind;
        Optional<BigDecimal> ones = wordAt(next).flatMap(lexis::number);
        boolean tens = first.intValue() >= 20 && first.intValue() % 10 == 0;
        if (tens && ones.isPresent() && ones.get().intValue() < 10) {
            return measured(
                    first.add(ones.get()), next + 1, true, tokens.get(at).text(), at);
        }
        return measured(first, behind, true, tokens.get(at).text(), at);
    }

    private String unit(int first, int behind) {
        if (first > 0 && CURRENCIES.contains(tokens.get(first - 1).text())) {
            return CURRENCY_UNITS.get(CURRENCIES.indexOf(tokens.get(first - 1).text()));
        }
        for (int at = behind; at < Math.min(tokens.size(), behind + 2); at++) {
            Optional<String> unit = sign(tokens.get(at)).or(unitWord(tokens.get(at)));
            if (unit.isPresent()) {
                return unit.get();
            }
            if (tokens.get(at).type() == Token.Type.NUMBER) {
                return "";
            }
        }
        return "";
    }

    private static Optional<String> sign(Token token) {
        if (token.is('%')) {
            return Optional.of("percent");
        }
        int currency = token.type() == Token.Type.SIGN ? CURRENCIES.indexOf(token.text()) : -1;
        return currency < 0 ? Optional.empty() : Optional.of(CURRENCY_UNITS.get(currency));
    }

    private Supplier<Optional<String>> unitWord(Token token) {
        return () -> token.type() == Token.Type.WORD ? lexis.unit(token.text()) : Optional.empty();
    }

    private Optional<String> wordAt(int at) {
        return at < tokens.size() && tokens.get(at).type() == Token.Type.WORD
                ? Optional.of(tokens.get(at).text())
                : Optional.empty();
    }

    private void add(BigDecimal value, String unit, boolean spelled, String printed) {
        if (value.precision() <= MOST_DIGITS) {
            found.add(new Quantity(value, unit, spelled, printed));
        }
    }
}
