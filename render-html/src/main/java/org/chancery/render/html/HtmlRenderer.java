package org.chancery.render.html;

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
import org.chancery.render.html.internal.Site;

/**
 * Makes a folder of web pages: {@code index.html} with the list of statements and the mission's contacts, a page for each
 * statement, and the same again for each language in a folder named after it.
 *
 * <p>The pages need no script and load nothing from elsewhere: their style is inside them, and pictures come from
 * {@link RenderRequest#resources()} when they are PNG, JPEG, GIF or WebP files of at most 10,000 pixels a side.
 */
public final class HtmlRenderer implements Renderer {
    /** Whether each language also gets pages of its own when several are printed; {@code true} by default. */
    public static final RenderOption<Boolean> LANGUAGE_PAGES = RenderOption.flag(
            "language-pages", true, "Whether each language also gets pages of its own when several are printed.");

    private static final OutputFormat FORMAT = new OutputFormat("html", "text/html", "html", OutputFormat.Files.MANY);

    /** Makes a renderer. */
    public HtmlRenderer() {}

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.SIDE_BY_SIDE, Layout.INTERLEAVED, Layout.SEQUENTIAL);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of(LANGUAGE_PAGES);
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        RenderSettings settings = request.settingsFor(this);
        return target.write(files -> new Site(request, settings.layout(), settings.get(LANGUAGE_PAGES), files).write());
    }
}
