package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;

/**
 * The chapters of a brief, each made when the statement after it is known. There is one at least: a publication without
 * statements has a letterhead, a title and contacts. Several statements make a volume, which has contents and an index.
 */
public final class Chapters {
    private final RenderRequest request;
    private final Content content;
    private final RunningHeads heads;
    private final Directory directory;
    private Optional<Told> held = Optional.empty();
    private int told;

    private record Told(Statement statement, Section section) {}

    /** For one rendering. */
    public Chapters(RenderRequest request, Layout layout, Extent extent, Wording wording) {
        this.request = request;
        this.content = new Content(request, layout, extent, wording);
        this.heads = new RunningHeads(request, wording);
        this.directory =
                new Directory(request.languages(), request.publication().id(), wording);
    }

    /** {@return the chapter of the statement before, now that this one follows it} */
    public Optional<Chapter> then(Statement statement) {
        Optional<Section> section = content.statement(statement);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        Optional<Told> before = held;
        held = Optional.of(new Told(statement, section.get()));
        told++;
        return before.map(last -> chapter(last, List.of()));
    }

    /** {@return the last chapter} */
    public Chapter last() {
        List<Section> back = content.back();
        if (held.isPresent() && isVolume()) {
            return chapter(held.get(), back);
        }
        boolean titled = held.isEmpty()
                || !held.get().statement().title().equals(request.publication().title());
        var sections = new ArrayList<>(content.letterhead());
        if (titled) {
            sections.add(content.title());
        }
        held.ifPresent(only -> sections.add(only.section()));
        sections.addAll(back);
        return new Chapter(sections, titled ? 2 : 1, heads.of(held.map(Told::statement)), Bookmarks.of(sections, true));
    }

    /** {@return whether there is more than one statement} */
    public boolean isVolume() {
        return told > 1;
    }

    /** {@return the statement whose chapter comes next, for the contents of a volume} */
    public Optional<Statement> held() {
        return held.map(Told::statement);
    }

    /** {@return what a volume says of its statements, which learns of each when its pages are known} */
    public Directory directory() {
        return directory;
    }

    /** {@return what stands before all statements of a volume, now that the pages of all are known} */
    public Stream<Chapter> front() {
        var title = new ArrayList<>(content.letterhead());
        title.add(content.title());
        title.add(directory.facts(content.head(request.languages())));
        return Stream.concat(Stream.of(title), directory.contents().map(List::of))
                .map(sections -> new Chapter(sections, 1, heads.of(Optional.empty()), Bookmarks.of(sections, false)));
    }

    private Chapter chapter(Told now, List<Section> back) {
        var sections = new ArrayList<>(List.of(now.section()));
        sections.addAll(back);
        return new Chapter(sections, 2, heads.of(Optional.of(now.statement())), Bookmarks.of(sections, false));
    }
}
