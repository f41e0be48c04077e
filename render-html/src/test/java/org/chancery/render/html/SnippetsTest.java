package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Layout;
import org.junit.jupiter.api.Test;

/** What the page of the package shows. */
class SnippetsTest {
    private static final Statement STATEMENT = Statement.builder(
                    "opening",
                    StatementKind.REMARKS,
                    Localized.of(Locale.ENGLISH, "Opening"),
                    Edition.in(Locale.ENGLISH))
            .body(List.of(new Part.Remarks(
                    Turn.of("t1", List.of(Passage.of("p1", Locale.ENGLISH, Paragraph.of("Ladies & gentlemen,")))))))
            .build();

    @Test
    void aStatementIsWrittenIntoAPageOfSomebodyElse() throws IOException {
        Statement statement = STATEMENT;
        // @start region="markup"
        var page = new StringBuilder("<main>");
        Findings findings =
                StatementMarkup.html().citable().write(statement, List.of(Locale.ENGLISH), Layout.SEQUENTIAL, page);
        page.append("</main>");
        // @end
        assertEquals(Findings.none(), findings);
        assertTrue(page.toString().contains("Ladies &amp; gentlemen,"), page.toString());
    }
}
