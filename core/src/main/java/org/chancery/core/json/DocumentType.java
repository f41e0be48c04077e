package org.chancery.core.json;

import java.util.Locale;

/** What a document says it is, in its field {@code type}. */
enum DocumentType {
    STATEMENT,
    MISSION,
    PUBLICATION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
