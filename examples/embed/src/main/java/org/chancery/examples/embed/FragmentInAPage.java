package org.chancery.examples.embed;

import java.io.IOException;
import java.util.List;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.render.html.StatementMarkup;

/** A statement within a page that somebody else writes. */
public final class FragmentInAPage {
    private FragmentInAPage() {}

    /** {@return a page with the statement in all its languages, one after the other} */
    public static String of(Statement statement) throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html>\n<title>Ours</title>\n<main>\n");
        StatementMarkup.html().write(statement, List.copyOf(statement.languages()), Layout.SEQUENTIAL, page);
        return page.append("</main>\n").toString();
    }
}
