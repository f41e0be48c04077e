package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A vector that is put into every text but one would miss the hole. */
class VectorsTest {
    /** What the model's constructors hold to a form: ids, a file, countries and fingerprints. */
    private static final Set<String> NAMES = Set.of(
            "Figure.source",
            "Mission.host",
            "Mission.id",
            "Mission.sending",
            "Participant.id",
            "Passage.ids",
            "Publication.id",
            "Qualifier.addressees",
            "Source.fingerprint",
            "Statement.id",
            "Translation.madeFrom",
            "Turn.id",
            "Turn.speakers");

    @Test
    void whatHasAFormRefusesThem() {
        List<Executable> names = List.of(
                () -> new Figure(Optional.of(Vectors.TEXT), Optional.empty(), Optional.empty()),
                () -> Mission.builder("m", MissionKind.EMBASSY, Texts.both("a", "b"))
                        .host(Vectors.TEXT)
                        .build(),
                () -> Mission.builder(Vectors.TEXT, MissionKind.EMBASSY, Texts.both("a", "b"))
                        .build(),
                () -> Texts.passage(Vectors.TEXT, "a", "b"),
                () -> Turn.of(Vectors.TEXT, List.of(Texts.passage("p", "a", "b"))));
        names.forEach(name -> assertThrows(IllegalArgumentException.class, name));
    }

    @Test
    void theyAreInEveryTextThatTheModelTakes() throws ReflectiveOperationException {
        var texts = new TreeSet<String>();
        texts(Publication.class, new HashSet<>(), texts);
        texts(Statement.class, new HashSet<>(), texts);
        var found = new TreeSet<String>();
        Publication publication = Vectors.publication();
        look(publication, found);
        try (Stream<Statement> statements = publication.statements().open()) {
            for (Statement statement : statements.toList()) {
                look(statement, found);
            }
        }
        texts.removeAll(found);
        assertEquals(new TreeSet<>(NAMES), texts);
    }

    /** Collects the components that are made of strings, of all records that a type leads to. */
    private static void texts(Type type, Set<Type> seen, Set<String> texts) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                texts(argument, seen, texts);
            }
        } else if (type instanceof WildcardType wild) {
            texts(wild.getUpperBounds()[0], seen, texts);
        } else if (type instanceof Class<?> plain && seen.add(type)) {
            if (plain.isSealed()) {
                Stream.of(plain.getPermittedSubclasses()).forEach(kind -> texts(kind, seen, texts));
            }
            for (RecordComponent component : components(plain)) {
                if (component.getGenericType().getTypeName().contains("java.lang.String")) {
                    texts.add(name(plain, component));
                }
                texts(component.getGenericType(), seen, texts);
            }
        }
    }

    /** Collects the components that hold the vectors, in a value and all it is made of. */
    private static void look(Object value, Set<String> found) throws ReflectiveOperationException {
        switch (value) {
            case Localized<?> localized -> look(localized.values().values(), found);
            case Collection<?> several -> {
                for (Object one : several) {
                    look(one, found);
                }
            }
            case Optional<?> perhaps -> look(perhaps.stream().toList(), found);
            case Record made -> {
                for (RecordComponent component : components(made.getClass())) {
                    Object part = component.getAccessor().invoke(made);
                    if (holds(part)) {
                        found.add(name(made.getClass(), component));
                    }
                    look(part, found);
                }
            }
            default -> {}
        }
    }

    private static boolean holds(Object part) {
        return switch (part) {
            case String text -> text.contains(Vectors.TEXT);
            case Localized<?> localized -> localized.values().values().stream().allMatch(VectorsTest::holds);
            case Optional<?> perhaps -> perhaps.filter(VectorsTest::holds).isPresent();
            case Map<?, ?> map ->
                map.entrySet().stream().allMatch(each -> holds(each.getKey()) && holds(each.getValue()))
                        && !map.isEmpty();
            case List<?> list -> list.stream().anyMatch(VectorsTest::holds);
            default -> false;
        };
    }

    private static RecordComponent[] components(Class<?> type) {
        boolean ours =
                type.isRecord() && type != Localized.class && type.getName().startsWith("org.chancery.core.model");
        return ours ? type.getRecordComponents() : new RecordComponent[0];
    }

    private static String name(Class<?> type, RecordComponent component) {
        return type.getSimpleName() + "." + component.getName();
    }
}
