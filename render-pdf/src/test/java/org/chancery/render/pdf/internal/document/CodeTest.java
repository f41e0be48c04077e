package org.chancery.render.pdf.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private static final int QUIET = 4;
    private static final int PIXELS = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://saintaveril.tervania.example/news/12",
                "https://xn--e1afmkfd.example/",
                "https://mfa.example/press?year=2025&day=14&kind=news-conference&language=en&from=a&to=b#p112"
            })
    void aCameraReadsTheAddress(String address) throws ReaderException {
        Code code = Code.of(address, Locale.ENGLISH).orElseThrow();

        assertEquals(
                address,
                new QRCodeReader()
                        .decode(seen(code), Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText());
    }

    @Test
    void anAddressThatIsTooLongHasNoCode() {
        assertEquals(Optional.empty(), Code.of("https://mfa.example/" + "a".repeat(3000), Locale.ENGLISH));
    }

    private static BinaryBitmap seen(Code code) {
        int modules = code.modules().size() + 2 * QUIET;
        int side = modules * PIXELS;
        int[] light = new int[side * side];
        Arrays.fill(light, 0xFFFFFF);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int row = y / PIXELS - QUIET;
                int column = x / PIXELS - QUIET;
                boolean inside = row >= 0
                        && column >= 0
                        && row < code.modules().size()
                        && column < code.modules().size();
                if (inside && code.modules().get(row).charAt(column) == '#') {
                    light[y * side + x] = 0;
                }
            }
        }
        LuminanceSource source = new RGBLuminanceSource(side, side, light);
        return new BinaryBitmap(new HybridBinarizer(source));
    }
}
