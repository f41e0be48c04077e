package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {
    private static final String PNG = "89504E470D0A1A0A0000000D49484452 00000280 000001E0";

    @ParameterizedTest
    @CsvSource({
        "png, " + PNG,
        "gif, 474946383961 8002 E001",
        "jpg, FFD8FFE00004ABCD FFDB0003AA FFC20011 08 01E0 0280 03",
        "jpg, FFD8FFFFFFC00011 08 01E0 0280 01",
        "webp, 52494646000000005745425056503820 00000000 000000 9D012A 8002 E001",
        "webp, 5249464600000000574542505650384C 00000000 2F 7FC27700",
        "webp, 52494646000000005745425056503858 0A000000 00000000 7F0200 DF0100",
    })
    void theSizeStandsInTheHeader(String extension, String hex) {
        assertEquals(Optional.of(new PictureHeader(extension, 640, 480, false)), PictureHeader.read(bytes(hex)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "89504E470D0A1A0A0000000D49484452 0000C350 0000C350",
                "89504E470D0A1A0A0000000D49484452 FFFFFFFF 00000001",
                "89504E470D0A1A0A0000000D49484452 00000000 00000001",
                "474946383961 0000 0100",
                "FFD8FFD9",
                "FFD8FFC30011 08 01E0 0280 03",
                "3C737667206F6E6C6F61643D22616C6572742831292F3E",
                ""
            })
    void whatIsHugeEmptyOrNoPictureIsNotShown(String hex) {
        assertEquals(Optional.empty(), PictureHeader.read(bytes(hex)));
    }

    @Test
    void aPictureInFourColoursIsForAPress() {
        assertEquals(
                Optional.of(new PictureHeader("jpg", 640, 480, true)),
                PictureHeader.read(bytes("FFD8FFC00011 08 01E0 0280 04")));
    }

    @Test
    void aHeaderCutShortIsNoPicture() {
        byte[] whole = bytes(PNG);
        for (int length = 0; length < whole.length; length++) {
            assertFalse(PictureHeader.read(Arrays.copyOf(whole, length)).isPresent(), length + " bytes");
        }
        assertTrue(PictureHeader.read(whole).isPresent());
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
