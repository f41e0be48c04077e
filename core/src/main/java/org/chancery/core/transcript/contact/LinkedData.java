package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.model.ContactPoint;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON-LD of a page: organisations of schema.org with their contact points and addresses. */
final class LinkedData {
    private static final List<String> ADDRESS =
            List.of("streetAddress", "postOfficeBoxNumber", "addressLocality", "addressRegion", "postalCode");
    private static final int DEEPEST = 20;

    private final ContactWords vocabulary = ContactWords.standard();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final List<Draft> drafts = new ArrayList<>();

    private LinkedData() {}

    static List<Draft> of(Document page) {
        var data = new LinkedData();
        page.select("script[type=application/ld+json]").forEach(script -> data.read(script.data()));
        return data.drafts.stream().filter(Draft::hasContacts).toList();
    }

    private void read(String json) {
        try {
            read(mapper.readTree(json), 0);
        } catch (JacksonException e) {
            return; // what is broken says nothing; the page's words are read all the same
        }
    }

    private void read(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()
                && (node.has("telephone") || node.has("address") || node.has("contactPoint") || node.has("email"))) {
            drafts.add(organisation(node));
        } else {
            node.values().forEach(each -> read(each, depth + 1));
        }
    }

    private Draft organisation(JsonNode node) {
        Optional<String> name = text(node, "name").findFirst();
        var draft = new Draft(name, name.flatMap(words -> Topic.kind(vocabulary.topics(words))));
        all(node, "address")
                .map(LinkedData::address)
                .filter(words -> !words.isEmpty())
                .forEach(draft.addresses::add);
        points(node, ContactLabel.NONE, draft);
        all(node, "contactPoint").forEach(point -> points(point, label(point), draft));
        text(node, "url")
                .forEach(url -> draft.points.add(Draft.Point.unprinted(ContactPoint.Kind.WEB, ContactLabel.NONE, url)));
        text(node, "sameAs")
                .filter(Networks::isAccount)
                .forEach(url ->
                        draft.points.add(Draft.Point.unprinted(ContactPoint.Kind.SOCIAL, ContactLabel.NONE, url)));
        return draft;
    }

    private static void points(JsonNode node, ContactLabel label, Draft draft) {
        text(node, "telephone")
                .forEach(number -> draft.points.add(Draft.Point.unprinted(ContactPoint.Kind.PHONE, label, number)));
        text(node, "faxNumber")
                .forEach(number -> draft.points.add(Draft.Point.unprinted(ContactPoint.Kind.FAX, label, number)));
        text(node, "email")
                .map(mail -> mail.replaceFirst("^mailto:", ""))
                .forEach(mail -> draft.points.add(Draft.Point.unprinted(ContactPoint.Kind.EMAIL, label, mail)));
    }

    private ContactLabel label(JsonNode point) {
        return text(point, "contactType").findFirst().map(vocabulary::label).orElse(ContactLabel.NONE);
    }

    private static String address(JsonNode node) {
        return node.isString()
                ? node.asString().strip()
                : ADDRESS.stream().flatMap(field -> text(node, field)).collect(Collectors.joining(", "));
    }

    private static Stream<String> text(JsonNode node, String field) {
        return all(node, field)
                .filter(JsonNode::isString)
                .map(value -> value.asString().strip())
                .filter(words -> !words.isEmpty());
    }

    /** A value, or each of a list of them. */
    private static Stream<JsonNode> all(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isArray() ? value.values().stream() : Stream.of(value).filter(each -> !each.isMissingNode());
    }
}
