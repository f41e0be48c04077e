package org.chancery.core.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Dialects;
import org.chancery.core.transcript.label.DialectChooser;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Lexicons;
import org.chancery.core.transcript.source.CharsetGuess;
import org.chancery.core.transcript.source.Decoder;
import org.chancery.core.transcript.source.HtmlPage;
import org.chancery.core.transcript.source.MarkdownText;
import org.chancery.core.transcript.source.PlainText;
import org.chancery.core.transcript.source.SourceText;

/**
 * Reads a published transcript and the page around it.
 *
 * <p>It picks the dialect, that is, how a publisher prints a transcript, from the text itself, and says in a finding which
 * and why. It takes time in proportion to the length of the text. Immutable and safe to share between threads.
 */
public final class TranscriptReader {
    private static final TranscriptReader STANDARD =
            new TranscriptReader(Lexicons.of(Dialects.builtIn()), TranscriptLimits.standard(), Optional.empty());

    private final Lexicons lexicons;
    private final TranscriptLimits limits;
    private final Optional<Dialect> forced;
    private final Decoder decoder;

    private TranscriptReader(Lexicons lexicons, TranscriptLimits limits, Optional<Dialect> forced) {
        this.lexicons = lexicons;
        this.limits = limits;
        this.forced = forced;
        decoder = new Decoder(new CharsetGuess(lexicons.commonWords().values()));
    }

    /** {@return a reader of the dialects that come with the library, with the standard limits} */
    public static TranscriptReader standard() {
        return STANDARD;
    }

    /** {@return this reader with other limits} */
    public TranscriptReader withLimits(TranscriptLimits other) {
        return new TranscriptReader(lexicons, Objects.requireNonNull(other), forced);
    }

    /**
     * {@return this reader with other dialects to choose from}
     *
     * @throws IllegalArgumentException when there are no words of a dialect's language
     */
    public TranscriptReader withDialects(Dialects others) {
        return new TranscriptReader(Lexicons.of(others), limits, forced);
    }

    /**
     * {@return this reader, which no longer chooses a dialect but reads all in this one}
     *
     * @throws IllegalArgumentException when there is none with the id; the message lists those there are
     */
    public TranscriptReader withDialect(String id) {
        return new TranscriptReader(
                lexicons, limits, Optional.of(lexicons.dialects().dialect(id)));
    }

    /**
     * {@return this reader, which no longer chooses a dialect but reads all in one of one's own}
     *
     * @throws IllegalArgumentException when there are no words of its language
     */
    public TranscriptReader withDialect(Dialect dialect) {
        return new TranscriptReader(Lexicons.of(lexicons.dialects().with(dialect)), limits, Optional.of(dialect));
    }

    /**
     * {@return what a file holds: plain text, HTML or Markdown, as its name tells; in UTF-8, in UTF-16, in the character
     * set that a page declares, or in one in which its words are those of a language, which a finding then says}
     *
     * @throws LimitException when it passes a limit
     * @throws InputException when it is empty, or no text
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
     * @throws InputException when it is empty, or no text
     * @throws IOException when it cannot be read
     */
    public Reading read(InputStream in, String name) throws IOException {
        return read(limits.bytesOf(in), name);
    }

    /**
     * {@return what bytes hold, as for {@link #read(Path)}}
     *
     * @param name what findings and the statement's source call it; may be empty
     * @throws LimitException when they pass a limit
     * @throws InputException when they are empty, or no text
     */
    public Reading read(byte[] bytes, String name) throws InputException {
        return read(bytes, SourceFormat.of(name, bytes), name);
    }

    /**
     * {@return what bytes hold in a format}
     *
     * @param name what findings and the statement's source call it; may be empty
     * @throws LimitException when they pass a limit
     * @throws InputException when they are empty, or no text
     */
    public Reading read(byte[] bytes, SourceFormat format, String name) throws InputException {
        limits.requireSize(bytes.length, name);
        Decoder.Decoded decoded = decoder.decode(bytes, format == SourceFormat.HTML, name);
        return read(source(decoded.text(), format, name).withFindings(decoded.findings()), name);
    }

    /**
     * {@return what a text holds}
     *
     * @param name what findings and the statement's source call it; may be empty. Where it ends as the name of a page or
     *     of a Markdown file does, the text is read as such
     * @throws LimitException when it passes a limit
     * @throws InputException when it is empty
     */
    public Reading read(String text, String name) throws InputException {
        return read(text, SourceFormat.of(name, text), name);
    }

    /**
     * {@return what a text holds in a format}
     *
     * @param name what findings and the statement's source call it; may be empty
     * @throws LimitException when it passes a limit
     * @throws InputException when it is empty
     */
    public Reading read(String text, SourceFormat format, String name) throws InputException {
        limits.requireSize(text.length(), name);
        return read(source(text, format, name), name);
    }

    private SourceText source(String text, SourceFormat format, String name) throws InputException {
        return switch (format) {
            case TEXT -> PlainText.read(text, name, limits.lines());
            case HTML -> HtmlPage.read(text, name, limits.lines());
            case MARKDOWN -> MarkdownText.read(text, name, limits.lines());
        };
    }

    private Reading read(SourceText source, String name) throws InputException {
        var chooser = new DialectChooser(lexicons);
        Convention convention = forced.map(dialect -> chooser.force(dialect, source.lines()))
                .orElseGet(() -> chooser.choose(source.lines()));
        return new PageReader(convention, limits, name).read(source);
    }
}
