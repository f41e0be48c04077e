package org.chancery.core.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.core.finding.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a file become its text, or an error says where they do not. */
class DecoderTest {
    private static final Decoder DECODER = new Decoder(new CharsetGuess(List.of(List.of("и", "не"), List.of("été"))));

    private static Decoder.Decoded decode(byte[] bytes) throws InputException {
        return DECODER.decode(bytes, false, "a.txt");
    }

    private static String error(byte[] bytes) {
        return assertThrows(InputException.class, () -> decode(bytes)).getMessage();
    }

    /** Bytes of Latin-1: each character is the byte of its number. */
    private static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The text, the rule and the arguments of each finding. */
    private static String inShort(Decoder.Decoded decoded) {
        var all = new StringBuilder(decoded.text());
        decoded.findings()
                .list()
                .forEach(finding -> all.append(" | ").append(finding.rule()).append(finding.arguments()));
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aMarkIsNoneOfTheText(String charset) throws InputException {
        assertEquals("Мост.", inShort(decode(("\uFEFF" + "Мост.").getBytes(Charset.forName(charset)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsReadAndReported(String charset) throws InputException {
        assertEquals(
                "Мост и порт. | transcript.charset-guessed[" + charset + "]",
                inShort(decode("Мост и порт.".getBytes(Charset.forName(charset)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void utf32IsRefusedByName(String charset) {
        String message = error(("\uFEFF" + "Мост.").getBytes(Charset.forName(charset)));
        assertTrue(message.contains("UTF-32"), message);
    }

    @ParameterizedTest
    @CsvSource({"10, false", "11, true"})
    void aFileOfWhichMoreThanATenthIsControlsIsNoText(int controls, boolean refused) throws InputException {
        byte[] bytes = raw("\0".repeat(controls) + "a".repeat(100 - controls));
        if (refused) {
            String message = error(bytes);
            assertTrue(message.contains("not text"), message);
        } else {
            assertEquals(100, decode(bytes).text().length());
        }
    }

    @Test
    void aByteWithoutMeaningIsToldWithItsPlace() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFFМост\r\nеще не\nготов".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(raw(" yet"));
        var e = assertThrows(InputException.class, () -> decode(bytes.toByteArray()));
        assertEquals("a.txt:3:6", e.place().toString());
        assertTrue(e.getMessage().contains("not UTF-8: byte 0xFF at offset 35 "), e.getMessage());
    }

    @Test
    void aSpoiltByteInUtf8IsToldAndNotGuessedAway() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Мост и порт ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        String message = error(bytes.toByteArray());
        assertTrue(message.contains("byte 0xFF"), message);
    }

    @Test
    void anAccentAtTheEndOfAnOldFileIsRead() throws InputException {
        assertEquals(
                "Le pont a été fermé. | transcript.charset-guessed[windows-1252]",
                inShort(decode(raw("Le pont a été fermé."))));
    }

    @ParameterizedTest
    @CsvSource({"23, true", "24, false"})
    void aCharacterSetIsGuessedWhenEightOfAHundredWordsAreCommon(int others, boolean told) throws InputException {
        byte[] bytes = ("и не" + " мост".repeat(others)).getBytes(Charset.forName("windows-1251"));
        if (told) {
            assertTrue(inShort(decode(bytes)).endsWith("[windows-1251]"));
        } else {
            assertTrue(error(bytes).contains("not UTF-8"));
        }
    }

    @Test
    void bytesThatHoldNoWordInAnyCharacterSetAreNotGuessed() {
        assertTrue(error(raw("1 \u00AB 2")).contains("not UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, Мост и порт",
        "windows-1251, UTF-8, Мост и порт | transcript.charset-contradicted[windows-1251; UTF-8]",
        "UTF-8, UTF-8, Мост и порт",
        "UTF-8, windows-1251, Мост и порт | transcript.charset-contradicted[UTF-8; windows-1251]"
    })
    void aPageThatDeclaresAnotherCharacterSetThanItsOwnIsReported(String declared, String written, String expected)
            throws InputException {
        String head = "<meta charset=\"" + declared + "\">";
        byte[] bytes = (head + "Мост и порт").getBytes(Charset.forName(written));
        assertEquals(head + expected.replace("; ", ", "), inShort(DECODER.decode(bytes, true, "a.html")));
    }

    @Test
    void aPageOfPlainAsciiContradictsNothing() throws InputException {
        String page = "<meta charset=\"windows-1251\">The bridge";
        assertEquals(page, inShort(DECODER.decode(raw(page), true, "a.html")));
    }
}
