package org.chancery.core.transcript.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;
import org.chancery.core.transcript.text.Chars;

/**
 * Turns the bytes of a file into text, or says why it cannot. It goes by a byte order mark, then by what a page declares,
 * then by UTF-8; what is none of these is taken for a character set only when its text then has the words of a language.
 */
public final class Decoder {
    private static final int TEXT_WITHOUT_CONTROLS = 10;

    private final CharsetGuess guess;

    /** Decodes by the words of languages. */
    public Decoder(CharsetGuess guess) {
        this.guess = guess;
    }

    /**
     * What bytes say.
     *
     * @param text them as text
     * @param findings how they were decoded, when that was not plain
     */
    public record Decoded(String text, Findings findings) {}

    /**
     * {@return the text of a file}
     *
     * @param bytes all of it
     * @param isPage whether it is HTML, which may declare its character set
     * @param name what errors call it
     * @throws InputException when the bytes are no text, or in no character set that can be told
     */
    public Decoded decode(byte[] bytes, boolean isPage, String name) throws InputException {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new InputException(
                    "The file is in UTF-32; save it as UTF-8", Place.at(1, 1).in(name));
        }
        Optional<Charset> marked = ByteOrder.mark(bytes);
        if (marked.isPresent()) {
            int length = marked.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
            return plain(strict(bytes, length, marked.get(), name));
        }
        Optional<Charset> silent = ByteOrder.ofUtf16(bytes);
        if (silent.isPresent()) {
            return guessed(strict(bytes, 0, silent.get(), name), silent.get());
        }
        requireText(bytes, name);
        return unmarked(bytes, isPage, name);
    }

    private Decoded unmarked(byte[] bytes, boolean isPage, String name) throws InputException {
        Optional<Charset> declared = isPage ? Declaration.charset(bytes) : Optional.empty();
        Optional<String> utf8 = lenient(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            boolean contradicts = declared.isPresent()
                    && !declared.get().equals(StandardCharsets.UTF_8)
                    && !StandardCharsets.US_ASCII.newEncoder().canEncode(utf8.get());
            return contradicts ? contradicted(utf8.get(), declared.get(), StandardCharsets.UTF_8) : plain(utf8.get());
        }
        Optional<String> asDeclared = declared.flatMap(charset -> lenient(bytes, charset));
        if (asDeclared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            return new Decoded(asDeclared.get(), Findings.none());
        }
        if (ByteOrder.isMostlyUtf8(bytes)) {
            return plain(strict(bytes, 0, StandardCharsets.UTF_8, name));
        }
        Optional<Charset> likely = guess.of(bytes);
        if (likely.isEmpty()) {
            return plain(strict(bytes, 0, StandardCharsets.UTF_8, name));
        }
        String text = strict(bytes, 0, likely.get(), name);
        return declared.isPresent() ? contradicted(text, declared.get(), likely.get()) : guessed(text, likely.get());
    }

    private static Decoded plain(String text) {
        return new Decoded(text, Findings.none());
    }

    private static Decoded guessed(String text, Charset charset) {
        Finding finding = Finding.warning("transcript.charset-guessed", Place.nowhere(), charset.name());
        return new Decoded(text, new Findings(List.of(finding)));
    }

    private static Decoded contradicted(String text, Charset declared, Charset used) {
        Finding finding =
                Finding.warning("transcript.charset-contradicted", Place.nowhere(), declared.name(), used.name());
        return new Decoded(text, new Findings(List.of(finding)));
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        return ByteOrder.startsWith(bytes, signature);
    }

    private static void requireText(byte[] bytes, String name) throws InputException {
        long controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && !Character.isWhitespace(b)) {
                controls++;
            }
        }
        if (controls * TEXT_WITHOUT_CONTROLS > bytes.length) {
            throw new InputException(
                    "The file is not text; save the transcript as plain text in UTF-8, as HTML or as DOCX",
                    Place.nowhere().in(name));
        }
    }

    /** The text, when all bytes have a meaning. */
    static Optional<String> lenient(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // tried and found wanting; whoever asks has more to try
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset, String name) throws InputException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw malformed(bytes[in.position()], in.position(), out, charset, name);
        }
        return out.toString();
    }

    private static InputException malformed(byte value, int offset, CharBuffer before, Charset charset, String name) {
        String text = before.toString();
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isLineEnd(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        int column = text.codePointCount(lineStart, text.length()) + 1;
        String message = String.format(
                Locale.ROOT,
                "The file is not %s: byte 0x%02X at offset %d has no meaning there; save it as UTF-8",
                charset.name(),
                value & 0xFF,
                offset);
        return new InputException(message, Place.at(line, column).in(name));
    }
}
