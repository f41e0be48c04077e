package org.chancery.render.pdf.internal.paint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.render.pdf.internal.structure.Element;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * An element of the logical tree in the file: what holds it, and what it holds. Its dictionary is written as it grows: a
 * page has a hundred of them.
 */
final class Tag {
    private static final byte[] PARENT = "<</P ".getBytes(US_ASCII);
    private static final byte[] TYPE = "/S".getBytes(US_ASCII);
    private static final byte[] PAGE = "/Pg ".getBytes(US_ASCII);
    private static final byte[] REFERENCE = " 0 R".getBytes(US_ASCII);
    private static final byte[] BEGIN_CONTENT = "<</Type/MCR/Pg ".getBytes(US_ASCII);
    private static final byte[] CONTENT = "/MCID ".getBytes(US_ASCII);
    private static final byte[] BEGIN_OBJECT = "<</Type/OBJR".getBytes(US_ASCII);
    private static final byte[] OBJECT = "/Obj ".getBytes(US_ASCII);
    private static final byte[] END = ">>".getBytes(US_ASCII);
    private static final byte[] BEGIN_KIDS = "/K[".getBytes(US_ASCII);
    private static final byte[] SPACE = " ".getBytes(US_ASCII);
    private static final byte[] END_KIDS = "]>>".getBytes(US_ASCII);

    private static final int USUAL = 16;

    private final PdfWriter writer;
    private final PdfIndirectReference reference;
    private final byte[] type;
    private final ByteBuffer facts = new ByteBuffer();

    /** What it holds, in reading order: each an element, or all that is painted of a leaf. */
    private final List<ByteBuffer> kids = new ArrayList<>(2);

    /** The page of the first of the contents, for which it need not be said again. */
    private @Nullable PdfIndirectReference page;

    /** An element of a type, which becomes one of its parent's. */
    Tag(PdfWriter writer, Tag parent, String type) {
        this(writer, parent.reference, type);
        refer(reference, parent.kid());
    }

    /** An element of a type, held by an object. */
    Tag(PdfWriter writer, PdfIndirectReference parent, String type) {
        this.writer = writer;
        this.reference = writer.getPdfIndirectReference();
        this.type = ("/" + type).getBytes(US_ASCII);
        refer(parent, facts.append(PARENT));
        facts.append(TYPE).append(this.type);
    }

    PdfIndirectReference reference() {
        return reference;
    }

    /** {@return its type, as a name is written} */
    byte[] type() {
        return type;
    }

    /** Says what is known of an element but its children. */
    Tag describe(Element element) {
        element.language().ifPresent(language -> put(PdfName.LANG, new PdfString(language.toLanguageTag())));
        element.alternative().ifPresent(words -> put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE)));
        return this;
    }

    void put(PdfName name, PdfObject fact) {
        facts.append(name.getBytes()).append_i(' ');
        try {
            fact.toPdf(writer, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // which memory never throws
        }
    }

    /** {@return where the next of what it holds is written} */
    private ByteBuffer kid() {
        ByteBuffer kid = new ByteBuffer(USUAL);
        kids.add(kid);
        return kid;
    }

    /** {@return room for a leaf among what it holds} */
    Contents contents() {
        return new Contents(kid());
    }

    /** What is painted of a leaf. */
    final class Contents {
        private final ByteBuffer out;

        private Contents(ByteBuffer out) {
            this.out = out;
        }

        Tag owner() {
            return Tag.this;
        }

        /** Adds what stands on a page under a number. */
        void add(PdfIndirectReference where, int number) {
            separate();
            if (isHere(where)) {
                Decimals.whole(number, out);
            } else {
                refer(where, out.append(BEGIN_CONTENT));
                Decimals.whole(number, out.append(CONTENT));
                out.append(END);
            }
        }

        /** Adds an annotation on a page. */
        void addObject(PdfIndirectReference where, PdfIndirectReference annotation) {
            separate();
            out.append(BEGIN_OBJECT);
            if (!isHere(where)) {
                refer(where, out.append(PAGE));
            }
            refer(annotation, out.append(OBJECT));
            out.append(END);
        }

        private void separate() {
            if (out.size() > 0) {
                out.append_i(' ');
            }
        }
    }

    private boolean isHere(PdfIndirectReference where) {
        if (page == null) {
            page = where;
            refer(where, facts.append(PAGE));
        }
        return page.getNumber() == where.getNumber();
    }

    private static void refer(PdfIndirectReference reference, ByteBuffer out) {
        Decimals.whole(reference.getNumber(), out);
        out.append(REFERENCE);
    }

    /** Writes it; nothing is added afterwards. */
    void write() throws IOException {
        byte[] before = BEGIN_KIDS;
        for (ByteBuffer kid : kids) {
            facts.append(before).append(kid);
            before = SPACE;
        }
        facts.append(kids.isEmpty() ? END : END_KIDS);
        writer.addToBody(new PdfLiteral(PdfObject.DICTIONARY, facts.toByteArray()), reference);
    }
}
