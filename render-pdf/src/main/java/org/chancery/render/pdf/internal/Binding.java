package org.chancery.render.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Statement;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.internal.document.Chapter;
import org.chancery.render.pdf.internal.document.Chapters;
import org.chancery.render.pdf.internal.document.Wording;
import org.chancery.render.pdf.internal.layout.FontSet;
import org.chancery.render.pdf.internal.layout.Glyphs;
import org.chancery.render.pdf.internal.layout.Hyphens;
import org.chancery.render.pdf.internal.layout.OwnFonts;
import org.chancery.render.pdf.internal.layout.Page;
import org.chancery.render.pdf.internal.layout.Press;
import org.chancery.render.pdf.internal.paint.Attachment;
import org.chancery.render.pdf.internal.paint.Description;
import org.chancery.render.pdf.internal.paint.Painter;
import org.chancery.render.pdf.internal.structure.LogicalTree;
import org.jspecify.annotations.Nullable;

/** Binds the chapters of a brief, one after the other, and what stands before them in a volume. */
final class Binding implements Consumer<Statement> {
    private final RenderRequest request;
    private final Plan plan;
    private final OutputStream out;
    private final Wording wording;
    private final Glyphs glyphs;
    private final Press press;
    private final LogicalTree tree;
    private final Chapters chapters;
    private @Nullable Painter painter;
    private int pages;

    Binding(RenderRequest request, Plan plan, OutputStream out) throws IOException {
        this.request = request;
        this.plan = plan;
        this.out = out;
        this.wording = new Wording(request.labels());
        FontSet fonts =
                plan.fonts().isPresent() ? FontSet.with(OwnFonts.in(plan.fonts().get())) : FontSet.standard();
        this.glyphs = new Glyphs(fonts, plan.substitutes());
        this.press = new Press(plan.sheet(), glyphs, plan.looks(), new Hyphens(plan.hyphenation()));
        this.tree = new LogicalTree(request.languages().getFirst());
        this.chapters = new Chapters(request, plan.layout(), plan.extent(), wording);
    }

    @Override
    public void accept(Statement statement) {
        try {
            Optional<Statement> before = chapters.held();
            Optional<Chapter> chapter = chapters.then(statement);
            if (chapter.isPresent()) {
                bind(chapter.get(), before);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds what is left, and ends the brief, which carries its source if there is one. */
    RenderReport close(@Nullable Spool source) throws IOException {
        bind(chapters.last(), chapters.held());
        Painter last = painter();
        if (chapters.isVolume()) {
            bindFront(last);
        }
        last.finish(
                source == null
                        ? Optional.empty()
                        : Optional.of(new Attachment(
                                request.publication().id() + ".json",
                                source.size(),
                                source.content(),
                                request.date())));
        glyphs.missing()
                .forEach((c, place) -> wording.report(Finding.warning(
                                "render.character-substituted",
                                Place.nowhere(),
                                String.format(Locale.ROOT, "U+%04X", c))
                        .in(place)));
        return new RenderReport(wording.findings());
    }

    private void bind(Chapter chapter, Optional<Statement> statement) throws IOException {
        List<Page> set = press.pages(chapter, !chapters.isVolume());
        painter().paint(tree.of(chapter), set, chapter.bookmarks());
        if (chapters.isVolume()) {
            Map<String, Integer> anchors = anchors(set, pages + 1);
            int first = pages + 1;
            statement.ifPresent(
                    told -> chapters.directory().add(told, first, anchor -> Optional.ofNullable(anchors.get(anchor))));
        }
        pages += set.size();
    }

    private void bindFront(Painter last) throws IOException {
        int front = 0;
        Iterator<Chapter> left = chapters.front().iterator();
        while (left.hasNext()) {
            Chapter chapter = left.next();
            List<Page> set = press.frontPages(chapter, front);
            last.paintFront(tree.of(chapter), set, chapter.bookmarks());
            front += set.size();
        }
    }

    private static Map<String, Integer> anchors(List<Page> pages, int first) {
        var anchors = new HashMap<String, Integer>();
        for (int i = 0; i < pages.size(); i++) {
            int number = first + i;
            pages.get(i).anchors().keySet().forEach(anchor -> anchors.put(anchor, number));
        }
        return anchors;
    }

    private Painter painter() throws IOException {
        Painter known = painter;
        if (known == null) {
            known = new Painter(out, plan.sheet(), description(), chapters.isVolume());
            painter = known;
        }
        return known;
    }

    private Description description() {
        return new Description(
                request.publication().title(), request.languages(), request.date(), plan.carriesSource());
    }
}
