package org.chancery.core.json;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.core.pairing.Link;
import org.chancery.core.pairing.Links;
import tools.jackson.core.JsonGenerator;

/** A links file: {@code {"inputs": [fingerprint, fingerprint], "links": [[[1], [1]], [[4], [4, 5]], [[7], []]]}}. */
final class LinksForm implements Form<Links> {
    private static final int SIDES = 2;
    private static final ListForm<Integer> LINES = new ListForm<>(Scalars.WHOLE_NUMBER, lines -> true);
    private static final ListForm<List<Integer>> LINK = new ListForm<>(LINES, link -> true);
    private static final ListForm<String> INPUTS = new ListForm<>(Scalars.TEXT, inputs -> false);

    @Override
    public Links read(Node node) {
        Node.Obj object = node.object("a links file, which is an object with \"inputs\" and \"links\"");
        object.requireOnly(List.of("inputs", "links"));
        List<String> inputs = two(INPUTS.read(field(object, "inputs")), field(object, "inputs"));
        Node links = field(object, "links");
        try {
            return new Links(inputs.getFirst(), inputs.getLast(), list(links));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e, links.at());
        }
    }

    private static List<Link> list(Node node) {
        if (node instanceof Node.Arr list) {
            return list.items().stream().map(LinksForm::link).toList();
        }
        throw node.mismatch("a list of links");
    }

    private static Link link(Node node) {
        List<List<Integer>> sides = two(LINK.read(node), node);
        try {
            return Link.given(sides.getFirst(), sides.getLast());
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()), e, node.at());
        }
    }

    private static <T> List<T> two(List<T> list, Node node) {
        if (list.size() != SIDES) {
            throw node.mismatch("a list of two, one for each text");
        }
        return list;
    }

    private static Node field(Node.Obj object, String name) {
        Node.Field field = object.fields().get(name);
        if (field == null) {
            throw new Refused("The field \"" + name + "\" is missing", object.at());
        }
        return field.value();
    }

    @Override
    public void write(Links value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName("inputs");
        INPUTS.write(List.of(value.first(), value.second()), out);
        out.writeName("links");
        out.writeStartArray();
        Stream<Link> links = value.list().stream();
        links.forEach(link -> LINK.write(List.of(link.first(), link.second()), out));
        out.writeEndArray();
        out.writeEndObject();
    }
}
