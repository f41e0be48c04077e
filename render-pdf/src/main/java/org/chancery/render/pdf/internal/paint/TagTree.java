package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.structure.Element;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** The logical tree in the file. Elements are made in reading order before their leaves are painted in any order. */
final class TagTree {
    private final PdfWriter writer;
    private final PdfStructureElement document;
    private final Optional<PdfStructureElement> front;
    private final Map<Leaf, PdfStructureElement> leaves = new IdentityHashMap<>();

    /** Begins a tree; in a volume its first branch is for what is painted last. */
    TagTree(PdfWriter writer, Locale language, boolean volume) {
        this.writer = writer;
        PdfStructureTreeRoot root = writer.getStructureTreeRoot();
        root.mapRole(new PdfName("Question"), new PdfName("Div"));
        root.mapRole(new PdfName("Answer"), new PdfName("Div"));
        document = new PdfStructureElement(root, new PdfName("Document"));
        document.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        front = volume ? Optional.of(new PdfStructureElement(document, new PdfName("Sect"))) : Optional.empty();
    }

    /** Grows the tree by elements whose leaves are about to be painted. */
    void grow(List<Element> elements) {
        elements.forEach(element -> grow(element, document));
    }

    /** Grows the first branch of a volume. */
    void growFront(List<Element> elements) {
        elements.forEach(element -> grow(element, front.orElseThrow()));
    }

    /** {@return the element for a leaf} */
    PdfStructureElement of(Leaf leaf) {
        return Objects.requireNonNull(leaves.get(leaf));
    }

    /** Writes all that has been painted, so that memory holds one chapter only. */
    void flush() throws IOException {
        flushChildren(document);
        if (front.isPresent()) {
            flushChildren(front.get());
        }
        leaves.clear();
    }

    /** Writes what was kept open. */
    void close() throws IOException {
        if (front.isPresent()) {
            writer.addToBody(front.get(), front.get().getReference());
        }
    }

    /** Makes a link annotation part of the element of its words. */
    void link(PdfAnnotation annotation, Leaf leaf) {
        PdfStructureElement element = of(leaf);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getPageReference(writer.getPageNumber()));
        PdfObject content = element.get(PdfName.K);
        PdfArray kids = content instanceof PdfArray array ? array : new PdfArray(content);
        kids.add(reference);
        element.put(PdfName.K, kids);
    }

    private void grow(Element element, PdfStructureElement parent) {
        PdfStructureElement made = new PdfStructureElement(parent, new PdfName(element.tag()));
        element.language().ifPresent(language -> made.put(PdfName.LANG, new PdfString(language.toLanguageTag())));
        element.alternative().ifPresent(words -> made.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE)));
        element.leaf().ifPresent(leaf -> leaves.put(leaf, made));
        element.children().forEach(child -> grow(child, made));
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isFront(PdfStructureElement element) {
        return front.isPresent() && element == front.get();
    }

    private void flushChildren(PdfStructureElement parent) throws IOException {
        if (!(parent.get(PdfName.K) instanceof PdfArray kids)) {
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getPdfObject(i) instanceof PdfStructureElement child && !isFront(child)) {
                flushChildren(child);
                writer.addToBody(child, child.getReference());
                kids.set(i, child.getReference());
            }
        }
    }
}
