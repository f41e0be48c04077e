package com.example.plain;

import java.io.IOException;
import java.nio.file.*;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.render.Renderer;
import org.chancery.testkit.RendererContract;

class PlainTextTest extends RendererContract {
    protected Renderer renderer() {
        return new PlainText();
    }

    protected String textOf(Path output, Locale language) throws IOException {
        String mark = language.toLanguageTag() + "\t";
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .collect(Collectors.joining("\n"));
    }
}
