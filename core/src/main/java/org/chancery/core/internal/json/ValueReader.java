package org.chancery.core.internal.json;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads values of one type: of those that occur in files of ours, and of no others. */
@FunctionalInterface
interface ValueReader {
    /** The value at which a parser stands; {@link IllegalArgumentException} when it is of another type. */
    Object read(JsonParser parser);

    /** The reader of a type: a record, a truth, a word, or what {@code valueOf} makes of a word; or some of these. */
    static ValueReader of(Type type) {
        if (type instanceof ParameterizedType several) {
            return ofSeveral(several);
        }
        Class<?> one = (Class<?>) type;
        if (one == boolean.class) {
            return ValueReader::truth;
        }
        Optional<Function<String, Object>> word = word(one);
        return word.isPresent()
                ? parser -> word.get().apply(text(parser))
                : RecordValues.of(one.asSubclass(Record.class));
    }

    private static ValueReader ofSeveral(ParameterizedType type) {
        Type[] parts = type.getActualTypeArguments();
        ValueReader values = of(parts[parts.length - 1]);
        if (type.getRawType() == Optional.class) {
            return parser -> Optional.of(values.read(parser));
        }
        if (type.getRawType() == List.class) {
            return parser -> list(parser, values);
        }
        Function<String, Object> keys = word((Class<?>) parts[0]).orElseThrow();
        return parser -> map(parser, keys, values);
    }

    private static Optional<Function<String, Object>> word(Class<?> type) {
        if (type == String.class) {
            return Optional.of(word -> word);
        }
        if (type == Locale.class) {
            return Optional.of(Locale::forLanguageTag);
        }
        try {
            Method valueOf = type.getMethod("valueOf", String.class);
            return Optional.of(word -> RecordValues.made(() -> valueOf.invoke(null, word)));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Object truth(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_TRUE) {
            require(parser, JsonToken.VALUE_FALSE, "true or false");
        }
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    private static String text(JsonParser parser) {
        require(parser, JsonToken.VALUE_STRING, "a word in quotation marks");
        return parser.getString();
    }

    private static List<Object> list(JsonParser parser, ValueReader values) {
        require(parser, JsonToken.START_ARRAY, "a list");
        var list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(values.read(parser));
        }
        return list;
    }

    private static Map<Object, Object> map(JsonParser parser, Function<String, Object> keys, ValueReader values) {
        require(parser, JsonToken.START_OBJECT, "an object");
        var map = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            map.put(keys.apply(name), values.read(parser));
        }
        return map;
    }

    /** Refuses what is another thing than is wanted. */
    static void require(JsonParser parser, JsonToken token, String wanted) {
        if (parser.currentToken() != token) {
            throw new IllegalArgumentException("What stands here should be " + wanted);
        }
    }
}
