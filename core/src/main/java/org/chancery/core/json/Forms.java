package org.chancery.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.OtherVersion;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Rendition;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Translation;
import org.chancery.core.model.Validity;

/** Finds the form of each type of the model: worked out from its records, but for the few that have a shorter one. */
final class Forms {
    static final RecordForm<Statement> STATEMENT;
    static final RecordForm<Mission> MISSION;
    static final RecordForm<PublicationHeader> PUBLICATION;

    private static final Set<Class<?>> SHORT = Set.of(
            OpeningHours.Period.class,
            OtherVersion.class,
            Part.Unpublished.class,
            Rendition.class,
            Translation.class,
            Validity.class);

    static {
        Forms forms = new Forms();
        STATEMENT = forms.record(Statement.class);
        MISSION = forms.record(Mission.class);
        PUBLICATION = forms.record(PublicationHeader.class);
    }

    private final Map<Type, Form<?>> known = new HashMap<>(Map.of(
            String.class, Scalars.TEXT,
            boolean.class, Scalars.FLAG,
            int.class, Scalars.WHOLE_NUMBER,
            Locale.class, Scalars.LANGUAGE,
            URI.class, Scalars.ADDRESS,
            LocalDate.class, Scalars.DATE,
            LocalTime.class, Scalars.TIME,
            ZoneId.class, Scalars.ZONE,
            OffsetDateTime.class, Scalars.INSTANT));

    private Forms() {
        known.put(Completeness.class, new WordForm<>(Completeness.class, Optional.of(Completeness.COMPLETE)));
        known.put(Passage.class, passage());
        known.put(ContactPoint.class, contactPoint());
    }

    private Form<?> of(Type type) {
        Form<?> form = known.get(type);
        if (form == null) {
            form = type instanceof ParameterizedType generic
                    ? generic((Class<?>) generic.getRawType(), of(valueType(generic)))
                    : plain((Class<?>) type);
            known.put(type, form);
        }
        return form;
    }

    private Form<?> plain(Class<?> type) {
        if (type.isEnum()) {
            return new WordForm<>(type, Optional.empty());
        }
        return type.isSealed() ? sealed(type) : record(type.asSubclass(Record.class));
    }

    /** What an optional, a list, a set, a localized value or a map by strings holds. */
    private static Type valueType(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    private static <T> Form<?> generic(Class<?> type, Form<T> argument) {
        boolean words = argument instanceof TextForm || argument instanceof WordForm;
        var list = new ListForm<>(argument, items -> words);
        if (type == Optional.class) {
            return new OptionalForm<>(argument);
        }
        if (type == List.class) {
            return list;
        }
        if (type == Set.class) {
            return new ViewForm<Set<T>, List<T>>(list, Forms::set, List::copyOf);
        }
        if (type == Localized.class) {
            return localized(argument);
        }
        if (type == Map.class) {
            return new ViewForm<Map<String, T>, SequencedMap<String, T>>(
                    new MapForm<>(Scalars.TEXT, argument, Optional.of(new LinkedHashMap<>())),
                    map -> map,
                    LinkedHashMap::new);
        }
        throw new IllegalStateException("No form for " + type);
    }

    private <R extends Record> RecordForm<R> record(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        return new RecordForm<>(
                type,
                SHORT.contains(type),
                Arrays.stream(components).map(RecordComponent::getName).toList(),
                Arrays.stream(components)
                        .map(component -> of(component.getGenericType()))
                        .toList());
    }

    private <S> Form<S> sealed(Class<S> type) {
        List<RecordForm<?>> forms = Arrays.stream(type.getPermittedSubclasses())
                .<RecordForm<?>>map(permitted -> record(permitted.asSubclass(Record.class)))
                .toList();
        return new SealedForm<>(type, type == Part.Question.class ? "kind" : "part", forms);
    }

    private static Form<Passage> passage() {
        Form<List<String>> ids = lone(Scalars.TEXT, Optional.empty());
        return new RecordForm<>(
                Passage.class, false, List.of("id", "text"), List.of(ids, localized(new ContentForm())));
    }

    /** Nearly every contact has one address for machines. */
    private RecordForm<ContactPoint> contactPoint() {
        return new RecordForm<>(
                ContactPoint.class,
                false,
                List.of("kind", "purpose", "printed", "address", "label", "validity"),
                List.of(
                        of(ContactPoint.Kind.class),
                        of(ContactPurpose.class),
                        Scalars.TEXT,
                        lone(Scalars.ADDRESS, Optional.of(List.of())),
                        new OptionalForm<>(localized(Scalars.TEXT)),
                        of(Validity.class)));
    }

    /** A list of words for which a single one may stand. */
    private static <T> LoneForm<T> lone(Form<T> word, Optional<List<T>> missing) {
        return new LoneForm<>(new ListForm<>(word, several -> true), lone -> true, missing);
    }

    private static <T> Form<Localized<T>> localized(Form<T> value) {
        return new ViewForm<>(
                new MapForm<>(Scalars.LANGUAGE, value, Optional.empty()), Localized::new, Localized::values);
    }

    private static <T> Set<T> set(List<T> items) {
        var set = new LinkedHashSet<T>(items);
        if (set.size() < items.size()) {
            throw new IllegalArgumentException("A value is here twice; delete one");
        }
        return set;
    }
}
