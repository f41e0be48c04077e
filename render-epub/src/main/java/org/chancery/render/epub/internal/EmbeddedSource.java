package org.chancery.render.epub.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The source that a book carries, read from it piece after piece. Nothing is unpacked, and bytes are inflated as they are
 * read, however many they claim to be.
 */
public final class EmbeddedSource extends InputStream {
    private final ZipFile book;
    private InputStream piece = InputStream.nullInputStream();
    private int pieces;

    private EmbeddedSource(ZipFile book) {
        this.book = book;
    }

    /**
     * {@return the source in a file, if it carries one}
     *
     * @throws IOException when the file cannot be read, or is no EPUB
     */
    public static Optional<InputStream> in(Path file) throws IOException {
        ZipFile book = open(file);
        if (book.getEntry(CarriedSource.name(1)) == null) {
            book.close();
            return Optional.empty();
        }
        return Optional.of(new EmbeddedSource(book));
    }

    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new IOException(file + " is no EPUB that can be read: " + e.getMessage(), e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = piece.read(bytes, offset, length);
        while (count < 0 && next()) {
            count = piece.read(bytes, offset, length);
        }
        return count;
    }

    /** Goes on to the next piece, if there is one. */
    private boolean next() throws IOException {
        ZipEntry entry = book.getEntry(CarriedSource.name(pieces + 1));
        if (entry == null) {
            return false;
        }
        piece.close();
        piece = book.getInputStream(entry);
        pieces++;
        return true;
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
