package org.chancery.render.pdf.internal.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.render.pdf.internal.layout.FontFace;

/** The fonts of one file. */
final class Typecase {
    private final PageWriter writer;
    private final Map<FontFace, Fount> founts = new IdentityHashMap<>();

    /** In the order of their first use. */
    private final List<Fount> all = new ArrayList<>();

    Typecase(PageWriter writer) {
        this.writer = writer;
    }

    /** {@return a font, which is in the file from now on} */
    Fount of(FontFace face) {
        Fount known = founts.get(face);
        if (known == null) {
            known = face.coded().isPresent()
                    ? new CodedFount(face, face.coded().get(), writer)
                    : new OpenPdfFount(face.base(), writer);
            founts.put(face, known);
            all.add(known);
        }
        return known;
    }

    /** Writes what is left to write of them. */
    void write() throws IOException {
        for (Fount fount : all) {
            fount.write();
        }
    }
}
