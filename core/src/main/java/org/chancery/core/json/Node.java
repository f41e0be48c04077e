package org.chancery.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A JSON value that knows where it stands. */
sealed interface Node {
    At at();

    /** What it is, for messages. */
    String described();

    /** The object this is, or else a refusal that says what was expected. */
    default Obj object(String expected) {
        if (this instanceof Obj object) {
            return object;
        }
        throw mismatch(expected);
    }

    default Refused mismatch(String expected) {
        return new Refused("Expected " + expected + ", found " + described(), at());
    }

    /** An object; its fields in their order. */
    record Obj(At at, SequencedMap<String, Field> fields) implements Node {
        @Override
        public String described() {
            return "an object";
        }

        /** The same object without some fields that are dealt with. */
        Obj without(String name) {
            SequencedMap<String, Field> others = new LinkedHashMap<>(fields);
            others.remove(name);
            return new Obj(at, others);
        }

        /** Refuses any field but these. */
        void requireOnly(List<String> names) {
            for (Map.Entry<String, Field> field : fields.entrySet()) {
                if (!names.contains(field.getKey())) {
                    throw new Refused(
                            "Unknown field " + Refused.quote(field.getKey()) + "; here may stand "
                                    + (names.isEmpty() ? "none" : String.join(", ", names)),
                            field.getValue().name());
                }
            }
        }
    }

    /** A field: where its name stands, and its value. */
    record Field(At name, Node value) {}

    /** A list. */
    record Arr(At at, List<Node> items) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    /** A string. */
    record Str(At at, String text) implements Node {
        @Override
        public String described() {
            return Refused.quote(text);
        }
    }

    /** A number, as it is written: nobody computes with it unasked. */
    record Num(At at, String digits) implements Node {
        @Override
        public String described() {
            return "the number " + digits;
        }
    }

    /** True or false. */
    record Bool(At at, boolean value) implements Node {
        @Override
        public String described() {
            return String.valueOf(value);
        }
    }

    /** Null, which no field may hold. */
    record Null(At at) implements Node {
        @Override
        public String described() {
            return "null; leave out what is not known";
        }
    }
}
