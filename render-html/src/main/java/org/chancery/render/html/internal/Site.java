package org.chancery.render.html.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget.NewFiles;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Page;

/** Writes a publication as pages that link to each other. For one rendering; not thread-safe. */
public final class Site {
    private final RenderRequest request;
    private final Layout layout;
    private final NewFiles files;
    private final List<Variant> variants;
    private final SitePictures pictures;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * For one rendering.
     *
     * @param request what to render
     * @param layout for pages in several languages
     * @param each whether every language also gets pages of its own
     * @param files where to
     */
    public Site(RenderRequest request, Layout layout, boolean each, NewFiles files) {
        this.request = request;
        this.layout = layout;
        this.files = files;
        variants = Variant.of(request.languages().stream().distinct().toList(), each);
        pictures = new SitePictures(request.resources(), files);
    }

    /**
     * {@return what there is to say after everything was written}
     *
     * @throws IOException when something cannot be read or written
     */
    public RenderReport write() throws IOException {
        List<Listed> listed = writeStatements();
        for (Variant variant : variants) {
            writeListing(listed, variant);
        }
        return new RenderReport(new Findings(List.copyOf(findings)));
    }

    private List<Listed> writeStatements() throws IOException {
        var listed = new ArrayList<Listed>();
        try (Stream<Statement> statements = request.publication().statements().open()) {
            for (Iterator<Statement> each = statements.iterator(); each.hasNext(); ) {
                Statement statement = each.next();
                writeStatement(statement);
                listed.add(Listed.of(statement));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return listed;
    }

    private void writeStatement(Statement statement) throws IOException {
        if (!ids.add(statement.id())) {
            throw new RenderException("Two statements have the id \"" + statement.id() + "\"; give one another id");
        }
        reportMissing(statement);
        for (Variant variant : variants) {
            writeStatement(statement, variant);
        }
    }

    private void reportMissing(Statement statement) {
        for (Locale language : request.languages()) {
            if (statement.edition().translations().languageFor(language).isEmpty()) {
                findings.add(Finding.warning("render.language-missing", Place.nowhere(), language.toLanguageTag())
                        .in(statement.id()));
            }
        }
    }

    private void writeStatement(Statement statement, Variant variant) throws IOException {
        List<Locale> languages = variant.languagesOf(statement);
        if (languages.isEmpty()) {
            return;
        }
        Wording wording = new Wording(statement.id(), request.labels(), languages);
        Layout suitable = languages.size() == 1 ? Layout.SINGLE : layout;
        Pictures shown = pictures.seenFrom(variant);
        Article article = new ArticleViews(statement, languages, suitable, shown).article(wording);
        Page page = new PageViews(request.publication(), variants, variant, languages, wording).ofStatement(statement);
        write(variant.page(statement.id()), "statement-page.ftl", page, Map.of("article", article));
        wording.findings().forEach(findings::add);
    }

    private void writeListing(List<Listed> listed, Variant variant) throws IOException {
        List<Locale> languages = variant.languages();
        Wording wording = new Wording(request.publication().id(), request.labels(), languages);
        var views = new ListingViews(
                request.publication(), languages, request.freshness(), wording, pictures.seenFrom(variant));
        Page page = new PageViews(request.publication(), variants, variant, languages, wording).ofListing();
        write(variant.index(), "listing.ftl", page, Map.of("listing", views.listing(listed)));
        wording.findings().forEach(findings::add);
    }

    private void write(String file, String template, Page page, Map<String, ?> content) throws IOException {
        var variables = new HashMap<String, Object>(content);
        variables.put("page", page);
        variables.put("style", Style.text());
        variables.put("styleHash", Style.hash());
        try (Writer out = new BufferedWriter(new OutputStreamWriter(files.create(file), StandardCharsets.UTF_8))) {
            Syntax.HTML.write(template, variables, out);
        }
    }
}
