package org.chancery.core.pairing.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.core.internal.language.Quantities;
import org.chancery.core.internal.language.Quantity;
import org.chancery.core.internal.language.Sounds;
import org.chancery.core.internal.language.Token;
import org.chancery.core.internal.language.Tokens;

/** What of a paragraph ought to be found in its translation: numbers, units, names and cognates by their sound, marks. */
final class Clues {
    static final char NUMBER = '#';
    static final char SOUND = '~';
    private static final char UNIT = '*';
    private static final char MARK = '\'';

    private static final int SHORTEST_WORD = 4;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int LONGEST_TEXT = 20_000;

    private Clues() {}

    /** The clues of a text, each a sign for its sort and the clue, with what is printed; the end of a very long one is left out. */
    static Map<String, String> of(String text, Locale language) {
        String sample = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        Map<String, String> clues = new LinkedHashMap<>();
        for (Quantity quantity : Quantities.in(sample, language)) {
            String sort = quantity.isOfCalendar() ? UNIT + quantity.unit() : String.valueOf(NUMBER);
            clues.putIfAbsent(sort + quantity.number(), quantity.printed());
            if (!quantity.unit().isEmpty()) {
                clues.putIfAbsent(UNIT + quantity.unit(), quantity.unit());
            }
        }
        List<Token> tokens = Tokens.of(sample);
        tokens.forEach(token -> add(token, clues));
        if (!tokens.isEmpty() && tokens.getLast().type() == Token.Type.SIGN) {
            clues.putIfAbsent(MARK + "end" + mark(tokens.getLast().text()), "");
        }
        return clues;
    }

    /** Whether a clue is a number of two digits at least, or a word. */
    static boolean isNamed(String clue) {
        return (clue.charAt(0) == NUMBER && clue.length() > 2) || (clue.charAt(0) == SOUND && clue.length() > LONG);
    }

    private static void add(Token token, Map<String, String> clues) {
        switch (token.type()) {
            case WORD -> addSounds(token, clues);
            case SIGN -> clues.putIfAbsent(MARK + mark(token.text()), token.text());
            case NUMBER -> {}
        }
    }

    private static void addSounds(Token token, Map<String, String> clues) {
        if (token.text().length() >= SHORTEST_WORD
                || (token.isCapitalised() && token.text().length() >= SHORT)) {
            String sounds = Sounds.of(token.text());
            if (sounds.length() >= SHORT) {
                clues.putIfAbsent(SOUND + sounds.substring(0, SHORT), token.text());
            }
            if (sounds.length() >= LONG) {
                clues.putIfAbsent(SOUND + sounds.substring(0, LONG), token.text());
            }
        }
    }

    /** Quotation marks and dashes look different in each language and count as one. */
    private static String mark(String sign) {
        return switch (sign) {
            case "«", "»", "“", "”", "„", "\"" -> "\"";
            case "–", "—" -> "-";
            default -> sign;
        };
    }
}
