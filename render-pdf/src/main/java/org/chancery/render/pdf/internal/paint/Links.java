package org.chancery.render.pdf.internal.paint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import org.chancery.render.pdf.internal.document.Link;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.layout.Shape;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Makes words lead somewhere. */
final class Links {
    private static final byte[] BEGIN = "<</Subtype/Link/F 4/Border[0 0 0]/Rect[".getBytes(US_ASCII);
    private static final byte[] SAID = "]/Contents".getBytes(US_ASCII);
    private static final byte[] ADDRESS = "/A<</S/URI/URI".getBytes(US_ASCII);
    private static final byte[] DESTINATION = "/Dest".getBytes(US_ASCII);
    private static final byte[] PARENT = "/StructParent ".getBytes(US_ASCII);
    private static final byte[] END = ">>".getBytes(US_ASCII);
    private static final int USUAL = 256;
    private static final float DEPTH = 3;

    private final PageWriter writer;
    private final TagTree tags;
    private final Places places;

    Links(PageWriter writer, TagTree tags, Places places) {
        this.writer = writer;
        this.tags = tags;
        this.places = places;
    }

    /** Adds the link of words that have been painted on the current page, if they have one. */
    void add(Shape shape) throws IOException {
        if (shape instanceof Shape.Words words && words.run().isPresent()) {
            Run run = words.run().get();
            if (run.link().isPresent()) {
                add(words, run, run.link().get());
            }
        }
    }

    /** The dictionary is written as it is: a table of contents has hundreds of them. */
    private void add(Shape.Words words, Run run, Link link) throws IOException {
        ByteBuffer facts = new ByteBuffer(USUAL);
        facts.append(BEGIN);
        area(words, facts);
        facts.append(SAID);
        new PdfString(said(link, words), PdfObject.TEXT_UNICODE).toPdf(writer, facts);
        if (link instanceof Link.Outside(String address)) {
            facts.append(ADDRESS);
            new PdfString(address).toPdf(writer, facts);
            facts.append(END);
        } else {
            facts.append(DESTINATION);
            places.of(link).toPdf(writer, facts);
        }
        facts.append(PARENT);
        Decimals.whole(tags.parentNumber(run), facts);
        facts.append(END);
        tags.link(writer.addLink(new PdfLiteral(PdfObject.DICTIONARY, facts.toByteArray())), run);
    }

    private static void area(Shape.Words words, ByteBuffer out) {
        float x = words.piece().x();
        Decimals.pair(x, words.y() - DEPTH, out);
        out.append_i(' ');
        Decimals.pair(x + words.piece().width(), words.y() + words.size(), out);
    }

    private static String said(Link link, Shape.Words words) {
        return link instanceof Link.Outside(String address)
                ? address
                : words.piece().words().toString();
    }
}
