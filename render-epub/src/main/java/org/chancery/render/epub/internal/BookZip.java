package org.chancery.render.epub.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of a book (OCF, part of EPUB 3.3): a ZIP whose bytes depend on nothing but what is put in. */
final class BookZip implements Closeable {
    /** Where the documents of the book are; they name each other relative to it. */
    private static final String FOLDER = "EPUB/";

    /** The second time that a ZIP can tell: with the first, the JDK adds a field that EPUB forbids. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private final ZipOutputStream zip;

    BookZip(OutputStream out) throws IOException {
        zip = new Container(out);
        addMediaType();
        try (Xml xml = begin("META-INF/container.xml")) {
            xml.open("container", "version", "1.0", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container")
                    .open("rootfiles")
                    .empty("rootfile", "full-path", FOLDER + PackageDocument.FILE, "media-type", PackageDocument.TYPE)
                    .end()
                    .end();
        }
    }

    /** Begins a document, to be closed before the next is begun. */
    Xml document(String name) throws IOException {
        return begin(FOLDER + name);
    }

    /** Adds a file that is made already and is none of the documents of the book, by its whole path. */
    void addBeside(String path, ByteArrayOutputStream bytes) throws IOException {
        zip.putNextEntry(entry(path));
        bytes.writeTo(zip);
        zip.closeEntry();
    }

    /** Adds a file that is made already. */
    void add(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(FOLDER + name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** First and uncompressed, so that the first bytes of the book tell what it is. */
    private void addMediaType() throws IOException {
        byte[] bytes = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private Xml begin(String path) throws IOException {
        zip.putNextEntry(entry(path));
        return new Xml(new EntryStream(zip));
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        return entry;
    }

    /** Compresses by larger pieces than the 512 bytes that a ZIP takes by itself. */
    private static final class Container extends ZipOutputStream {
        private static final int PIECE = 1 << 14;

        Container(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            buf = new byte[PIECE];
        }
    }

    /** Closes the entry and leaves the ZIP open. */
    private static final class EntryStream extends FilterOutputStream {
        private final ZipOutputStream zip;

        EntryStream(ZipOutputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            zip.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            zip.closeEntry();
        }
    }
}
