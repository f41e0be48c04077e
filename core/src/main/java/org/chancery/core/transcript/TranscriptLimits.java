package org.chancery.core.transcript;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;

/**
 * What a reader refuses to read, to protect memory and time; far above what any real transcript needs.
 *
 * @param bytes the size of a source; of text that is given as a string, its length
 * @param lines the lines of a source, blank ones too
 * @param turns how often somebody takes the floor
 * @param participants how many different people do
 */
public record TranscriptLimits(int bytes, int lines, int turns, int participants) {
    private static final TranscriptLimits STANDARD = new TranscriptLimits(64 << 20, 4_000_000, 50_000, 5_000);

    /** Refuses limits that nothing could pass. */
    public TranscriptLimits {
        if (bytes < 1 || lines < 1 || turns < 1 || participants < 1) {
            throw new IllegalArgumentException("Limits are positive: " + bytes + " bytes, " + lines + " lines, " + turns
                    + " turns, " + participants + " participants");
        }
    }

    /** {@return 64 MiB, 4,000,000 lines, 50,000 turns and 5,000 participants} */
    public static TranscriptLimits standard() {
        return STANDARD;
    }

    /** {@return what a stream holds, read no further than it takes to see that it is too much} */
    byte[] bytesOf(InputStream in) throws IOException {
        return in.readNBytes((int) Math.min(bytes + 1L, Integer.MAX_VALUE));
    }

    void requireSize(long size, String name) throws LimitException {
        if (size > bytes) {
            throw new LimitException("bytes", bytes, Place.nowhere().in(name));
        }
    }
}
