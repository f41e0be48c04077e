package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chancery.core.render.Layout;
import org.junit.jupiter.api.Test;

class StatementMarkupTest {
    @Test
    void writesASmallConferenceAsExpected() throws IOException {
        Golden.assertMatches(
                "small-conference.side-by-side.html", html(List.of(Texts.EN, Texts.RU), Layout.SIDE_BY_SIDE));
        Golden.assertMatches("small-conference.sequential.html", html(List.of(Texts.EN, Texts.RU), Layout.SEQUENTIAL));
        var xhtml = new StringBuilder();
        StatementMarkup.xhtml().write(Texts.conference(), List.of(Texts.RU), Layout.SINGLE, xhtml);
        Golden.assertMatches("small-conference.ru.xhtml", xhtml.toString());
    }

    @Test
    void reportsAnAddressThatItDoesNotPrint() throws IOException {
        var findings =
                StatementMarkup.html().write(Texts.conference(), List.of(Texts.EN), Layout.SINGLE, new StringBuilder());
        assertEquals(
                List.of("javascript:alert(1)"),
                findings.of("render.link-dropped").getFirst().arguments());
    }

    private static String html(List<Locale> languages, Layout layout) throws IOException {
        var out = new StringBuilder();
        StatementMarkup.html().write(Texts.conference(), languages, layout, out);
        return out.toString();
    }
}
