package org.chancery.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;

/**
 * The fields of a record in JSON, worked out from its components.
 *
 * @param names all, in their order
 * @param required those that may not be missing
 */
record RecordFields(List<String> names, SortedSet<String> required) {
    /** Records that are a string, a list or an object of languages. */
    private static final Set<Class<?>> WITHOUT_FIELDS =
            Set.of(Localized.class, Paragraph.class, Passage.Present.class, Inline.Text.class);

    /** Records whose components have other names in JSON. */
    private static final Map<Class<?>, List<String>> OTHER_NAMES = Map.of(
            ContactPoint.class, List.of("kind", "purpose", "printed", "address", "label", "validity"),
            Passage.class, List.of("id", "text"),
            Passage.Absent.class, List.of("absent"),
            Inline.Insertion.class, List.of("insertion"),
            Inline.Aside.class, List.of("aside"),
            Inline.Emphasis.class, List.of("emphasis"),
            Inline.Link.class, List.of("link", "text"),
            Inline.Foreign.class, List.of("foreign", "text"));

    /** Lists that the constructor wants to hold something. */
    private static final Set<String> NEVER_EMPTY = Set.of("passages", "days", "id", "emphasis", "text");

    /** Every record of the model that is an object in JSON. */
    static Map<Class<?>, RecordFields> ofTheModel() {
        var found = new LinkedHashMap<Class<?>, RecordFields>();
        List.of(Statement.class, Mission.class, Publication.class).forEach(type -> collect(type, found));
        return found;
    }

    private static void collect(Type type, Map<Class<?>, RecordFields> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
            Arrays.stream(sealed.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        } else if (type instanceof Class<?> record && record.isRecord() && !found.containsKey(record)) {
            if (!WITHOUT_FIELDS.contains(record)) {
                found.put(record, of(record));
            }
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }

    private static RecordFields of(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        List<String> names = new ArrayList<>(OTHER_NAMES.getOrDefault(
                record, Arrays.stream(components).map(RecordComponent::getName).toList()));
        SortedSet<String> required = new TreeSet<>();
        for (int i = 0; i < components.length; i++) {
            if (!mayBeMissing(components[i].getType()) || isNeverEmpty(record, names.get(i))) {
                required.add(names.get(i));
            }
        }
        word(record).ifPresent(name -> {
            names.addFirst(name);
            required.add(name);
        });
        return new RecordFields(names, required);
    }

    private static boolean isNeverEmpty(Class<?> record, String name) {
        return record != Mission.class && NEVER_EMPTY.contains(name);
    }

    private static boolean mayBeMissing(Class<?> type) {
        boolean empty = Set.of(Optional.class, List.class, Set.class, Map.class).contains(type);
        boolean standsForItself =
                Set.of(boolean.class, Completeness.class, StatementSource.class).contains(type);
        boolean hollow = type.isRecord()
                && type != Localized.class
                && Arrays.stream(type.getRecordComponents()).allMatch(part -> mayBeMissing(part.getType()));
        return empty || standsForItself || hollow;
    }

    /** The field that tells one kind of part or question from another. */
    private static Optional<String> word(Class<?> record) {
        boolean part = Part.class.isAssignableFrom(record) || Part.Reply.class.isAssignableFrom(record);
        boolean question = Part.Question.class.isAssignableFrom(record);
        return record == Figure.class
                ? Optional.empty()
                : Optional.of("part")
                        .filter(name -> part)
                        .or(() -> Optional.of("kind").filter(name -> question));
    }
}
