package org.chancery.core.transcript.dialect;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a label is set apart from the words after it, written as it is printed, with {@code {label}} for any label,
 * {@code {word}} for one that names a part, such as “Question”, {@code {name}} for one that names somebody and
 * {@code {capitals}} for a name in capitals; after it a sign, {@code {gap}} for a wide space, {@code {case}} when
 * words follow that are not in capitals, or {@code {end}} when the label stands alone on its line: {@code {label}:}, {@code 【{name}】}, {@code {word}{gap}}, {@code {capitals}{end}}.
 *
 * @param open the sign before the label; may be empty
 * @param who what the label may be
 * @param close what follows it
 * @param sign the sign that follows it; empty unless {@code close} says so
 */
public record LabelForm(String open, Who who, Close close, String sign) {
    private static final String GAP = "{gap}";
    private static final String CASE = "{case}";
    private static final String END = "{end}";

    /** What a label may be. */
    public enum Who {
        /** Anything that labels a turn. */
        LABEL,
        /** A word for a part: “Question”, “Q”. */
        WORD,
        /** Somebody’s name, with or without the office. */
        NAME,
        /** The same in capitals. */
        CAPITALS
    }

    /** What follows a label. */
    public enum Close {
        /** A sign. */
        SIGN,
        /** Two spaces, a no-break space or a tab. */
        GAP,
        /** Words that are not in capitals, as those of the label are. */
        CASE,
        /** Nothing: the line ends. */
        END
    }

    /**
     * {@return the form that is written like this}
     *
     * @throws IllegalArgumentException when it is none; the message says how forms look
     */
    public static LabelForm valueOf(String printed) {
        for (Who who : Who.values()) {
            String place = "{" + who.name().toLowerCase(Locale.ROOT) + "}";
            int at = printed.indexOf(place);
            if (at >= 0) {
                String rest = printed.substring(at + place.length()).strip();
                return close(printed.substring(0, at).strip(), who, rest)
                        .orElseThrow(() -> new IllegalArgumentException("Nothing follows the label in \"" + printed
                                + "\"; end it with a sign, {gap}, {case} or {end}"));
            }
        }
        throw new IllegalArgumentException("The form \"" + printed
                + "\" does not say where the label stands; use one of "
                + Arrays.stream(Who.values())
                        .map(who -> "{" + who.name().toLowerCase(Locale.ROOT) + "}")
                        .collect(Collectors.joining(", ")));
    }

    private static Optional<LabelForm> close(String open, Who who, String rest) {
        return switch (rest) {
            case GAP -> Optional.of(new LabelForm(open, who, Close.GAP, ""));
            case CASE -> Optional.of(new LabelForm(open, who, Close.CASE, ""));
            case END -> Optional.of(new LabelForm(open, who, Close.END, ""));
            case "" -> Optional.empty();
            default -> Optional.of(new LabelForm(open, who, Close.SIGN, rest));
        };
    }

    /** {@return the form as it is written} */
    @Override
    public String toString() {
        String end = switch (close) {
            case SIGN -> sign;
            case GAP -> GAP;
            case CASE -> CASE;
            case END -> END;
        };
        return open + "{" + who.name().toLowerCase(Locale.ROOT) + "}" + end;
    }
}
