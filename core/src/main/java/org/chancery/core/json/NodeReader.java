package org.chancery.core.json;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads JSON values one after the other. Whatever the parser refuses comes out as {@link Refused}. The recursion is as
 * deep as {@link JsonLimits#depth} allows.
 */
final class NodeReader {
    private final JsonParser parser;
    private final Text text;

    NodeReader(JsonParser parser, Text text) {
        this.parser = parser;
        this.text = text;
    }

    /** Enters the document, which is an object. */
    At enterDocument() {
        if (next() == null) {
            throw new Refused("There is no document here: the text is empty", At.document(0));
        }
        At at = At.document(offset());
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw value(at).mismatch("a document, which is an object");
        }
        return at;
    }

    /** A whole document that is small enough to be one value. */
    Node document() {
        if (next() == null) {
            throw new Refused("There is no document here: the text is empty", At.document(0));
        }
        Node document = value(At.document(offset()));
        requireEnd();
        return document;
    }

    /** The place of the next field's name in an object that was entered; null at its end. */
    @Nullable
    At nextName(At object) {
        return next() == JsonToken.END_OBJECT ? null : object.step(parser.currentName(), text.within(offset()));
    }

    /** The value of the field whose name was read. */
    Node.Field field(At name) {
        next();
        return new Node.Field(name, value(name.movedTo(offset())));
    }

    /** Enters the list that is the value of the field whose name was read. */
    At enterList(At name) {
        next();
        At at = name.movedTo(offset());
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw value(at).mismatch("a list");
        }
        return at;
    }

    /** The next item of a list that was entered; null at its end. */
    @Nullable
    Node nextItem(At list, int index) {
        return next() == JsonToken.END_ARRAY ? null : value(list.step(Integer.toString(index), offset()));
    }

    /** Refuses anything behind the document. */
    void requireEnd() {
        if (next() != null) {
            throw new Refused("The document ended before this; delete what follows", At.document(offset()));
        }
    }

    /** The number of characters before what was read last. */
    long offset() {
        return parser.currentTokenLocation().getCharOffset();
    }

    private Node value(At at) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> list(at);
            case VALUE_STRING -> new Node.Str(at, parsed(parser::getString));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(at, parsed(parser::getString));
            case VALUE_TRUE, VALUE_FALSE -> new Node.Bool(at, parser.currentToken() == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new Node.Null(at);
            default -> throw new IllegalStateException("No value: " + parser.currentToken());
        };
    }

    private Node.Obj object(At at) {
        SequencedMap<String, Node.Field> fields = new LinkedHashMap<>();
        for (At name = nextName(at); name != null; name = nextName(at)) {
            add(fields, field(name));
        }
        return new Node.Obj(at, fields);
    }

    /** Adds a field, unless there is one of its name. */
    static void add(SequencedMap<String, Node.Field> fields, Node.Field field) {
        String name = field.name().step();
        if (fields.putIfAbsent(name, field) != null) {
            throw new Refused("The field " + Refused.quote(name) + " is here twice; delete one", field.name());
        }
    }

    private Node.Arr list(At at) {
        var items = new ArrayList<Node>();
        for (Node item = nextItem(at, 0); item != null; item = nextItem(at, items.size())) {
            items.add(item);
        }
        return new Node.Arr(at, items);
    }

    private @Nullable JsonToken next() {
        return parsed(parser::nextToken);
    }

    private <T extends @Nullable Object> T parsed(Supplier<T> step) {
        try {
            return step.get();
        } catch (StreamReadException e) {
            throw new Refused(
                    "This is not JSON: " + e.getOriginalMessage(),
                    e,
                    pointer(),
                    e.getLocation().getCharOffset());
        } catch (Constraints.Passed e) {
            throw Refused.limit(e, pointer(), offset());
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
