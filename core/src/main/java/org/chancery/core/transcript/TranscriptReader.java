package org.chancery.core.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.text.Decoder;
import org.chancery.core.transcript.text.SourceText;

/**
 * Reads a published transcript and the page around it.
 *
 * <p>It picks the dialect, that is, how a publisher prints a transcript, from the text itself, and says in a finding which
 * and why. It takes time in proportion to the length of the text. Immutable and safe to share between threads.
 */
public final class TranscriptReader {
    private static final TranscriptReader STANDARD =
            new TranscriptReader(Dialects.builtIn(), TranscriptLimits.standard(), Optional.empty());

    private final Dialects dialects;
    private final TranscriptLimits limits;
    private final Optional<Dialect> forced;

    private TranscriptReader(Dialects dialects, TranscriptLimits limits, Optional<Dialect> forced) {
        this.dialects = dialects;
        this.limits = limits;
        this.forced = forced;
    }

    /** {@return a reader of the dialects that come with the library, with the standard limits} */
    public static TranscriptReader standard() {
        return STANDARD;
    }

    /** {@return this reader with other limits} */
    public TranscriptReader withLimits(TranscriptLimits other) {
        return new TranscriptReader(dialects, Objects.requireNonNull(other), forced);
    }

    /**
     * {@return this reader, which no longer chooses a dialect but reads all in this one}
     *
     * @throws IllegalArgumentException when there is none with the id; the message lists those there are
     */
    public TranscriptReader withDialect(String id) {
        Dialect dialect = dialects.dialects().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no dialect \"" + id + "\"; there is "
                        + dialects.dialects().stream().map(Dialect::id).collect(Collectors.joining(", "))));
        return new TranscriptReader(dialects, limits, Optional.of(dialect));
    }

    /**
     * {@return what a file holds: plain text in UTF-8, or in UTF-16 with a byte order mark}
     *
     * @throws LimitException when it passes a limit
     * @throws InputException when it is empty, or not such text
     * @throws IOException when it cannot be read
     */
    public Reading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, Objects.toString(file.getFileName(), ""));
        }
    }

    /**
     * {@return what a stream holds, as for {@link #read(Path)}; it is read to its end and not closed}
     *
     * @param name what findings and the statement's source call it; may be empty
     * @throws LimitException when it passes a limit
     * @throws InputException when it is empty, or not such text
     * @throws IOException when it cannot be read
     */
    public Reading read(InputStream in, String name) throws IOException {
        return read(in.readNBytes((int) Math.min(limits.bytes() + 1L, Integer.MAX_VALUE)), name);
    }

    /**
     * {@return what bytes hold, as for {@link #read(Path)}}
     *
     * @param name what findings and the statement's source call it; may be empty
     * @throws LimitException when they pass a limit
     * @throws InputException when they are empty, or not such text
     */
    public Reading read(byte[] bytes, String name) throws InputException {
        requireSize(bytes.length, name);
        return read(Decoder.decode(bytes, name), name);
    }

    /**
     * {@return what a text holds}
     *
     * @param name what findings and the statement's source call it; may be empty
     * @throws LimitException when it passes a limit
     * @throws InputException when it is empty
     */
    public Reading read(String text, String name) throws InputException {
        requireSize(text.length(), name);
        SourceText source = SourceText.of(text, name, limits.lines());
        var chooser = new DialectChooser(dialects);
        Convention convention = forced.map(dialect -> chooser.force(dialect, source.lines()))
                .orElseGet(() -> chooser.choose(source.lines()));
        return new PageReader(convention, limits, name).read(source);
    }

    private void requireSize(long size, String name) throws LimitException {
        if (size > limits.bytes()) {
            throw new LimitException("bytes", limits.bytes(), Place.nowhere().in(name));
        }
    }
}
