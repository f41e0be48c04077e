package org.chancery.render.pdf.internal.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An address for the camera of a telephone, as a square of light and dark modules (ISO/IEC 18004).
 *
 * @param alternative what it is, in words
 * @param language of the words
 * @param modules a row from top to bottom in each string, a module in each character; {@code #} is dark
 */
public record Code(String alternative, Locale language, List<String> modules) implements Item, Leaf {
    /**
     * Each code says by which of eight masks it is read. To try all takes longer than to lay out a page; over 450
     * addresses this one alone came within a thirtieth of the best (657 and 639 penalty points by the standard's measure).
     */
    private static final int MASK = 2;

    private static final Map<EncodeHintType, Integer> HINTS =
            Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.QR_MASK_PATTERN, MASK);

    /** Copies the list. */
    public Code {
        modules = List.copyOf(modules);
    }

    /** {@return the code for an address; none when it is too long for one} */
    static Optional<Code> of(String address, Locale language) {
        try {
            BitMatrix dark = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return Optional.of(new Code(
                    address,
                    language,
                    IntStream.range(0, dark.getHeight())
                            .mapToObj(y -> row(dark, y))
                            .toList()));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    private static String row(BitMatrix dark, int y) {
        var row = new StringBuilder();
        for (int x = 0; x < dark.getWidth(); x++) {
            row.append(dark.get(x, y) ? '#' : ' ');
        }
        return row.toString();
    }
}
