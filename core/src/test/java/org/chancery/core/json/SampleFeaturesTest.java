package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.TranslationStatus;
import org.junit.jupiter.api.Test;

/**
 * The samples in examples/statements show together all that the model can say.
 *
 * <p>A feature is a record ({@code Part.Omission}), a component that may be empty or false and here is not
 * ({@code Turn.label}), or a constant of an enum ({@code Absence.NOT_TRANSLATED}). Publications are left out: they only
 * hold the others together.
 */
class SampleFeaturesTest {
    private static final Path SAMPLES = Path.of("..", "examples", "statements");

    /** A document says these once of itself or of a language: to show every constant takes a sample for each. */
    private static final Set<Class<?>> SAID_ONCE =
            Set.of(StatementKind.class, MissionKind.class, Completeness.class, Delivery.class, TranslationStatus.class);

    private final DocumentReader reader = new DocumentReader();

    @Test
    void everyFeatureOfTheModelIsShown() throws Exception {
        var missing = new TreeSet<String>();
        declare(Statement.class, missing);
        declare(Mission.class, missing);
        var shown = new TreeSet<String>();
        for (Object document : documents()) {
            show(document, shown);
        }

        missing.removeAll(shown);

        assertEquals(Set.of(), missing);
    }

    @Test
    void aTurnHasNoSpeakerOneOrSeveral() throws IOException {
        Set<Integer> speakers = documents().stream()
                .filter(Statement.class::isInstance)
                .flatMap(statement -> ((Statement) statement).turns().stream())
                .map(turn -> turn.speakers().size())
                .collect(Collectors.toSet());

        assertEquals(Set.of(0, 1, 2), speakers);
    }

    private List<Object> documents() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            List<Object> documents = new ArrayList<>();
            for (Path sample : samples) {
                documents.add(
                        switch (reader.read(sample)) {
                            case Document.OfStatement document -> document.statement();
                            case Document.OfMission document -> document.mission();
                            case Document.OfPublication document -> document.publication();
                        });
            }
            return documents;
        }
    }

    /** Adds the features that values of a type can have. */
    private static void declare(Type type, Set<String> features) {
        if (type instanceof ParameterizedType generic) {
            declare(generic.getRawType(), features);
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> declare(argument, features));
        } else if (type instanceof Class<?> known && known.isSealed()) {
            Arrays.stream(known.getPermittedSubclasses()).forEach(permitted -> declare(permitted, features));
        } else if (type instanceof Class<?> known && isEnumToShow(known)) {
            Arrays.stream(known.getEnumConstants()).forEach(constant -> features.add(name(known, constant)));
        } else if (type instanceof Class<?> known && known.isRecord() && features.add(name(known))) {
            for (RecordComponent component : known.getRecordComponents()) {
                if (mayBeEmpty(component.getType())) {
                    features.add(name(known, component.getName()));
                }
                declare(component.getGenericType(), features);
            }
        }
    }

    /** Adds the features that a value has. */
    private static void show(Object value, Set<String> features) throws ReflectiveOperationException {
        switch (value) {
            case Optional<?> optional -> show(optional.stream().toList(), features);
            case Map<?, ?> map -> show(map.values(), features);
            case Collection<?> values -> {
                for (Object each : values) {
                    show(each, features);
                }
            }
            case Enum<?> constant -> features.add(name(constant.getDeclaringClass(), constant));
            case Record document -> {
                features.add(name(document.getClass()));
                for (RecordComponent component : document.getClass().getRecordComponents()) {
                    Object part = component.getAccessor().invoke(document);
                    if (!isEmpty(part)) {
                        features.add(name(document.getClass(), component.getName()));
                    }
                    show(part, features);
                }
            }
            default -> {}
        }
    }

    private static boolean isEnumToShow(Class<?> type) {
        return type.isEnum() && type.getPackage().equals(Statement.class.getPackage()) && !SAID_ONCE.contains(type);
    }

    private static boolean mayBeEmpty(Class<?> type) {
        return type == Optional.class
                || type == boolean.class
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    private static boolean isEmpty(Object value) {
        return Set.of(Optional.empty(), false, List.of(), Set.of(), Map.of()).contains(value);
    }

    private static String name(Class<?> type, Object feature) {
        return name(type) + "." + feature;
    }

    private static String name(Class<?> type) {
        String nested = type.getName().substring(type.getPackageName().length() + 1);
        return nested.replace('$', '.');
    }
}
