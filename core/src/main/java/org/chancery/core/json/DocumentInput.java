package org.chancery.core.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A document whose beginning is read. What it holds is read once: a statement, a mission, or the header of a publication
 * and then its statements one by one.
 */
final class DocumentInput {
    private static final WordForm<DocumentType> TYPE = new WordForm<>(DocumentType.class, Optional.empty());
    private static final String STATEMENTS = "statements";

    private final Text text;
    private final NodeReader nodes;
    private final At document;
    private final Node.Field version;
    private final Node.Field type;
    private @Nullable At statements;
    private int count;

    private DocumentInput(Text text, NodeReader nodes) {
        this.text = text;
        this.nodes = nodes;
        document = nodes.enterDocument();
        version = beginning("chancery");
        Version.require(version.value());
        type = beginning("type");
        TYPE.read(type.value());
    }

    /** Reads the beginning of a document. */
    static DocumentInput begin(Text text, JsonParser parser) throws IOException {
        return text.explaining(() -> new DocumentInput(text, new NodeReader(parser, text)));
    }

    DocumentType type() {
        return TYPE.read(type.value());
    }

    Statement statement() throws IOException {
        return text.explaining(() -> Forms.STATEMENT.read(content(DocumentType.STATEMENT)));
    }

    Mission mission() throws IOException {
        return text.explaining(() -> Forms.MISSION.read(content(DocumentType.MISSION)));
    }

    PublicationHeader publication() throws IOException {
        return text.explaining(() -> Forms.PUBLICATION.read(content(DocumentType.PUBLICATION)));
    }

    /** The header of a publication whose statements are not in this document. */
    PublicationHeader publicationAlone() throws IOException {
        PublicationHeader header = publication();
        return text.explaining(() -> {
            if (statements != null) {
                throw new Refused("The statements follow on lines of their own; delete this field", statements);
            }
            return header;
        });
    }

    /** The next statement of the publication whose header was read; null behind the last. */
    @Nullable
    Statement nextStatement() throws IOException {
        return text.explaining(() -> {
            Node next = statements == null ? null : nodes.nextItem(statements, count++);
            if (next != null) {
                return Forms.STATEMENT.read(next);
            }
            requireEnd();
            return null;
        });
    }

    /** Gives up the text of what was read, so that a long publication does not fill the memory. */
    void forget() {
        text.forget(nodes.offset());
    }

    private Node.Field beginning(String name) {
        At found = nodes.nextName(document);
        if (found == null || !found.step().equals(name)) {
            throw new Refused(
                    "A document begins with \"chancery\" and \"type\", in this order: {\"chancery\": \""
                            + Version.CURRENT + "\", \"type\": …",
                    found == null ? document : found);
        }
        return nodes.field(found);
    }

    /** Reads the fields after the beginning, up to the statements of a publication or else to the end. */
    private Node.Obj content(DocumentType expected) {
        if (type() != expected) {
            throw new Refused(
                    "This is a " + type().word() + ", and a " + expected.word() + " is asked for",
                    type.value().at());
        }
        SequencedMap<String, Node.Field> fields = new LinkedHashMap<>();
        NodeReader.add(fields, version);
        NodeReader.add(fields, type);
        for (At name = nodes.nextName(document); name != null; name = nodes.nextName(document)) {
            if (expected == DocumentType.PUBLICATION && name.step().equals(STATEMENTS)) {
                statements = nodes.enterList(name);
                return withoutFrame(fields);
            }
            NodeReader.add(fields, nodes.field(name));
        }
        nodes.requireEnd();
        return withoutFrame(fields);
    }

    /** Takes away what belongs to the document and not to what it holds. */
    private Node.Obj withoutFrame(SequencedMap<String, Node.Field> fields) {
        Node.Field extension = fields.get("x");
        if (extension != null) {
            extension.value().object("an object of your own");
        }
        return new Node.Obj(document, fields)
                .without("chancery")
                .without("type")
                .without("x");
    }

    private void requireEnd() {
        if (statements != null) {
            statements = null;
            At name = nodes.nextName(document);
            if (name != null) {
                throw new Refused("\"statements\" comes last; move this field before it", name);
            }
            nodes.requireEnd();
        }
    }
}
