package org.chancery.render.epub.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;
import org.chancery.core.render.Direction;
import org.chancery.core.render.Labels.Label;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.html.StatementMarkup;

/**
 * Writes one book. The statements come first, each as it is read; of each only what the {@link Catalogue} keeps remains.
 * What tells of all of them (cover, title page, contents, package document) is written last, wherever it is read.
 */
public final class Book {
    private final RenderRequest request;
    private final Plan plan;
    private final BookZip zip;
    private final Words words;
    private final Pictures pictures;
    private final StatementMarkup markup;
    private final Catalogue catalogue;
    private final Set<String> ids = new HashSet<>();
    private final Report report = new Report();

    private Book(RenderRequest request, Plan plan, BookZip zip) {
        this.request = request;
        this.plan = plan;
        this.zip = zip;
        words = new Words(request.labels(), request.languages(), report);
        catalogue = new Catalogue(words);
        pictures = new Pictures(request.resources(), zip, report);
        markup = StatementMarkup.book()
                .labels(request.labels())
                .pictures(pictures)
                .freshness(request.freshness());
    }

    /**
     * Writes the book that a request asks for.
     *
     * @param request what to write
     * @param plan how
     * @param out where to; it is closed
     * @return what could not be written as it stands
     * @throws IOException when the book cannot be written, or the statements or pictures cannot be read
     */
    public static RenderReport write(RenderRequest request, Plan plan, OutputStream out) throws IOException {
        try (out; // also when the ZIP cannot be begun
                BookZip zip = new BookZip(out)) {
            return new Book(request, plan, zip).write();
        }
    }

    private RenderReport write() throws IOException {
        Style.write(zip);
        writeStatements();
        Contents contents = writeFrame();
        new Navigation(words, contents).write(zip);
        Publication publication = request.publication();
        Accessibility accessibility = new Accessibility(words, pictures);
        Optional<LocalDate> date = request.date().or(catalogue.dates()::newest);
        Metadata metadata = new Metadata(publication, words, catalogue, date, plan.particulars(), accessibility);
        Direction direction = Direction.of(words.languages().getFirst());
        new PackageDocument(metadata, contents, pictures, direction).write(zip);
        return report.toRenderReport();
    }

    /** Writes what stands before and behind the statements. */
    private Contents writeFrame() throws IOException {
        Publication publication = request.publication();
        List<Label> title = words.of(publication);
        List<Label> publisher = publication.imprint().map(words::of).orElse(List.of());
        List<Label> days = words.period(catalogue.dates());
        Cover cover = new Cover(words, title, publisher, days);
        cover.write(zip);
        TitlePage titlePage = new TitlePage(words, title, publisher, days);
        titlePage.write(zip);
        var front = new ArrayList<>(List.of(titlePage.section()));
        if (publication.imprint().isPresent()) {
            Imprint imprint = new Imprint(publication.imprint().get(), words, markup, pictures, report);
            imprint.write(zip);
            front.add(imprint.section());
        }
        Section navigation = Section.front("contents", words.label("contents"));
        List<Section> back = new Indexes(words, catalogue).write(zip);
        return new Contents(cover.section(), front, navigation, catalogue.chapters(), back);
    }

    private void writeStatements() throws IOException {
        Publication publication = request.publication();
        if (plan.carriesSource()) {
            try (CarriedSource source = new CarriedSource(zip)) {
                new DocumentWriter().write(passing(publication, source), source);
            }
            return;
        }
        try (Stream<Statement> statements = publication.statements().open()) {
            statements.forEachOrdered(this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** {@return the publication whose every statement is put into the book before anybody else sees it} */
    private Publication passing(Publication publication, CarriedSource source) {
        StatementSource passing = () -> publication.statements().open().peek(statement -> {
            try {
                source.pass();
                write(statement);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Publication(publication.id(), publication.title(), publication.imprint(), passing);
    }

    private void add(Statement statement) {
        try {
            write(statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Statement statement) throws IOException {
        if (!ids.add(statement.id())) {
            throw new RenderException("Two statements have the id \"" + statement.id() + "\"; give one another id");
        }
        request.missingLanguages(statement).forEach(report::add);
        List<Locale> languages = request.languagesOf(statement);
        if (!languages.isEmpty()) {
            Section section = Section.of(statement, words);
            String article = article(statement, languages);
            String title = section.title().getFirst().text();
            Page.write(
                    zip,
                    section,
                    xml -> xml.open("section", "epub:type", "chapter", "role", "doc-chapter")
                            .attributes("aria-label", title)
                            .raw(article)
                            .end());
            catalogue.add(section, statement);
        }
    }

    /** Made before its document is begun: the pictures that turn up are put into the book while it is made. */
    private String article(Statement statement, List<Locale> languages) throws IOException {
        StringBuilder article = new StringBuilder();
        markup.write(statement, languages, plan.layout(), article).forEach(report::add);
        pictures.requireAlternatives(statement);
        return article.toString();
    }
}
