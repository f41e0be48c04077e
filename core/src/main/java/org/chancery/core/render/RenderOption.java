package org.chancery.core.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A typed key for something a renderer can be told, best kept as a public constant of the renderer.
 *
 * @param <T> the type of its values
 * @param name by which users set it: {@code page}; lower-case letters, digits and hyphens
 * @param parser turns a user's words into a value, or throws {@link IllegalArgumentException} saying why not
 * @param defaultValue what holds when nothing is set
 * @param values what may be set, in words: {@code a4|letter}, {@code 1..10}
 * @param meaning what it does, in one sentence
 */
public record RenderOption<T>(String name, Function<String, T> parser, T defaultValue, String values, String meaning) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /** Refuses a name that could not be typed. */
    public RenderOption {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an option name: \"" + name + "\"");
        }
        Objects.requireNonNull(parser);
        Objects.requireNonNull(defaultValue);
        Objects.requireNonNull(values);
        Objects.requireNonNull(meaning);
    }

    /** {@return an option that is one of an enum's constants, by their names in lower case with hyphens} */
    public static <E extends Enum<E>> RenderOption<E> choice(String name, E defaultValue, String meaning) {
        E[] constants = defaultValue.getDeclaringClass().getEnumConstants();
        String ids = Arrays.stream(constants).map(RenderOption::id).collect(Collectors.joining("|"));
        return new RenderOption<>(name, word -> parse(constants, word, ids), defaultValue, ids, meaning);
    }

    /** {@return an option that is {@code true} or {@code false}} */
    public static RenderOption<Boolean> flag(String name, boolean defaultValue, String meaning) {
        return new RenderOption<>(name, RenderOption::parseFlag, defaultValue, "true|false", meaning);
    }

    /** {@return an option that is a whole number within bounds, both included} */
    public static RenderOption<Integer> number(String name, int min, int max, int defaultValue, String meaning) {
        if (defaultValue < min || defaultValue > max) {
            throw new IllegalArgumentException("The default of option \"" + name + "\" is out of its bounds: "
                    + defaultValue + " is not in " + min + ".." + max);
        }
        return new RenderOption<>(name, word -> parseNumber(word, min, max), defaultValue, min + ".." + max, meaning);
    }

    /** {@return an option that is any text} */
    public static RenderOption<String> text(String name, String defaultValue, String meaning) {
        return new RenderOption<>(name, Function.identity(), defaultValue, "text", meaning);
    }

    /**
     * {@return the value a user's word stands for}
     *
     * @throws IllegalArgumentException when it stands for none; the message names the option and what may be set
     */
    public T parse(String word) {
        try {
            return parser.apply(word);
        } catch (IllegalArgumentException e) {
            IllegalArgumentException refusal = refusal(word);
            refusal.initCause(e);
            throw refusal;
        }
    }

    IllegalArgumentException refusal(String word) {
        return new IllegalArgumentException("Option \"" + name + "\" cannot be \"" + word + "\"; it is " + values);
    }

    private static <E extends Enum<E>> E parse(E[] constants, String word, String ids) {
        return Arrays.stream(constants)
                .filter(constant -> id(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ids));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Boolean parseFlag(String word) {
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Integer parseNumber(String word, int min, int max) {
        int number = Integer.parseInt(word);
        if (number < min || number > max) {
            throw new IllegalArgumentException(word);
        }
        return number;
    }
}
