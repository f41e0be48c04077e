package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.util.Optional;
import org.chancery.render.pdf.internal.structure.Element;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** An element of the logical tree in the file: what holds it, and what it holds. */
final class Tag {
    private static final PdfName OBJECT = new PdfName("Obj");
    private static final PdfName OBJECT_REFERENCE = new PdfName("OBJR");
    private static final PdfName CONTENT_REFERENCE = new PdfName("MCR");
    private static final PdfName CONTENT = new PdfName("MCID");

    private final PdfWriter writer;
    private final PdfIndirectReference reference;
    private final PdfName type;
    private final PdfDictionary facts = new PdfDictionary();
    private final PdfArray kids = new PdfArray();

    /** The page of the first of the contents, for which it need not be said again. */
    private @Nullable PdfIndirectReference page;

    /** An element of a type, which becomes one of its parent's. */
    Tag(PdfWriter writer, Tag parent, String type) {
        this(writer, parent.reference, type);
        parent.kids.add(reference);
    }

    /** An element of a type, held by an object. */
    Tag(PdfWriter writer, PdfIndirectReference parent, String type) {
        this.writer = writer;
        this.reference = writer.getPdfIndirectReference();
        this.type = new PdfName(type);
        facts.put(PdfName.P, parent);
        facts.put(PdfName.S, this.type);
    }

    PdfIndirectReference reference() {
        return reference;
    }

    PdfName type() {
        return type;
    }

    /** Says what is known of an element but its children. */
    Tag describe(Element element) {
        element.language().ifPresent(language -> put(PdfName.LANG, new PdfString(language.toLanguageTag())));
        element.alternative().ifPresent(words -> put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE)));
        return this;
    }

    void put(PdfName name, PdfObject fact) {
        facts.put(name, fact);
    }

    /** Adds what stands on a page under a number. */
    void addContent(PdfIndirectReference where, int number) {
        if (isHere(where)) {
            kids.add(new PdfNumber(number));
        } else {
            PdfDictionary elsewhere = new PdfDictionary(CONTENT_REFERENCE);
            elsewhere.put(PdfName.PG, where);
            elsewhere.put(CONTENT, new PdfNumber(number));
            kids.add(elsewhere);
        }
    }

    /** Adds an annotation on a page. */
    void addObject(PdfIndirectReference where, PdfIndirectReference annotation) {
        PdfDictionary object = new PdfDictionary(OBJECT_REFERENCE);
        if (!isHere(where)) {
            object.put(PdfName.PG, where);
        }
        object.put(OBJECT, annotation);
        kids.add(object);
    }

    private boolean isHere(PdfIndirectReference where) {
        if (page == null) {
            page = where;
            facts.put(PdfName.PG, where);
        }
        return page.getNumber() == where.getNumber();
    }

    /** Writes it; nothing is added afterwards. */
    void write() throws IOException {
        if (!kids.isEmpty()) {
            Optional<PdfObject> only = kids.size() == 1 ? Optional.of(kids.getPdfObject(0)) : Optional.empty();
            facts.put(PdfName.K, only.orElse(kids));
        }
        writer.addToBody(facts, reference);
    }
}
