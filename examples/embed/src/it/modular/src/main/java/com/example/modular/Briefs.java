package com.example.modular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.core.model.Publication;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderers;
import org.chancery.core.transcript.TranscriptReader;

/** A transcript in any of the formats that are installed. */
public final class Briefs {
    private Briefs() {}

    /** {@return a transcript as one file of a format} */
    public static byte[] of(InputStream transcript, String format) throws IOException {
        var statement = TranscriptReader.standard().read(transcript, "transcript.txt").statement().orElseThrow();
        var bytes = new ByteArrayOutputStream();
        Renderers.installed()
                .get(format)
                .render(RenderRequest.of(Publication.of(statement)).build(), RenderTarget.toStream(bytes));
        return bytes.toByteArray();
    }
}
