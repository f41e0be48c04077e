package org.chancery.render.pdf.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.ByteBuffer;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "-0.001, 0", "0.5, .5", "-0.05, -.05", "841.89, 841.89", "100, 100", "-14.5, -14.5"})
    void placesHaveTwoDecimalPlacesAtMostAndNoIdleZeros(float number, String expected) {
        assertEquals(expected, written(out -> Decimals.hundredths(number, out)));
    }

    @ParameterizedTest
    @CsvSource({"0.001, .001", "0.0104, .01", "-0.274, -.274", "1, 1"})
    void whatManyAddUpHasThree(float number, String expected) {
        assertEquals(expected, written(out -> Decimals.thousandths(number, out)));
    }

    @Property
    void wholeNumbersAreWrittenAsJavaDoes(@ForAll int number) {
        if (number != Integer.MIN_VALUE) {
            assertEquals(Integer.toString(number), written(out -> Decimals.whole(number, out)));
        }
    }

    @Property
    void everyPlaceIsTheNearestHundredth(@ForAll @FloatRange(min = -20_000, max = 20_000) float number) {
        BigDecimal nearest = BigDecimal.valueOf(Math.round(number * 100), 2).stripTrailingZeros();
        assertEquals(0, nearest.compareTo(new BigDecimal(written(out -> Decimals.hundredths(number, out)))));
    }

    @Test
    void moreThanCanBeCountedIsRefusedRatherThanWrittenWrong() {
        assertThrows(ArithmeticException.class, () -> Decimals.hundredths(1e9f, new ByteBuffer()));
    }

    private static String written(Consumer<ByteBuffer> number) {
        ByteBuffer out = new ByteBuffer();
        number.accept(out);
        return new String(out.toByteArray(), StandardCharsets.US_ASCII);
    }
}
