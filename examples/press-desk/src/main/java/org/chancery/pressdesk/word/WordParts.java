package org.chancery.pressdesk.word;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;

/**
 * The XML parts of a Word file, unpacked within limits, in memory and nowhere else. Whatever else the archive holds is
 * left in it.
 *
 * @param parts by their names
 * @param name what errors call the file
 */
record WordParts(SortedMap<String, byte[]> parts, String name) {
    /** The part that holds the running text. */
    static final String DOCUMENT = "word/document.xml";

    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_BYTES = 128 << 20;
    private static final Pattern XML = Pattern.compile("(?i).*\\.(xml|rels)");
    private static final Pattern BESIDE_THE_TEXT =
            Pattern.compile("word/(header|footer|footnotes|endnotes|comments)\\d*\\.xml");

    static WordParts read(InputStream in, String name) throws IOException {
        SortedMap<String, byte[]> parts;
        try {
            parts = unpack(new ZipInputStream(in), name);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new InputException(
                    "This is no Word file (.docx), or a damaged one (" + e.getMessage()
                            + "); open it in Word and save it anew",
                    Place.nowhere().in(name),
                    e);
        }
        if (!parts.containsKey(DOCUMENT)) {
            throw new InputException(
                    "This is no Word file (.docx); save an older one (.doc), or one with a password, as .docx without it",
                    Place.nowhere().in(name));
        }
        return new WordParts(parts, name);
    }

    private static SortedMap<String, byte[]> unpack(ZipInputStream zip, String name) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        int entries = 0;
        long left = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new LimitException(
                        "entries", MOST_ENTRIES, Place.nowhere().in(name));
            }
            boolean kept = XML.matcher(entry.getName()).matches();
            var bytes = new ByteArrayOutputStream();
            left -= copy(zip, kept ? bytes : OutputStream.nullOutputStream(), left, name);
            if (kept) {
                parts.putIfAbsent(entry.getName(), bytes.toByteArray());
            }
        }
        return parts;
    }

    /** Unpacks one entry; what a bomb holds beyond the limit is never unpacked. */
    private static long copy(ZipInputStream entry, OutputStream out, long most, String name) throws IOException {
        byte[] buffer = new byte[8_192];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > most) {
                throw new LimitException(
                        "unpacked bytes", MOST_BYTES, Place.nowhere().in(name));
            }
            out.write(buffer, 0, read);
        }
        return size;
    }

    /** Every paragraph with words, of the running text and of what stands beside it. */
    List<Snippet> text() throws InputException {
        var text = new ArrayList<Snippet>();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().equals(DOCUMENT)
                    || BESIDE_THE_TEXT.matcher(part.getKey()).matches()) {
                text.addAll(xml(part).text());
            }
        }
        return text;
    }

    /**
     * The file with nothing in it but XML that has been looked at, and without the numbers of footnotes: a converter
     * would print them among the words, and the notes below the last of them.
     */
    byte[] withoutReferences() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                xml(part).writeWithoutReferences(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private XmlPart xml(Map.Entry<String, byte[]> part) {
        return new XmlPart(part.getKey(), part.getValue(), name);
    }
}
