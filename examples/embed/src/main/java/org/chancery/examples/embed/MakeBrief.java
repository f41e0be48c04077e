package org.chancery.examples.embed;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderers;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.TranscriptReader;

/** From a transcript to a print brief. */
public final class MakeBrief {
    private MakeBrief() {}

    /** Reads a transcript, prints what is doubtful about it, and makes a brief. */
    public static void of(Path transcript, Path brief) throws IOException {
        Reading reading = TranscriptReader.standard().read(transcript);
        reading.findings().forEach(System.err::println);
        Statement statement = reading.statement().orElseThrow();
        RenderRequest request = RenderRequest.of(Publication.of(statement)).build();
        Renderers.installed().get("pdf").render(request, RenderTarget.toFile(brief));
    }
}
