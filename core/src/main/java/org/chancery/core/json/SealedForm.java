package org.chancery.core.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;

/** One of several records, told apart by a field that holds the name of its type in lower case. */
final class SealedForm<S> implements Form<S> {
    private final Class<S> type;
    private final String key;
    private final SequencedMap<String, RecordForm<?>> byWord = new LinkedHashMap<>();
    private final Map<Class<?>, String> words = new HashMap<>();

    SealedForm(Class<S> type, String key, List<? extends RecordForm<?>> forms) {
        this.type = type;
        this.key = key;
        for (RecordForm<?> form : forms) {
            String word = form.type().getSimpleName().toLowerCase(Locale.ROOT);
            byWord.put(word, form);
            words.put(form.type(), word);
        }
    }

    @Override
    public S read(Node node) {
        Node.Obj object = node.object("an object");
        return type.cast(formOf(object).read(object.without(key)));
    }

    @Override
    public void write(S value, JsonGenerator out) {
        String word = words.get(value.getClass());
        RecordForm<?> form = byWord.get(word);
        if (word == null || form == null) {
            throw new IllegalArgumentException("Not one of " + byWord.keySet() + ": " + value.getClass());
        }
        form.start(out);
        out.writeStringProperty(key, word);
        writeFields(form, value, out);
        out.writeEndObject();
    }

    private RecordForm<?> formOf(Node.Obj object) {
        String expected = "one of " + String.join(", ", byWord.keySet());
        Node.Field field = object.fields().get(key);
        if (field == null) {
            throw new Refused("The field \"" + key + "\" is missing; it is " + expected, object.at());
        }
        RecordForm<?> form = field.value() instanceof Node.Str word ? byWord.get(word.text()) : null;
        if (form == null) {
            throw field.value().mismatch(expected);
        }
        return form;
    }

    private static <R extends Record> void writeFields(RecordForm<R> form, Object value, JsonGenerator out) {
        form.writeFields(form.type().cast(value), out);
    }
}
