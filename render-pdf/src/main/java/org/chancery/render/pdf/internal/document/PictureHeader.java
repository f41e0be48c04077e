package org.chancery.render.pdf.internal.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Reads what a picture claims to be before anybody decodes it: a few bytes can claim more pixels than memory holds, and
 * a picture in the colours of a printing press has no place in a PDF/A of screen colours.
 */
final class PictureHeader {
    private static final int LONGEST_SIDE = 10_000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int JPEG = 0xFFD8;

    private PictureHeader() {}

    /** {@return whether these are the bytes of a PNG or JPEG of bearable size, grey or in red, green and blue} */
    static boolean isHarmless(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return in.getLong(0) == PNG ? isHarmlessPng(in) : isHarmlessJpeg(in);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static boolean isHarmlessPng(ByteBuffer in) {
        return in.getInt(12) == IHDR && isBearable(in.getInt(16), in.getInt(20));
    }

    private static boolean isHarmlessJpeg(ByteBuffer in) {
        if ((in.getShort() & 0xFFFF) != JPEG) {
            return false;
        }
        while (true) {
            int marker = in.getShort() & 0xFFFF;
            int length = in.getShort() & 0xFFFF;
            if (isFrame(marker)) {
                int height = in.getShort(in.position() + 1) & 0xFFFF;
                int width = in.getShort(in.position() + 3) & 0xFFFF;
                int components = in.get(in.position() + 5);
                return isBearable(width, height) && (components == 1 || components == 3);
            }
            in.position(in.position() + length - 2);
        }
    }

    /** SOF0 to SOF2: the frames that readers of PDF understand. */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFC2;
    }

    private static boolean isBearable(int width, int height) {
        return width > 0
                && height > 0
                && width <= LONGEST_SIDE
                && height <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }
}
