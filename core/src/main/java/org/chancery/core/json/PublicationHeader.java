package org.chancery.core.json;

import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;

/** A publication without its statements: what stands before them in a document, and alone in a line of JSON Lines. */
record PublicationHeader(String id, Localized<String> title, Optional<Mission> imprint) {
    static PublicationHeader of(Publication publication) {
        return new PublicationHeader(publication.id(), publication.title(), publication.imprint());
    }

    static PublicationHeader of(Statement statement) {
        return of(Publication.of(statement));
    }

    Publication with(StatementSource statements) {
        return new Publication(id, title, imprint, statements);
    }
}
