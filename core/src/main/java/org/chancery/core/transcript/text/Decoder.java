package org.chancery.core.transcript.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;

/** Turns the bytes of a file into text, or says why it cannot; what it is not sure of it does not decode. */
public final class Decoder {
    private static final int TEXT_WITHOUT_CONTROLS = 10;

    private Decoder() {}

    /**
     * {@return the text of a file in UTF-8, with or without a byte order mark, or in UTF-16 with one}
     *
     * @throws InputException when the bytes are something else
     */
    public static String decode(byte[] bytes, String name) throws InputException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, name);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            throw new InputException(
                    "The file is in UTF-32; save it as UTF-8", Place.at(1, 1).in(name));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, name);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, name);
        }
        requireText(bytes, name);
        return decode(bytes, 0, StandardCharsets.UTF_8, name);
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark is full of control bytes too, and could only be guessed at. */
    private static void requireText(byte[] bytes, String name) throws InputException {
        long controls = 0;
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && !Character.isWhitespace(b)) {
                controls++;
            }
        }
        if (controls * TEXT_WITHOUT_CONTROLS > bytes.length) {
            throw new InputException(
                    "The file is not text, or it is UTF-16 without a byte order mark; save it as plain text in UTF-8",
                    Place.nowhere().in(name));
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset, String name) throws InputException {
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
