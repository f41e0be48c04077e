package org.chancery.render.pdf.internal.paint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Makes an ICC profile (version 2.1, a matrix and a curve) of the colour space sRGB, from the numbers in IEC 61966-2-1.
 * PDF/A wants one embedded.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    /** The colorants and the white of D50, to which profiles are adapted, as x, y and z. */
    private static final double[] WHITE = {0.9642, 1.0, 0.8249};

    private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};
    private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
    private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

    private SrgbProfile() {}

    static byte[] bytes() {
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        byte[] curve = curve();
        byte[][] tags = {
            description("sRGB"), text("No copyright"), xyz(WHITE), xyz(RED), xyz(GREEN), xyz(BLUE), curve, curve, curve
        };
        int directory = HEADER + 4 + 12 * names.length;
        int size = directory;
        for (int i = 0; i < tags.length; i++) {
            size += isShared(tags, i) ? 0 : padded(tags[i].length);
        }
        ByteBuffer out = header(size).putInt(HEADER, names.length);
        int offset = directory;
        for (int i = 0; i < names.length; i++) {
            if (isShared(tags, i)) {
                offset -= padded(tags[i].length);
            }
            out.put(HEADER + 4 + 12 * i, ascii(names[i]));
            out.putInt(HEADER + 8 + 12 * i, offset).putInt(HEADER + 12 + 12 * i, tags[i].length);
            out.put(offset, tags[i]);
            offset += padded(tags[i].length);
        }
        return out.array();
    }

    /** The curves of the three colours are one. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isShared(byte[][] tags, int i) {
        return i > 0 && tags[i] == tags[i - 1];
    }

    private static ByteBuffer header(int size) {
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(0, size).putInt(8, 0x02100000);
        out.put(12, ascii("mntrRGB XYZ "));
        out.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        out.put(36, ascii("acsp"));
        out.put(68, xyz(WHITE), 8, 12);
        return out;
    }

    private static byte[] description(String words) {
        int length = words.length() + 1;
        ByteBuffer out = ByteBuffer.allocate(12 + length + 78);
        out.put(0, ascii("desc")).putInt(8, length).put(12, ascii(words));
        return out.array();
    }

    private static byte[] text(String words) {
        ByteBuffer out = ByteBuffer.allocate(8 + words.length() + 1);
        out.put(0, ascii("text")).put(8, ascii(words));
        return out.array();
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer out = ByteBuffer.allocate(20);
        out.put(0, ascii("XYZ "));
        for (int i = 0; i < values.length; i++) {
            out.putInt(8 + 4 * i, (int) Math.round(values[i] * 0x10000));
        }
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        out.put(0, ascii("curv")).putInt(8, CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double value = i / (CURVE_POINTS - 1.0);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            out.putShort(12 + 2 * i, (short) Math.round(light * 0xFFFF));
        }
        return out.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
