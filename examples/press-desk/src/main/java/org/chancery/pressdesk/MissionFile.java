package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Mission;
import org.chancery.core.transcript.TranscriptReader;

/** Reads the mission that a file holds: a document of its own, or the page of a mission. */
final class MissionFile {
    private MissionFile() {}

    /** The mission that {@code --mission} names. */
    static Mission named(Path file) throws IOException {
        return read(Inputs.file(file));
    }

    static Mission read(Path file) throws IOException {
        Input input = new InputReader(TranscriptReader.standard(), InputStream.nullInputStream()).read(file);
        return input.mission()
                .orElseThrow(() -> new InputException(
                        "holds no mission; give its document or its page of contacts",
                        Place.nowhere().in(file.toString())));
    }
}
