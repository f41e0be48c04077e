package org.chancery.render.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.internal.layout.UnprintableException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;

/** Makes one brief. Each statement is set, tagged, painted and forgotten before the next but one is read. */
public final class Brief {
    private final RenderRequest request;
    private final Plan plan;

    /** For one rendering. */
    public Brief(RenderRequest request, Plan plan) {
        this.request = request;
        this.plan = plan;
    }

    /**
     * Writes it to a stream, which stays open.
     *
     * @throws RenderException when a character cannot be printed
     */
    public RenderReport write(OutputStream out) throws IOException {
        try (Stream<Statement> statements = request.publication().statements().open();
                Spool source = new Spool()) {
            Binding binding = new Binding(request, plan, out);
            if (plan.carriesSource()) {
                DocumentWriter.compact().write(passing(statements, binding), source);
                return binding.close(source);
            }
            statements.forEachOrdered(binding);
            return binding.close(null);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (UnprintableException e) {
            throw new RenderException(String.valueOf(e.getMessage()), e);
        } catch (DocumentException | ExceptionConverter e) {
            throw told(e);
        }
    }

    /** The publication, whose statements are bound as they pass into the source: they are to be had only once. */
    private Publication passing(Stream<Statement> statements, Binding binding) {
        Publication whole = request.publication();
        return new Publication(whole.id(), whole.title(), whole.imprint(), () -> statements.peek(binding));
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
}
