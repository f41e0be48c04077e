package org.chancery.render.epub;

import java.io.IOException;
import java.util.List;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderSettings;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.chancery.render.epub.internal.Book;

/**
 * Makes an EPUB 3.3 of a publication: a title page, the contacts of the mission that publishes it, the contents, and a
 * document for each statement.
 *
 * <p>The same publication in the same languages keeps its identifier when its text changes, so that a bookshelf takes a
 * corrected edition for what it is. Statements are written as they are read.
 */
public final class EpubRenderer implements Renderer {
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
        return List.of();
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        RenderSettings settings = request.settingsFor(this);
        return target.write(files -> Book.write(request, settings.layout(), files.create("book.epub")));
    }
}
