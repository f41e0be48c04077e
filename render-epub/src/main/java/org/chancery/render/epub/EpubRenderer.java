package org.chancery.render.epub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderSettings;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.chancery.render.epub.internal.Book;
import org.chancery.render.epub.internal.EmbeddedSource;
import org.chancery.render.epub.internal.Particulars;
import org.chancery.render.epub.internal.Plan;

/**
 * Makes an EPUB 3.3 of a publication: a cover, a title page, the contacts of the mission that publishes it, the contents,
 * a document for each statement, and ways to find them by date and by speaker.
 *
 * <p>The same publication in the same languages keeps its identifier when its text changes, so that a bookshelf takes a
 * corrected edition for what it is. Statements are written as they are read.
 */
public final class EpubRenderer implements Renderer {
    /**
     * Whether the book carries its publication; {@link Source#EMBEDDED} unless set. What the JSON form cannot say, such as
     * a year of five digits, then fails the rendering with an {@link IllegalArgumentException}.
     */
    public static final RenderOption<Source> SOURCE =
            RenderOption.choice("source", Source.EMBEDDED, "Whether the book carries the publication as JSON or not.");

    /** The series that the book belongs to; none unless set. */
    public static final RenderOption<String> SERIES =
            RenderOption.text("series", "", "The name of the series that the book belongs to.");

    /** The number of the book in its series, from 1; 0 stands for none. */
    public static final RenderOption<Integer> VOLUME =
            RenderOption.number("volume", 0, 100_000, 0, "The number of the book in its series; 0 for none.");

    /** What the book is about, besides the kinds of its statements. */
    public static final RenderOption<String> SUBJECTS =
            RenderOption.text("subjects", "", "What the book is about, for catalogues, with semicolons between.");

    /** Who may do what with the book; nothing is said unless set. */
    public static final RenderOption<String> RIGHTS =
            RenderOption.text("rights", "", "Who may do what with the book, for catalogues.");

    private static final OutputFormat FORMAT =
            new OutputFormat("epub", "application/epub+zip", "epub", OutputFormat.Files.ONE);

    /** A renderer for any number of books. */
    public EpubRenderer() {}

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.INTERLEAVED, Layout.SEQUENTIAL);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of(SOURCE, SERIES, VOLUME, SUBJECTS, RIGHTS);
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        RenderSettings settings = request.settingsFor(this);
        Particulars particulars = new Particulars(
                settings.get(SERIES),
                settings.get(VOLUME),
                Particulars.subjects(settings.get(SUBJECTS)),
                settings.get(RIGHTS));
        Plan plan = new Plan(settings.layout(), settings.get(SOURCE) == Source.EMBEDDED, particulars);
        return target.write(files -> Book.write(request, plan, files.create("book.epub")));
    }

    @Override
    public Optional<InputStream> embeddedSource(Path output) throws IOException {
        return EmbeddedSource.in(output);
    }
}
