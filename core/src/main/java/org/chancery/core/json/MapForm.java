package org.chancery.core.json;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;

/**
 * An object whose names are the document's own.
 *
 * @param key the form of the names
 * @param value the form of the values
 * @param missing what stands for no such object
 */
record MapForm<K, V>(TextForm<K> key, Form<V> value, Optional<SequencedMap<K, V>> missing)
        implements Form<SequencedMap<K, V>> {
    @Override
    public SequencedMap<K, V> read(Node node) {
        SequencedMap<K, V> values = new LinkedHashMap<>();
        node.object("an object with " + key.what() + " for each name").fields().forEach((name, field) -> {
            K readKey = key.read(name, field.name());
            if (values.putIfAbsent(readKey, value.read(field.value())) != null) {
                throw new Refused("Another name here is the same as " + Refused.quote(name), field.name());
            }
        });
        return values;
    }

    @Override
    public void write(SequencedMap<K, V> values, JsonGenerator out) {
        out.writeStartObject();
        values.forEach((name, each) -> {
            out.writeName(key.printed(name));
            value.write(each, out);
        });
        out.writeEndObject();
    }
}
