package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget.NewFiles;

/**
 * Writes a publication as pages that lead to each other. The pages of the statements are made on all processors and
 * written in order; of each statement only what lists need is kept. For one rendering; not thread-safe.
 */
public final class Site {
    private final RenderRequest request;
    private final SiteSettings settings;
    private final Output output;
    private final Press press;
    private final SitePictures pictures;
    private final Context context;
    private final Set<String> ids = new HashSet<>();

    /**
     * For one rendering.
     *
     * @param request what to render
     * @param settings how
     * @param files where to
     * @throws IOException when a style sheet cannot be read
     */
    public Site(RenderRequest request, SiteSettings settings, NewFiles files) throws IOException {
        this.request = request;
        this.settings = settings;
        output = new Output(files);
        press = Press.with(settings.theme(), request.resources());
        pictures = new SitePictures(request.resources(), files);
        context = new Context(
                request.publication(),
                request.labels(),
                request.freshness(),
                Variant.of(request.languages().stream().distinct().toList(), settings.languagePages()),
                Links.at(settings.address()),
                settings.theme().emblem(),
                pictures);
    }

    /**
     * {@return what there is to say after everything was written}
     *
     * @throws IOException when something cannot be read or written
     */
    public RenderReport write() throws IOException {
        copyPictures();
        List<Listed> statements = writeStatements();
        List<Listed> newestFirst =
                statements.stream().sorted(Listed.NEWEST_FIRST).toList();
        for (Variant variant : context.variants()) {
            writeListings(variant, newestFirst);
        }
        if (context.mission().isPresent()) {
            new MissionPages(context, press, output).write(context.mission().get());
        }
        new NotFoundPage(context, press, output).write();
        new Feeds(context, press, output).write(newestFirst);
        new Sitemaps(context, press, output).write(statements);
        return output.report();
    }

    private void copyPictures() throws IOException {
        String emblem = settings.theme().emblem();
        if (!emblem.isEmpty()) {
            pictures.copy(emblem);
            if (pictures.seenFrom("").find(emblem).isEmpty()) {
                throw new RenderException(
                        "The emblem \"" + emblem + "\" is no picture; it is a PNG, JPEG, GIF or WebP");
            }
        }
        for (Figure figure : context.mission().map(Mission::pictures).orElse(List.of())) {
            pictures.copy(figure);
        }
    }

    private List<Listed> writeStatements() throws IOException {
        var listed = new ArrayList<Listed>();
        StatementPages pages = pages();
        int processors = Runtime.getRuntime().availableProcessors();
        try (Stream<Statement> statements = request.publication().statements().open();
                var ahead = new Ahead<Made>(processors, made -> listed.add(write(made)))) {
            for (Iterator<Statement> each = statements.iterator(); each.hasNext(); ) {
                Statement statement = each.next();
                prepare(statement);
                ahead.give(() -> pages.make(statement));
            }
            ahead.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return listed;
    }

    /** {@return what makes the pages of statements} */
    StatementPages pages() {
        return new StatementPages(context, settings.layout(), press);
    }

    private void prepare(Statement statement) throws IOException {
        if (!ids.add(statement.id())) {
            throw new RenderException("Two statements have the id \"" + statement.id() + "\"; give one another id");
        }
        request.missingLanguages(statement).forEach(output::report);
        pictures.copy(statement);
    }

    private Listed write(Made made) throws IOException {
        for (Made.File file : made.files()) {
            output.put(file.name(), file.bytes());
        }
        made.findings().forEach(output::report);
        return made.statement();
    }

    private void writeListings(Variant variant, List<Listed> newestFirst) throws IOException {
        ListingPages pages = new ListingPages(context, press, output);
        List<Listed> here = newestFirst.stream()
                .filter(statement -> !variant.among(statement.translations()).isEmpty())
                .toList();
        new IndexPages(pages).write(variant, here);
        for (Shelf shelf : Shelf.values()) {
            new ShelfPages(pages, shelf, variant).write(here);
        }
    }
}
