package org.chancery.render.pdf.internal.layout;

/** How hard a brief is compressed. */
public final class Deflate {
    /** The fastest: half of the time of the usual one, for a tenth more of bytes. Nothing else takes as long. */
    public static final int LEVEL = 1;

    private Deflate() {}
}
