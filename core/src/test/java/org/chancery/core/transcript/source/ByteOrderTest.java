package org.chancery.core.transcript.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes tell a good deal before anybody knows their words. */
class ByteOrderTest {
    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    @ParameterizedTest
    @CsvSource({
        "EF BB BF, UTF-8",
        "EF BB BF 61, UTF-8",
        "FE FF, UTF-16BE",
        "FE FF 00 61, UTF-16BE",
        "FF FE, UTF-16LE",
        "EF, ",
        "EF BB, ",
        "EF BB BE, ",
        "FF, ",
        "61 62 63, "
    })
    void aMarkNamesTheCharacterSetWhenItIsWhole(String hex, String charset) {
        assertEquals(Optional.ofNullable(charset).map(Charset::forName), ByteOrder.mark(bytes(hex)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"So it is", "мост есть", "Рад, Роза, Рига", "Рига и Рада"})
    void utf16IsKnownByTheEmptyHalvesOfItsSpaces(String text) {
        assertEquals(
                Optional.of(StandardCharsets.UTF_16LE), ByteOrder.ofUtf16(text.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(
                Optional.of(StandardCharsets.UTF_16BE), ByteOrder.ofUtf16(text.getBytes(StandardCharsets.UTF_16BE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "61 20 62 20", // ASCII
                "61 00 62 00", // no space
                "61 00 20 00 62", // half a character
                "61 00 20 00 00 62", // both orders
                "00 61 00 20 62 00"
            })
    void whatIsNotPlainlyUtf16IsNot(String hex) {
        assertEquals(Optional.empty(), ByteOrder.ofUtf16(hex.isEmpty() ? new byte[0] : bytes(hex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C2 80", "D0 9C", "DF BF", "E0 A0 80", "E2 80 94", "EF BF BF", "F0 9F 9A A2", "F4 8F BF BF"})
    void aCharacterOfSeveralBytesSpeaksForUtf8(String hex) {
        assertTrue(ByteOrder.isMostlyUtf8(bytes("61 " + hex + " 61 62 63 64")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7F",
                "80",
                "BF",
                "C1 80",
                "F5 80 80 80",
                "FF BF BF BF",
                "D0 61",
                "D0 D0",
                "E2 80 61",
                "E2 61 80",
                "F0 9F 9A 61"
            })
    void whatIsNoCharacterOfUtf8DoesNot(String hex) {
        assertFalse(ByteOrder.isMostlyUtf8(bytes("61 " + hex + " 61 62 63 64")));
    }

    @Test
    void aByteThatWasSpoiltLeavesATextInUtf8() {
        assertTrue(ByteOrder.isMostlyUtf8(bytes("D0 9C FF D0 9C 61 62 63 64")));
        assertTrue(ByteOrder.isMostlyUtf8(bytes("D0 9C FF 61 62 63 64")));
        assertFalse(ByteOrder.isMostlyUtf8(bytes("D0 9C FF FF 61 62 63 64")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"61 D0", "61 62 E2", "61 E2 80", "61 F0", "61 F0 9F", "61 F0 9F 9A", "D0 9C 61 D0"})
    void aTextWhoseLastCharacterIsCutShortIsInUtf8(String hex) {
        assertTrue(ByteOrder.isMostlyUtf8(bytes(hex)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"63 61 66 E9 2E", "63 61 66 E9 2E 0A", "63 61 66 E9 20 61", "61 FF", "61 80", "FF 61 D0"})
    void anAccentNearTheEndIsNotACharacterCutShort(String hex) {
        assertFalse(ByteOrder.isMostlyUtf8(bytes(hex)));
    }
}
