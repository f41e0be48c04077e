package org.chancery.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The contract for plain text, in one file or in a folder of them. */
abstract class PlainTextContract extends RendererContract {
    @Override
    protected String textOf(Path output, Locale language) throws IOException {
        return PlainTextReader.wordsIn(output, language);
    }
}
