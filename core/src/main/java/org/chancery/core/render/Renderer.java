package org.chancery.core.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes one output format of a publication. The extension point of the library: implement it, name the class in
 * {@code provides org.chancery.core.render.Renderer with …} and in {@code META-INF/services}, and
 * {@link Renderers#installed()} finds it.
 *
 * <p>A renderer has a public constructor without parameters, is immutable, and may be used by many threads at once. Its
 * output depends on the request alone: not on a clock, a locale, a time zone or a default charset.
 */
public interface Renderer {
    /** {@return what it makes} */
    OutputFormat format();

    /** {@return how it can arrange several languages; the first is the default, and there is at least one} */
    List<Layout> layouts();

    /** {@return what it can be told; may be empty} */
    List<RenderOption<?>> options();

    /**
     * Renders a publication. Every word of it, in the languages asked for, is in the output in order, or the rendering
     * fails; when it fails, the target is untouched.
     *
     * @throws IllegalArgumentException when the request's layout or options are not this renderer's
     * @throws RenderException when the publication cannot be rendered
     * @throws java.io.InterruptedIOException when the thread was interrupted, whose mark stays set; every target sees to
     *     it as files are written
     * @throws IOException when the target cannot be written or the statements cannot be read
     */
    RenderReport render(RenderRequest request, RenderTarget target) throws IOException;

    /**
     * {@return the publication's JSON carried by an output of this format, if it carries one; the caller closes it}
     *
     * @throws IOException when the output cannot be read
     */
    default Optional<InputStream> embeddedSource(Path output) throws IOException {
        return Optional.empty();
    }
}
