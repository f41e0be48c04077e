package org.chancery.core.json;

import java.io.IOException;
import org.chancery.core.model.Statement;
import org.jspecify.annotations.Nullable;

/** The publication in a file that is one document. */
final class PublicationInput implements StatementInput {
    private final DocumentInput document;
    private boolean begun;

    PublicationInput(DocumentInput document) {
        this.document = document;
    }

    @Override
    public PublicationHeader header() throws IOException {
        begun = true;
        return document.publication();
    }

    @Override
    public @Nullable Statement next() throws IOException {
        if (!begun) {
            header();
        }
        Statement next = document.nextStatement();
        if (next != null) {
            document.forget();
        }
        return next;
    }
}
