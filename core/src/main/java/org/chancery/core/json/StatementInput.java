package org.chancery.core.json;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.core.model.Statement;
import org.jspecify.annotations.Nullable;

/** A publication coming out of an open file: either its header, or its statements. */
interface StatementInput {
    /** What stands above the statements. */
    PublicationHeader header() throws IOException;

    /** The next statement; null behind the last. */
    @Nullable
    Statement next() throws IOException;

    /** Begins to read an open file of this name. */
    @FunctionalInterface
    interface Opening {
        StatementInput of(InputStream file, String name) throws IOException;
    }
}
