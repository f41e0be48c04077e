package org.chancery.render.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.internal.document.Chapter;
import org.chancery.render.pdf.internal.document.Chapters;
import org.chancery.render.pdf.internal.document.Content;
import org.chancery.render.pdf.internal.document.Wording;
import org.chancery.render.pdf.internal.layout.FontSet;
import org.chancery.render.pdf.internal.layout.Press;
import org.chancery.render.pdf.internal.layout.Sheet;
import org.chancery.render.pdf.internal.layout.UnprintableException;
import org.chancery.render.pdf.internal.paint.Description;
import org.chancery.render.pdf.internal.paint.Painter;
import org.chancery.render.pdf.internal.structure.LogicalTree;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;

/** Makes one brief: each chapter is set, tagged and painted before the next is begun. */
public final class Brief {
    private final RenderRequest request;
    private final Layout layout;
    private final Sheet sheet;
    private final Wording wording;

    /** For one rendering. */
    public Brief(RenderRequest request, Layout layout, Sheet sheet) {
        this.request = request;
        this.layout = layout;
        this.sheet = sheet;
        this.wording = new Wording(request.labels());
    }

    /**
     * Writes it to a stream, which stays open.
     *
     * @throws RenderException when a character cannot be printed
     */
    public RenderReport write(OutputStream out) throws IOException {
        try (Stream<Statement> statements = request.publication().statements().open()) {
            write(statements.iterator(), out);
            return new RenderReport(wording.findings());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (UnprintableException e) {
            throw new RenderException(String.valueOf(e.getMessage()), e);
        } catch (DocumentException | ExceptionConverter e) {
            throw told(e);
        }
    }

    /** OpenPDF hides a disk that fails behind exceptions of its own. */
    private static IOException told(RuntimeException hidden) {
        for (Throwable cause = hidden; cause != null; cause = inside(cause)) {
            if (cause instanceof IOException failure) {
                return failure;
            }
        }
        return new RenderException("OpenPDF cannot write this brief: " + hidden.getMessage(), hidden);
    }

    private static @Nullable Throwable inside(Throwable outer) {
        return outer instanceof ExceptionConverter converter ? converter.getException() : outer.getCause();
    }

    private void write(Iterator<Statement> statements, OutputStream out) throws IOException {
        Content content = new Content(request, layout, wording);
        Press press = new Press(sheet, FontSet.liberation());
        LogicalTree tree = new LogicalTree(request.languages().getFirst());
        Painter painter = new Painter(out, sheet, description());
        Iterator<Chapter> chapters = new Chapters(request, content, wording, statements);
        while (chapters.hasNext()) {
            Chapter chapter = chapters.next();
            painter.paint(chapter.sections().stream().map(tree::of).toList(), press.pages(chapter));
        }
        painter.finish();
    }

    private Description description() {
        Localized<String> title = request.publication().title();
        Locale language = request.languages().getFirst();
        return new Description(title.in(language).orElse(title.first()), request.languages(), request.date());
    }
}
