package org.chancery.render.pdf.internal.paint;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.chancery.render.pdf.internal.layout.Codepage;
import org.chancery.render.pdf.internal.layout.Deflate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Which character each code of the code page is (ISO 32000-1, 9.10.3): the same in every file, and for every font. */
final class UnicodeMap {
    private static final int MOST_IN_A_SECTION = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] MAP = Deflate.once(map().getBytes(StandardCharsets.US_ASCII));

    private UnicodeMap() {}

    static PdfStream stream() {
        PdfStream stream = new PdfStream(MAP);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    private static String map() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        int[] codes = IntStream.range(0, Codepage.SIZE)
                .filter(code -> Codepage.character(code) != 0)
                .toArray();
        for (int from = 0; from < codes.length; from += MOST_IN_A_SECTION) {
            int to = Math.min(codes.length, from + MOST_IN_A_SECTION);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append('<').append(HEX.toHexDigits((byte) codes[i])).append("> <");
                map.append(HEX.toHexDigits(Codepage.character(codes[i]))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
