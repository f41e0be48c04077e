package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.core.sample.Missions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the model, found by reflection so that none is forgotten. */
class RecordsTest {
    /** One record of each type that publications are made of. */
    private static final Map<Class<?>, Record> RECORDS = collected();

    static Stream<Record> records() {
        return RECORDS.values().stream();
    }

    @Test
    void everyRecordIsAmongThem() {
        var missing = new TreeSet<String>();
        collectTypes(Publication.class, new LinkedHashSet<>()).stream()
                .filter(type -> !RECORDS.containsKey(type))
                .forEach(type -> missing.add(type.getName()));
        assertEquals(Set.of(), missing);
        assertTrue(RECORDS.size() >= 40, () -> "" + RECORDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullIsRefusedWhereItComesIn(Record record) throws Exception {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] values = values(record);
                values[i] = null;
                String component = record.getClass().getSimpleName() + "." + components[i].getName();
                Throwable refusal = assertThrows(
                                InvocationTargetException.class,
                                () -> constructor(record).newInstance(values),
                                component)
                        .getCause();
                assertInstanceOf(NullPointerException.class, refusal, component);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void nothingInARecordCanBeChanged(Record record) throws Exception {
        for (Object value : values(record)) {
            switch (value) {
                case Collection<?> collection -> assertThrows(UnsupportedOperationException.class, collection::clear);
                case Map<?, ?> map -> assertThrows(UnsupportedOperationException.class, map::clear);
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordKeepsNothingThatItsMakerMayChange(Record record) throws Exception {
        Object[] copies = values(record);
        for (int i = 0; i < copies.length; i++) {
            copies[i] = mutableCopy(copies[i]);
        }
        Record made = constructor(record).newInstance(copies);
        assertEquals(record, made);

        for (Object copy : copies) {
            if (copy instanceof Collection<?> collection) {
                collection.clear();
            } else if (copy instanceof Map<?, ?> map) {
                map.clear();
            }
        }

        assertEquals(record, made);
    }

    private static Object mutableCopy(Object value) {
        return switch (value) {
            case List<?> list -> new ArrayList<>(list);
            case Set<?> set -> new LinkedHashSet<>(set);
            case SequencedMap<?, ?> map -> new LinkedHashMap<>(map);
            default -> value;
        };
    }

    private static Object[] values(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        return values;
    }

    private static Constructor<? extends Record> constructor(Record record) throws NoSuchMethodException {
        Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return record.getClass().getDeclaredConstructor(types);
    }

    private static Map<Class<?>, Record> collected() {
        var records = new LinkedHashMap<Class<?>, Record>();
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Publication publication = Missions.publication(random);
            collect(publication, records);
            try (Stream<Statement> statements = publication.statements().open()) {
                statements.forEach(statement -> collect(statement, records));
            }
        }
        return records;
    }

    private static void collect(Object value, Map<Class<?>, Record> records) {
        switch (value) {
            case Record record -> {
                records.putIfAbsent(record.getClass(), record);
                try {
                    Stream.of(values(record)).forEach(each -> collect(each, records));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            case Optional<?> optional -> optional.ifPresent(each -> collect(each, records));
            case Collection<?> collection -> collection.forEach(each -> collect(each, records));
            case Map<?, ?> map -> map.values().forEach(each -> collect(each, records));
            default -> {}
        }
    }

    /** Every record that a type of the model can lead to, sealed interfaces included. */
    private static Set<Class<?>> collectTypes(Type type, Set<Class<?>> found) {
        switch (type) {
            case ParameterizedType generic -> {
                collectTypes(generic.getRawType(), found);
                Stream.of(generic.getActualTypeArguments()).forEach(each -> collectTypes(each, found));
            }
            case Class<?> sealed
            when sealed.isSealed() ->
                Stream.of(sealed.getPermittedSubclasses()).forEach(each -> collectTypes(each, found));
            case Class<?> record
            when record.isRecord() && found.add(record) ->
                Stream.of(record.getRecordComponents()).forEach(each -> collectTypes(each.getGenericType(), found));
            case Class<?> source when source == StatementSource.class -> collectTypes(Statement.class, found);
            default -> {}
        }
        return found;
    }
}
