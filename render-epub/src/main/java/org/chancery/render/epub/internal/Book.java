package org.chancery.render.epub.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.html.StatementMarkup;

/**
 * Writes one book. The statements come first, each as it is read; of each only its {@link Section} is kept. What tells
 * of all of them (title page, contents, package document) is written last, wherever it is read.
 */
public final class Book {
    private final RenderRequest request;
    private final Layout layout;
    private final BookZip zip;
    private final Words words;
    private final Pictures pictures;
    private final StatementMarkup markup;
    private final List<Section> statements = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Report report = new Report();
    private Dates dates = Dates.UNKNOWN;

    private Book(RenderRequest request, Layout layout, BookZip zip) {
        this.request = request;
        this.layout = layout;
        this.zip = zip;
        words = new Words(request.labels(), request.languages(), report);
        pictures = new Pictures(request.resources(), zip, report);
        markup = StatementMarkup.xhtml()
                .labels(request.labels())
                .pictures(pictures)
                .freshness(request.freshness());
    }

    /**
     * Writes the book that a request asks for.
     *
     * @param request what to write
     * @param layout how the languages of a statement stand to each other
     * @param out where to; it is closed
     * @return what could not be written as it stands
     * @throws IOException when the book cannot be written, or the statements or pictures cannot be read
     */
    public static RenderReport write(RenderRequest request, Layout layout, OutputStream out) throws IOException {
        try (out; // also when the ZIP cannot be begun
                BookZip zip = new BookZip(out)) {
            return new Book(request, layout, zip).write();
        }
    }

    private RenderReport write() throws IOException {
        Style.write(zip);
        writeStatements();
        Publication publication = request.publication();
        TitlePage titlePage = new TitlePage(publication, words, dates);
        titlePage.write(zip);
        Optional<Imprint> imprint =
                publication.imprint().map(mission -> new Imprint(mission, words, markup, pictures, report));
        if (imprint.isPresent()) {
            imprint.get().write(zip);
        }
        Section navigation = new Section("contents", words.label("contents"));
        Contents contents = new Contents(titlePage.section(), imprint.map(Imprint::section), navigation, statements);
        new Navigation(words, contents).write(zip);
        Accessibility accessibility = new Accessibility(words, pictures);
        Metadata metadata = new Metadata(publication, words, request.date().or(dates::newest), accessibility);
        new PackageDocument(metadata, contents, pictures).write(zip);
        return report.toRenderReport();
    }

    private void writeStatements() throws IOException {
        try (Stream<Statement> source = request.publication().statements().open()) {
            for (Iterator<Statement> each = source.iterator(); each.hasNext(); ) {
                write(each.next());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Statement statement) throws IOException {
        if (!ids.add(statement.id())) {
            throw new RenderException("Two statements have the id \"" + statement.id() + "\"; give one another id");
        }
        reportMissingLanguages(statement);
        List<Locale> languages = request.languagesOf(statement);
        if (!languages.isEmpty()) {
            Section section = Section.of(statement, words);
            String article = article(statement, languages);
            Page.write(zip, section, xml -> xml.raw(article));
            statements.add(section);
            dates = dates.with(statement);
        }
    }

    /** Made before its document is begun: the pictures that turn up are put into the book while it is made. */
    private String article(Statement statement, List<Locale> languages) throws IOException {
        StringBuilder article = new StringBuilder();
        markup.write(statement, languages, layout, article).forEach(report::add);
        pictures.requireAlternatives(statement);
        return article.toString();
    }

    private void reportMissingLanguages(Statement statement) {
        for (Locale language : request.languages()) {
            if (statement.edition().translations().languageFor(language).isEmpty()) {
                report.add(Finding.warning("render.language-missing", Place.nowhere(), language.toLanguageTag())
                        .in(statement.id()));
            }
        }
    }
}
