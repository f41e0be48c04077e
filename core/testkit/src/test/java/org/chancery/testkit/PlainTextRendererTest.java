package org.chancery.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.chancery.core.render.Renderer;

/** An honest renderer of one file passes. */
// @start region="test"
class PlainTextRendererTest extends RendererContract {
    @Override
    protected Renderer renderer() {
        return new PlainTextRenderer();
    }

    @Override
    protected String textOf(Path output, Locale language) throws IOException {
        return PlainTextReader.wordsIn(output, language);
    }
}
// @end
