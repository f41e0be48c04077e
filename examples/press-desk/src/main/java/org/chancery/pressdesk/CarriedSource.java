package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.json.Document;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.render.Renderer;
import org.chancery.core.render.Renderers;

/** The publication that an output of ours carries, such as a brief. */
final class CarriedSource {
    private CarriedSource() {}

    /** {@return what a file carries; nothing when no renderer makes files with such a name} */
    static Optional<Document> in(Path file, DocumentReader documents) throws IOException {
        String extension = Inputs.extension(file);
        var makers = new ArrayList<Renderer>();
        for (Renderer renderer : Renderers.installed()) {
            if (renderer.format().extension().equals(extension)) {
                makers.add(renderer);
            }
        }
        if (makers.isEmpty()) {
            return Optional.empty();
        }
        for (Renderer maker : makers) {
            Optional<InputStream> source = embedded(maker, file);
            if (source.isPresent()) {
                try (InputStream in = source.get()) {
                    return Optional.of(documents.read(in, file.toString()));
                }
            }
        }
        throw new TroubleException(
                Trouble.NO_SOURCE_INSIDE,
                "carries no publication that could be read; only outputs of Chancery can, unless made with source=none",
                file.toString());
    }

    private static Optional<InputStream> embedded(Renderer maker, Path file) throws InputException {
        try {
            return maker.embeddedSource(file);
        } catch (IOException e) {
            throw new TroubleException(
                    Trouble.NO_SOURCE_INSIDE,
                    new InputException(String.valueOf(e.getMessage()), Place.nowhere(), e),
                    file.toString());
        }
    }
}
