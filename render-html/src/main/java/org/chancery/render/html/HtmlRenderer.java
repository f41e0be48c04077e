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
import org.chancery.render.html.internal.site.Site;
import org.chancery.render.html.internal.site.SiteSettings;
import org.chancery.render.html.internal.site.Theme;

/**
 * Makes a folder of web pages: {@code index.html} with the newest statements and the mission's contacts, a page for each
 * statement, lists by date, speaker and kind, a page of the mission, and all of it again for each language in a folder
 * named after it; an Atom feed for each language, a page for addresses that are none, and a site map.
 *
 * <p>The pages need no script and load nothing from elsewhere: their style is inside them, and pictures come from
 * {@link RenderRequest#resources()} when they are PNG, JPEG, GIF or WebP files of at most 10,000 pixels a side.
 */
public final class HtmlRenderer implements Renderer {
    /** Whether each language also gets pages of its own when several are printed; {@code true} by default. */
    public static final RenderOption<Boolean> LANGUAGE_PAGES = RenderOption.flag(
            "language-pages", true, "Whether each language also gets pages of its own when several are printed.");

    /** The address at which the site will be; without one (the default) nothing is written that needs it. */
    public static final RenderOption<String> ADDRESS = new RenderOption<>(
            "address",
            SiteSettings::checked,
            "",
            "the address of a folder on the web, such as https://press.example.org/",
            "Where the site will be; with it come canonical addresses and a site map.");

    /** The colour of links and marks by day; dark enough to be read. */
    public static final RenderOption<String> ACCENT = new RenderOption<>(
            "accent",
            Theme::byDay,
            Theme.ACCENT,
            "#rrggbb, with a contrast of 4.5 to light paper",
            "The colour of links and marks by day.");

    /** The same by night; light enough to be read. */
    public static final RenderOption<String> ACCENT_DARK = new RenderOption<>(
            "accent-dark",
            Theme::byNight,
            Theme.ACCENT_DARK,
            "#rrggbb, with a contrast of 4.5 to dark paper",
            "The colour of links and marks by night.");

    /** The fonts of the text, of which the first one that a reader has is taken; ours by default. */
    public static final RenderOption<String> FONT = new RenderOption<>(
            "font",
            Theme::fonts,
            "",
            "names of fonts, such as \"PT Serif\", Georgia, serif",
            "The fonts of the text; the first one that a reader has is taken.");

    /** The name of a picture among the resources to stand beside the publisher's name; none by default. */
    public static final RenderOption<String> EMBLEM = RenderOption.text(
            "emblem",
            "",
            "The file name of a picture to stand by the publisher's name; it is looked for beside the input.");

    /** The name of a style sheet among the resources that is added to the renderer's own; none by default. */
    public static final RenderOption<String> STYLE = RenderOption.text(
            "style",
            "",
            "The file name of a style sheet that is added to the renderer's own; it is looked for beside the input.");

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
        return List.of(LANGUAGE_PAGES, ADDRESS, ACCENT, ACCENT_DARK, FONT, EMBLEM, STYLE);
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        SiteSettings settings = siteSettings(request.settingsFor(this));
        return target.write(files -> new Site(request, settings, files).write());
    }

    private static SiteSettings siteSettings(RenderSettings settings) {
        Theme theme = new Theme(
                settings.get(ACCENT),
                settings.get(ACCENT_DARK),
                settings.get(FONT),
                settings.get(EMBLEM),
                settings.get(STYLE));
        return new SiteSettings(settings.layout(), settings.get(LANGUAGE_PAGES), settings.get(ADDRESS), theme);
    }
}
