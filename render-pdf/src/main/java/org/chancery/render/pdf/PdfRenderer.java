package org.chancery.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.core.render.Addresses;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderSettings;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.chancery.render.pdf.internal.Brief;
import org.chancery.render.pdf.internal.EmbeddedSource;
import org.chancery.render.pdf.internal.Plan;
import org.chancery.render.pdf.internal.document.Extent;
import org.chancery.render.pdf.internal.layout.Looks;
import org.chancery.render.pdf.internal.layout.Sheet;

/**
 * Makes a print brief: a tagged PDF that keeps PDF/UA-1 and PDF/A (3a, or 2a without its source), in one language or
 * several. Several statements make a volume, with contents and an index of people.
 *
 * <p>It prints Latin, Cyrillic, Greek, Arabic and Hebrew. A character that no font has fails the rendering with a
 * {@link org.chancery.core.render.RenderException} that names the character and its place, unless a {@link #SUBSTITUTE}
 * is wanted. Marks that show nothing, such as joiners and soft hyphens, are not printed.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PdfRenderer implements Renderer {
    /** The paper; {@link PageSize#A4} unless set. */
    public static final RenderOption<PageSize> PAGE =
            RenderOption.choice("page", PageSize.A4, "The size of the paper.");

    /** Whether the brief carries its publication; {@link Source#EMBEDDED} unless set. */
    public static final RenderOption<Source> SOURCE = RenderOption.choice(
            "source",
            Source.EMBEDDED,
            "Whether the file carries the publication as JSON (PDF/A-3a) or not (PDF/A-2a).");

    /** Whether there is room to bind pages printed on both sides. */
    public static final RenderOption<Boolean> DUPLEX =
            RenderOption.flag("duplex", false, "Leave room on the inner side of pages, to be printed on both sides.");

    /** Whether all is printed large. */
    public static final RenderOption<Boolean> LARGE_PRINT =
            RenderOption.flag("large-print", false, "Print all in 13 points at least, and the text in 17.");

    /** Whether lines are as wide as each other; they are unless set, or in large print. */
    public static final RenderOption<Boolean> JUSTIFIED = RenderOption.flag(
            "justified", true, "Make the lines of the text equally wide; in large print they never are.");

    /** Whether paragraphs have numbers in the margin; they have unless set. */
    public static final RenderOption<Boolean> NUMBERS =
            RenderOption.flag("numbers", true, "Number the paragraphs in the margin.");

    /** Where the statement is published; what the statement says unless set. */
    public static final RenderOption<String> ADDRESS = RenderOption.text(
            "address", "", "Where the statement is published (http or https), for a link and a QR code.");

    /** A folder with fonts that come before those of the renderer. */
    public static final RenderOption<String> FONTS =
            RenderOption.text("fonts", "", "A folder with fonts (.ttf, .otf) to be used before the usual ones.");

    /** A folder with hyphenation patterns that come before those of the renderer. */
    public static final RenderOption<String> HYPHENATION = RenderOption.text(
            "hyphenation", "", "A folder with hyphenation patterns such as de.xml, as Apache FOP has them.");

    /** Whether a visible sign stands in for what no font has. */
    public static final RenderOption<Boolean> SUBSTITUTE = RenderOption.flag(
            "substitute", false, "Print a sign in place of a character that no font has, rather than fail.");

    private static final OutputFormat FORMAT =
            new OutputFormat("pdf", "application/pdf", "pdf", OutputFormat.Files.ONE);

    /** For {@link java.util.ServiceLoader} and everyone. */
    public PdfRenderer() {}

    @Override
    public OutputFormat format() {
        return FORMAT;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.SIDE_BY_SIDE, Layout.SEQUENTIAL, Layout.INTERLEAVED, Layout.FACING_PAGES);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of(PAGE, SOURCE, DUPLEX, LARGE_PRINT, JUSTIFIED, NUMBERS, ADDRESS, FONTS, HYPHENATION, SUBSTITUTE);
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        RenderSettings settings = request.settingsFor(this);
        Brief brief = new Brief(request, plan(settings));
        return target.write(files -> {
            try (OutputStream out = files.create(request.publication().id() + ".pdf")) {
                return brief.write(out);
            }
        });
    }

    @Override
    public Optional<InputStream> embeddedSource(Path output) throws IOException {
        return EmbeddedSource.in(output);
    }

    private static Plan plan(RenderSettings settings) {
        PageSize page = settings.get(PAGE);
        boolean large = settings.get(LARGE_PRINT);
        boolean dense = large || settings.layout() == Layout.SIDE_BY_SIDE;
        return new Plan(
                settings.layout(),
                Sheet.of(page.width(), page.height(), dense, settings.get(DUPLEX)),
                new Looks(settings.get(JUSTIFIED) && !large, large),
                new Extent(settings.get(NUMBERS), address(settings.get(ADDRESS))),
                settings.get(SOURCE) == Source.EMBEDDED,
                settings.get(SUBSTITUTE),
                folder(settings.get(FONTS)),
                folder(settings.get(HYPHENATION)));
    }

    private static Optional<String> address(String word) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Addresses.allowed(URI.create(word))
                .filter(address -> address.startsWith("http"))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Option \"address\" cannot be \"" + word + "\"; it is an address of http or https")));
    }

    private static Optional<Path> folder(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(Path.of(word));
    }
}
