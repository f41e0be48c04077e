package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.structure.Element;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/**
 * The logical tree in the file. Elements are made in reading order before their leaves are painted in any order, and
 * written with the chapter they belong to. OpenPDF's own tree would keep a reference for every piece of every page.
 */
final class TagTree {
    private final PageWriter writer;
    private final PdfIndirectReference root;
    private final Tag document;
    private final Optional<Tag> front;

    /** The elements of the chapter that is being painted, and those of its leaves. */
    private final List<Tag> open = new ArrayList<>();

    private final Map<Leaf, Tag.Contents> leaves = new IdentityHashMap<>();

    /** Which elements the pieces of the current page belong to, in the order of their numbers. */
    private PdfArray owners = new PdfArray();

    /** For a page where its owners are written, for a link its element. */
    private final ParentTree parents;

    /** Begins a tree; in a volume its first branch is for what is painted last. */
    TagTree(PageWriter writer, Locale language, boolean volume) {
        this.writer = writer;
        parents = new ParentTree(writer);
        root = writer.getPdfIndirectReference();
        document = new Tag(writer, root, "Document");
        document.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        front = volume ? Optional.of(new Tag(writer, document, "Sect")) : Optional.empty();
    }

    /** Grows the tree by elements whose leaves are about to be painted. */
    void grow(List<Element> elements) {
        grow(elements, document);
    }

    /** Grows the first branch of a volume. */
    void growFront(List<Element> elements) {
        grow(elements, front.orElseThrow());
    }

    /** {@return what is painted of an element, which a leaf is part of} */
    Tag.Contents of(Leaf leaf) {
        return Objects.requireNonNull(leaves.get(leaf));
    }

    /** {@return the number under which a piece of contents stands on the current page} */
    int mark(Tag.Contents contents) {
        int number = owners.size();
        owners.add(contents.owner().reference());
        contents.add(page(), number);
        return number;
    }

    /** {@return a number by which the element of a leaf is found from a link} */
    int parentNumber(Leaf leaf) {
        return parents.add(of(leaf).owner().reference());
    }

    /** Makes a link part of the element of its words. */
    void link(PdfIndirectReference link, Leaf leaf) {
        of(leaf).addObject(page(), link);
    }

    /** Writes what is known of the current page, before there is another. */
    void endPage() throws IOException {
        if (!owners.isEmpty()) {
            PdfIndirectReference written = writer.addToBody(owners).getIndirectReference();
            writer.setParents(parents.add(written));
            owners = new PdfArray();
        }
        parents.flush();
    }

    /** Writes all that has been painted, so that memory holds one chapter only. */
    void flush() throws IOException {
        for (Tag tag : open) {
            tag.write();
        }
        open.clear();
        leaves.clear();
    }

    /** Writes what was kept open. */
    void close() throws IOException {
        if (front.isPresent()) {
            front.get().write();
        }
        document.write();
        PdfDictionary tree = new PdfDictionary(new PdfName("StructTreeRoot"));
        tree.put(PdfName.K, document.reference());
        tree.put(new PdfName("ParentTree"), parents.root());
        PdfDictionary roles = new PdfDictionary();
        roles.put(new PdfName("Question"), new PdfName("Div"));
        roles.put(new PdfName("Answer"), new PdfName("Div"));
        tree.put(new PdfName("RoleMap"), roles);
        writer.addToBody(tree, root);
        PdfDictionary marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.MARKINFO, marked);
        writer.getExtraCatalog().put(new PdfName("StructTreeRoot"), root);
    }

    private PdfIndirectReference page() {
        return writer.getPageReference(writer.getPageNumber());
    }

    /** What neighbours have painted for the element around them is one content of it. */
    private void grow(List<Element> elements, Tag parent) {
        Tag.Contents shared = null;
        for (Element element : elements) {
            if (element.tag().isPresent()) {
                grow(element, new Tag(writer, parent, element.tag().get()).describe(element));
                shared = null;
            } else {
                shared = shared == null ? parent.contents() : shared;
                leaves.put(element.leaf().orElseThrow(), shared);
            }
        }
    }

    private void grow(Element element, Tag made) {
        open.add(made);
        grow(element.children(), made);
        element.leaf().ifPresent(leaf -> leaves.put(leaf, made.contents()));
    }
}
