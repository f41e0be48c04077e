package org.chancery.core.json;

import java.util.Objects;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;

/** What a JSON document can be; its field {@code type} tells. */
public sealed interface Document {
    /**
     * A document of type {@code statement}.
     *
     * @param statement what it holds
     */
    record OfStatement(Statement statement) implements Document {
        /** Refuses null. */
        public OfStatement {
            Objects.requireNonNull(statement);
        }
    }

    /**
     * A document of type {@code mission}.
     *
     * @param mission what it holds
     */
    record OfMission(Mission mission) implements Document {
        /** Refuses null. */
        public OfMission {
            Objects.requireNonNull(mission);
        }
    }

    /**
     * A document of type {@code publication}.
     *
     * @param publication what it holds
     */
    record OfPublication(Publication publication) implements Document {
        /** Refuses null. */
        public OfPublication {
            Objects.requireNonNull(publication);
        }
    }
}
