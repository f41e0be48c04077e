package org.chancery.core.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a picture say, read before anybody decodes it: a few bytes can claim more pixels than memory
 * holds.
 *
 * @param extension of its format: {@code png}, {@code jpg}, {@code gif} or {@code webp}
 * @param width in pixels, from 1 to 10,000
 * @param height in pixels, from 1 to 10,000
 * @param forPress whether it is neither grey nor in red, green and blue, but in the colours of a printing press; only a
 *     JPEG may be
 */
public record PictureHeader(String extension, int width, int height, boolean forPress) {
    private static final int LARGEST_SIDE = 10_000;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xC2; // later ones are of JPEGs that hardly any program shows

    /**
     * {@return the header of a PNG, JPEG, GIF or WebP of at most 10,000 pixels a side; nothing for other bytes, or for a
     * JPEG in a manner that browsers and readers of PDF do not show}
     */
    public static Optional<PictureHeader> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return Optional.ofNullable(
                            switch (format(in)) {
                                case "png" -> new PictureHeader("png", in.getInt(16), in.getInt(20), false);
                                case "gif" -> little(in, "gif", 6, 8, 0xFFFF);
                                case "webp" -> webp(in);
                                case "jpg" -> jpeg(in);
                                default -> null;
                            })
                    .filter(PictureHeader::isReasonable);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // cut short
        }
    }

    /** {@return its media type: {@code image/jpeg}} */
    public String mediaType() {
        return "image/" + (extension.equals("jpg") ? "jpeg" : extension);
    }

    private boolean isReasonable() {
        return width > 0 && height > 0 && width <= LARGEST_SIDE && height <= LARGEST_SIDE;
    }

    private static String format(ByteBuffer in) {
        if (has(in, 0, "\u0089PNG\r\n\u001A\n") && has(in, 12, "IHDR")) {
            return "png";
        }
        if (has(in, 0, "GIF87a") || has(in, 0, "GIF89a")) {
            return "gif";
        }
        if (has(in, 0, "RIFF") && has(in, 8, "WEBP")) {
            return "webp";
        }
        return has(in, 0, "\u00FF\u00D8\u00FF") ? "jpg" : "";
    }

    private static PictureHeader webp(ByteBuffer in) {
        in.order(ByteOrder.LITTLE_ENDIAN);
        if (has(in, 12, "VP8X")) {
            return new PictureHeader("webp", 1 + (in.getInt(24) & 0xFFFFFF), 1 + (in.getInt(26) >>> 8), false);
        }
        if (has(in, 12, "VP8L")) {
            int sizes = in.getInt(21);
            return new PictureHeader("webp", 1 + (sizes & 0x3FFF), 1 + (sizes >>> 14 & 0x3FFF), false);
        }
        return little(in, "webp", 26, 28, 0x3FFF);
    }

    private static PictureHeader little(ByteBuffer in, String extension, int widthAt, int heightAt, int mask) {
        in.order(ByteOrder.LITTLE_ENDIAN);
        return new PictureHeader(extension, in.getShort(widthAt) & mask, in.getShort(heightAt) & mask, false);
    }

    /** Goes from segment to segment until one begins a frame. */
    private static PictureHeader jpeg(ByteBuffer in) {
        int at = 2;
        while (true) {
            int marker = in.get(at + 1) & 0xFF;
            if (marker >= FIRST_FRAME && marker <= LAST_FRAME) {
                boolean forPress = in.get(at + 9) != 1 && in.get(at + 9) != 3;
                return new PictureHeader("jpg", in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF, forPress);
            }
            int length = in.getShort(at + 2) & 0xFFFF;
            at += marker == 0xFF ? 1 : 2 + length;
        }
    }

    private static boolean has(ByteBuffer in, int at, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return in.limit() >= at + expected.length
                && in.slice(at, expected.length).equals(ByteBuffer.wrap(expected));
    }
}
