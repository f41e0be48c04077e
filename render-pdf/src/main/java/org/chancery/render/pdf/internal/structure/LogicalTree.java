package org.chancery.render.pdf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Item;
import org.chancery.render.pdf.internal.document.Node;
import org.chancery.render.pdf.internal.document.Picture;
import org.chancery.render.pdf.internal.document.Row;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Section;
import org.chancery.render.pdf.internal.document.Text;

/** Builds the logical tree of chapters. Headings have no gaps: below a publication's title all are one level lower. */
public final class LogicalTree {
    private final Locale language;
    private int shift;

    /** For a brief whose main language is this. */
    public LogicalTree(Locale language) {
        this.language = language;
    }

    /** {@return the element of a section of the brief} */
    public Element of(Section section) {
        return section(section, language);
    }

    private Element section(Section section, Locale around) {
        Locale inside = section.language().orElse(around);
        var children = new ArrayList<Element>();
        for (Node node : section.children()) {
            switch (node) {
                case Section inner -> children.add(section(inner, inside));
                case Row row ->
                    row.cells().forEach(cell -> cell.items().forEach(item -> children.add(item(item, inside))));
            }
        }
        return new Element(tag(section.role()), unless(around, inside), Optional.empty(), Optional.empty(), children);
    }

    private Element item(Item item, Locale around) {
        return switch (item) {
            case Picture picture ->
                new Element(
                        "Figure",
                        unless(around, picture.language()),
                        Optional.of(picture.alternative()),
                        Optional.of(picture),
                        List.of());
            case Text text -> text(text, around);
        };
    }

    /** Words of one kind are the paragraph's own; of several, each has an element. */
    private Element text(Text text, Locale around) {
        Optional<Locale> own = unless(around, text.language());
        String tag = tag(text.kind());
        if (text.runs().size() == 1 && isPlain(text.runs().getFirst(), text.language())) {
            return new Element(
                    tag, own, Optional.empty(), Optional.of(text.runs().getFirst()), List.of());
        }
        List<Element> children =
                text.runs().stream().map(run -> run(run, text.language())).toList();
        return new Element(tag, own, Optional.empty(), Optional.empty(), children);
    }

    private static Element run(Run run, Locale around) {
        String tag = run.address().isPresent() ? "Link" : "Span";
        return new Element(tag, unless(around, run.language()), Optional.empty(), Optional.of(run), List.of());
    }

    private static boolean isPlain(Run run, Locale around) {
        return run.address().isEmpty() && run.language().equals(around);
    }

    private static Optional<Locale> unless(Locale around, Locale language) {
        return language.equals(around) ? Optional.empty() : Optional.of(language);
    }

    private static String tag(Section.Role role) {
        return switch (role) {
            case STATEMENT, VERSION, EXCHANGE, CONTACTS -> "Sect";
            case LETTERHEAD, FIGURE -> "Div";
            case QUESTION -> "Question";
            case ANSWER -> "Answer";
        };
    }

    private String tag(Text.Kind kind) {
        return switch (kind) {
            case PUBLICATION -> {
                shift = 1;
                yield "H1";
            }
            case TITLE, BACK_HEADING -> "H" + (1 + shift);
            case HEADING -> "H" + (2 + shift);
            case CAPTION -> "Caption";
            default -> "P";
        };
    }
}
