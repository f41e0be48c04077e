package org.chancery.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.core.render.Layout;
import org.chancery.core.render.OutputFormat;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderSettings;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.chancery.render.pdf.internal.Brief;
import org.chancery.render.pdf.internal.layout.Sheet;

/**
 * Makes a print brief: a tagged PDF that keeps PDF/UA-1 and PDF/A-2a, in one language or several.
 *
 * <p>It prints Latin, Cyrillic and Greek. A character that its fonts lack, or one of a script that runs from right to
 * left, fails the rendering with a {@link org.chancery.core.render.RenderException} that names the character and its
 * place. Marks that show nothing, such as joiners and soft hyphens, are not printed.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PdfRenderer implements Renderer {
    /** The paper; {@link PageSize#A4} unless set. */
    public static final RenderOption<PageSize> PAGE =
            RenderOption.choice("page", PageSize.A4, "The size of the paper.");

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
        return List.of(Layout.SIDE_BY_SIDE, Layout.SEQUENTIAL, Layout.INTERLEAVED);
    }

    @Override
    public List<RenderOption<?>> options() {
        return List.of(PAGE);
    }

    @Override
    public RenderReport render(RenderRequest request, RenderTarget target) throws IOException {
        RenderSettings settings = request.settingsFor(this);
        PageSize page = settings.get(PAGE);
        Sheet sheet = Sheet.of(page.width(), page.height(), settings.layout() == Layout.SIDE_BY_SIDE);
        return target.write(files -> {
            try (OutputStream out = files.create(request.publication().id() + ".pdf")) {
                return new Brief(request, settings.layout(), sheet).write(out);
            }
        });
    }
}
