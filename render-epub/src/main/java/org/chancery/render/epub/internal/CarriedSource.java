package org.chancery.render.epub.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The publication as JSON, on its way into the book. A ZIP takes one file after another, and so does a book's statement
 * before its JSON is written: what comes is kept until there is a piece of it. Most publications are one piece.
 */
final class CarriedSource extends OutputStream {
    /** Not in the manifest, where everything is a part of what is read. */
    private static final String FILE = "META-INF/publication.json";

    private static final int PIECE = 1 << 20;

    private final BookZip zip;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private int pieces;

    CarriedSource(BookZip zip) {
        this.zip = zip;
    }

    /** {@return the name of a piece; put together in the order of their numbers, from 1, they are the document} */
    static String name(int number) {
        return number == 1 ? FILE : FILE + "." + number;
    }

    @Override
    public void write(int value) {
        piece.write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        piece.write(bytes, offset, length);
    }

    /** Puts what there is into the book when it is enough for a piece. No file of the book may be open. */
    void pass() throws IOException {
        if (piece.size() >= PIECE) {
            put();
        }
    }

    @Override
    public void close() throws IOException {
        if (piece.size() > 0) {
            put();
        }
    }

    private void put() throws IOException {
        pieces++;
        zip.addBeside(name(pieces), piece);
        piece.reset();
    }
}
