package org.chancery.render.html.internal.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.core.render.Layout;
import org.chancery.core.render.Resources;
import org.chancery.render.html.internal.Syntax;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Page;
import org.chancery.render.html.internal.view.Raw;

/**
 * Makes bytes of templates and what they are filled with. Safe to share between threads.
 *
 * @param statements the style of pages that are statements, and its hash, by their layout
 * @param listings that of all others
 */
record Press(Map<String, Map<String, ?>> statements, Map<String, ?> listings) {
    private static final int USUAL_LENGTH = 64 * 1024;

    static Press with(Theme theme, Resources resources) throws IOException {
        var statements = new HashMap<String, Map<String, ?>>();
        for (Layout layout : Layout.values()) {
            statements.put(layout.id(), variables(Style.of(layout).with(theme, resources)));
        }
        return new Press(Map.copyOf(statements), variables(Style.ofListings().with(theme, resources)));
    }

    private static Map<String, ?> variables(Style style) {
        return Map.of("style", new Raw(style.text()), "styleHash", style.hash());
    }

    /** {@return the page of a statement} */
    byte[] statement(Page page, Article article) throws IOException {
        return page(
                "statement-page.ftl",
                page,
                Objects.requireNonNull(statements.get(article.layout())),
                Map.of("article", article));
    }

    /** {@return any other page} */
    byte[] page(String template, Page page, Map<String, ?> content) throws IOException {
        return page(template, page, listings, content);
    }

    private static byte[] page(String template, Page page, Map<String, ?> style, Map<String, ?> content)
            throws IOException {
        var variables = new HashMap<String, Object>(content);
        variables.put("page", page);
        variables.putAll(style);
        return bytes(Syntax.HTML, template, variables);
    }

    /** {@return a document for machines} */
    byte[] xml(String template, Map<String, ?> content) throws IOException {
        return bytes(Syntax.XHTML, template, content);
    }

    private static byte[] bytes(Syntax syntax, String template, Map<String, ?> variables) throws IOException {
        var bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            syntax.write(template, variables, text);
        }
        return bytes.toByteArray();
    }
}
