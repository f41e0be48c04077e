package org.chancery.render.html.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template could try, if one were not ours. */
class TemplatesTest {
    private final Templates templates = new Templates(HTMLOutputFormat.INSTANCE, false);

    @Test
    void everythingIsEscaped() throws IOException, TemplateException {
        assertEquals("&lt;b&gt;${7*7}&quot;", run("${words.text}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${words?api.hashCode()}",
                "${words.class.name}",
                "${words.getClass().getClassLoader()}",
                "${words.hashCode()}",
                "<#include '/etc/passwd'>",
                "<#include '../../../../../../module-info.class'>",
                "<#import 'file:///etc/passwd' as x>",
            })
    void whatLeadsOutIsRefused(String template) {
        assertThrows(Exception.class, () -> run(template));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../page.css", "page.css", "a/b.ftl", "statement_en.ftl", "..ftl"})
    void onlyOurTemplatesAreFound(String name) throws IOException {
        assertNull(new OwnTemplates().findTemplateSource(name));
    }

    @Test
    void escapingCannotBeSwitchedOff() {
        assertThrows(ParseException.class, () -> run("<#ftl auto_esc=false>${words.text}"));
    }

    private String run(String template) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        Words words = new Words("<b>${7*7}\"", Language.SAME, false);
        new Template("try", template, templates.configuration())
                .process(new Views().variables(Map.of("words", words)), out);
        return out.toString();
    }
}
