package org.chancery.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.chancery.core.model.Inline;
import tools.jackson.core.JsonGenerator;

/** A run of words: a string, or an object whose first field says what they are. */
final class InlineForm implements Form<Inline> {
    private static final Form<Inline.Text> TEXT = new ViewForm<>(Scalars.TEXT, Inline.Text::new, Inline.Text::text);

    /** The words of a paragraph, or within others; a single text stands for itself. */
    final Form<List<Inline>> words = new LoneForm<>(new ListForm<>(this, words -> true), Inline.Text.class::isInstance);

    private final SequencedMap<String, RecordForm<?>> byMark = new LinkedHashMap<>();

    InlineForm() {
        mark(Inline.Insertion.class, List.of("insertion"), List.of(Scalars.TEXT));
        mark(Inline.Aside.class, List.of("aside"), List.of(Scalars.TEXT));
        mark(Inline.Emphasis.class, List.of("emphasis"), List.of(words));
        mark(Inline.Link.class, List.of("link", "text"), List.of(Scalars.ADDRESS, words));
        mark(Inline.Foreign.class, List.of("foreign", "text"), List.of(Scalars.LANGUAGE, words));
    }

    private <R extends Record & Inline> void mark(Class<R> type, List<String> names, List<? extends Form<?>> forms) {
        byMark.put(names.getFirst(), new RecordForm<>(type, false, names, forms));
    }

    @Override
    public Inline read(Node node) {
        if (node instanceof Node.Str) {
            return TEXT.read(node);
        }
        String expected = "a text or an object with one of " + String.join(", ", byMark.keySet());
        Node.Obj object = node.object(expected);
        return byMark.entrySet().stream()
                .filter(mark -> object.fields().containsKey(mark.getKey()))
                .findFirst()
                .map(mark -> (Inline) mark.getValue().read(object))
                .orElseThrow(() -> node.mismatch(expected));
    }

    @Override
    public void write(Inline value, JsonGenerator out) {
        if (value instanceof Inline.Text text) {
            TEXT.write(text, out);
            return;
        }
        RecordForm<?> form = byMark.values().stream()
                .filter(each -> each.type().isInstance(value))
                .findFirst()
                .orElseThrow();
        write(form, value, out);
    }

    private static <R extends Record> void write(RecordForm<R> form, Inline value, JsonGenerator out) {
        form.write(form.type().cast(value), out);
    }
}
