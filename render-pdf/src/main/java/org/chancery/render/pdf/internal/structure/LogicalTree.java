package org.chancery.render.pdf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Chapter;
import org.chancery.render.pdf.internal.document.Code;
import org.chancery.render.pdf.internal.document.Entry;
import org.chancery.render.pdf.internal.document.Item;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.document.Node;
import org.chancery.render.pdf.internal.document.Picture;
import org.chancery.render.pdf.internal.document.Row;
import org.chancery.render.pdf.internal.document.Run;
import org.chancery.render.pdf.internal.document.Section;
import org.chancery.render.pdf.internal.document.Text;

/** Builds the logical tree of chapters. Headings have no gaps: what stands inside a statement is below its title. */
public final class LogicalTree {
    private final Locale language;

    /** For a brief whose main language is this. */
    public LogicalTree(Locale language) {
        this.language = language;
    }

    /** {@return the elements of a chapter} */
    public List<Element> of(Chapter chapter) {
        return chapter.sections().stream()
                .map(section -> section(section, language, chapter.titleLevel()))
                .toList();
    }

    private Element section(Section section, Locale around, int level) {
        Locale inside = section.language().orElse(around);
        var children = new ArrayList<Element>();
        for (Node node : section.children()) {
            switch (node) {
                case Section inner -> children.add(section(inner, inside, level));
                case Row row ->
                    row.cells().forEach(cell -> cell.items().forEach(item -> children.add(item(item, inside, level))));
            }
        }
        return Element.of(tag(section.role()), unless(around, inside), children);
    }

    private static Element item(Item item, Locale around, int level) {
        return switch (item) {
            case Picture picture -> figure(picture, picture.language(), picture.alternative(), around);
            case Code code -> figure(code, code.language(), code.alternative(), around);
            case Text text -> text(text, around, level);
            case Entry entry -> entry(entry, around);
        };
    }

    private static Element figure(Leaf leaf, Locale language, String alternative, Locale around) {
        return new Element(
                Optional.of("Figure"),
                unless(around, language),
                Optional.of(alternative),
                Optional.of(leaf),
                List.of());
    }

    private static Element text(Text text, Locale around, int level) {
        return Element.of(tag(text.kind(), level), unless(around, text.language()), numbered(text));
    }

    /** The number of a paragraph, and its words. */
    private static List<Element> numbered(Text text) {
        var children = new ArrayList<>(number(text));
        text.runs().forEach(run -> children.add(run(run, text.language())));
        return children;
    }

    private static List<Element> number(Text text) {
        return text.mark().map(number -> Element.of("Lbl", unless(text.language(), number.language()), number)).stream()
                .toList();
    }

    /** A line of contents refers to what it names. */
    private static Element entry(Entry entry, Locale around) {
        Text text = entry.text();
        var words = new ArrayList<>(numbered(text));
        var children = new ArrayList<Element>();
        if (text.mark().isPresent()) {
            children.add(words.removeFirst());
        }
        words.add(run(entry.page(), text.language()));
        children.add(Element.of("Reference", Optional.empty(), words));
        return Element.of("TOCI", unless(around, text.language()), children);
    }

    /** Only links and words in another language need an element of their own. */
    private static Element run(Run run, Locale around) {
        Optional<Locale> other = unless(around, run.language());
        if (run.link().isPresent()) {
            return Element.of("Link", other, run);
        }
        return other.isPresent() ? Element.of("Span", other, run) : Element.within(run);
    }

    private static Optional<Locale> unless(Locale around, Locale language) {
        return language.equals(around) ? Optional.empty() : Optional.of(language);
    }

    private static String tag(Section.Role role) {
        return switch (role) {
            case STATEMENT, VERSION, EXCHANGE, CONTENTS, CONTACTS -> "Sect";
            case LETTERHEAD, FIGURE -> "Div";
            case LISTING -> "TOC";
            case QUESTION -> "Question";
            case ANSWER -> "Answer";
        };
    }

    private static String tag(Text.Kind kind, int level) {
        return switch (kind) {
            case PUBLICATION -> "H1";
            case TITLE, BACK_HEADING -> "H" + level;
            case HEADING, GLANCE_HEADING, CONTENTS_HEADING -> "H" + (level + 1);
            case CAPTION -> "Caption";
            default -> "P";
        };
    }
}
