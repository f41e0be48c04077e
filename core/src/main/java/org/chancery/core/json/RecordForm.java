package org.chancery.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A record, written as an object with a field for each component in their order. */
final class RecordForm<R extends Record> implements Form<R> {
    private final Class<R> type;
    private final Constructor<R> constructor;
    private final List<Member> members = new ArrayList<>();
    private final List<String> names;
    private final boolean oneLine;
    private final Optional<R> missing;

    /** The form of a record whose components have these names and forms. */
    RecordForm(Class<R> type, boolean oneLine, List<String> names, List<? extends Form<?>> forms) {
        this.type = type;
        this.oneLine = oneLine;
        this.names = List.copyOf(names);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            members.add(new Member(names.get(i), components[i].getAccessor(), anyForm(forms.get(i))));
        }
        constructor = canonical(type, components);
        missing = allMissing();
    }

    @Override
    public R read(Node node) {
        Node.Obj object = node.object("an object");
        object.requireOnly(names);
        Object[] values = members.stream().map(member -> member.read(object)).toArray();
        return construct(values, object.at());
    }

    @Override
    public void write(R value, JsonGenerator out) {
        start(out);
        writeFields(value, out);
        out.writeEndObject();
    }

    /** Begins the object. */
    void start(JsonGenerator out) {
        Layout.startObject(out, oneLine);
    }

    /** Writes the fields alone, for an object that holds others too. */
    void writeFields(R value, JsonGenerator out) {
        members.forEach(member -> member.write(value, out));
    }

    @Override
    public Optional<R> missing() {
        return missing;
    }

    Class<R> type() {
        return type;
    }

    /** A record all of whose fields may be missing may be missing itself, unless it refuses to be nothing. */
    private Optional<R> allMissing() {
        List<Optional<Object>> defaults =
                members.stream().map(member -> member.form().missing()).toList();
        if (!defaults.stream().allMatch(Optional::isPresent)) {
            return Optional.empty();
        }
        try {
            return Optional.of(construct(defaults.stream().map(Optional::get).toArray(), At.document(0)));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private R construct(Object[] values, At at) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw new Refused(String.valueOf(refusal.getMessage()), refusal, at);
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <R extends Record> Constructor<R> canonical(Class<R> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a canonical constructor", e);
        }
    }

    @SuppressWarnings("unchecked") // a component's values are of the type its form was made for
    private static Form<Object> anyForm(Form<?> form) {
        return (Form<Object>) form;
    }

    private record Member(String name, Method accessor, Form<Object> form) {
        Object read(Node.Obj object) {
            Node.Field field = object.fields().get(name);
            return field != null
                    ? form.read(field.value())
                    : form.missing()
                            .orElseThrow(() -> new Refused("The field \"" + name + "\" is missing", object.at()));
        }

        void write(Record holder, JsonGenerator out) {
            Object value = get(holder);
            if (!form.missing().equals(Optional.of(value))) {
                out.writeName(name);
                form.write(value, out);
            }
        }

        private Object get(Record holder) {
            try {
                return accessor.invoke(holder);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
