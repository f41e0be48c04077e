package org.chancery.core.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads records of one type; a component whose field is missing is null, and its constructor decides what that means. */
final class RecordValues implements ValueReader {
    private static final ClassValue<RecordValues> KNOWN = new ClassValue<>() {
        @Override
        protected RecordValues computeValue(Class<?> type) {
            return new RecordValues(type);
        }
    };

    private record Field(int index, ValueReader values) {}

    /** What makes a value of what was read. */
    @FunctionalInterface
    interface Maker {
        Object make() throws ReflectiveOperationException;
    }

    private final Constructor<?> constructor;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private RecordValues(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            fields.put(components[i].getName(), new Field(i, ValueReader.of(components[i].getGenericType())));
        }
        constructor = canonical(type, components);
    }

    static RecordValues of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    @Override
    public Object read(JsonParser parser) {
        ValueReader.require(parser, JsonToken.START_OBJECT, "an object");
        @Nullable
        Object[] values = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == boolean.class ? false : null)
                .toArray();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Field field = field(name);
            parser.nextToken();
            values[field.index()] = field.values().read(parser);
        }
        return made(() -> constructor.newInstance(values));
    }

    private Field field(String name) {
        Field field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("there is no field \"" + name + "\"; there are "
                    + fields.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return field;
    }

    /** What was made; what a constructor refuses is refused. */
    static Object made(Maker maker) {
        try {
            return maker.make();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records of ours need not be public to be read. */
    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a canonical constructor", e);
        }
    }
}
