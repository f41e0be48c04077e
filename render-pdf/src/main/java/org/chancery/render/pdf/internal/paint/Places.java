package org.chancery.render.pdf.internal.paint;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.render.pdf.internal.document.Bookmark;
import org.chancery.render.pdf.internal.document.Link;
import org.chancery.render.pdf.internal.layout.Page;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** Knows where anchors are in the file. Remembers those of one chapter at a time. */
final class Places {
    private static final float ABOVE = 12;

    private final PdfWriter writer;
    private final float top;
    private final Map<String, Spot> spots = new HashMap<>();

    private record Spot(int page, float y) {}

    /** For a file whose pages are so high. */
    Places(PdfWriter writer, float top) {
        this.writer = writer;
        this.top = top;
    }

    /** Forgets the chapter before; pages of this one are written from this number on. */
    void learn(List<Page> pages, int first) {
        spots.clear();
        for (int i = 0; i < pages.size(); i++) {
            int number = first + i;
            pages.get(i).anchors().forEach((name, y) -> spots.put(name, new Spot(number, y)));
        }
    }

    /** {@return where a link inside the file leads} */
    PdfDestination of(Link link) {
        return switch (link) {
            case Link.Inside(String anchor) -> of(Objects.requireNonNull(spots.get(anchor), anchor));
            case Link.OnPage(int number) -> of(new Spot(number, top));
            case Link.Outside outside -> throw new IllegalArgumentException(outside.address());
        };
    }

    /** Adds bookmarks to the outline. */
    void add(List<Bookmark> bookmarks) {
        PdfOutline parent = writer.getRootOutline();
        for (Bookmark bookmark : bookmarks) {
            while (parent.level() > bookmark.level()) {
                parent = parent.parent();
            }
            parent = new PdfOutline(parent, of(new Link.Inside(bookmark.anchor())), bookmark.words());
        }
    }

    /** {@return how many bookmarks there are that stand in no other} */
    int bookmarks() {
        return writer.getRootOutline().getKids().size();
    }

    /** Puts the last so many bookmarks before all others. */
    void moveToFront(int last) {
        Collections.rotate(writer.getRootOutline().getKids(), last);
    }

    private PdfDestination of(Spot spot) {
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, spot.y() + ABOVE, 0);
        destination.addPage(writer.getPageReference(spot.page()));
        return destination;
    }
}
