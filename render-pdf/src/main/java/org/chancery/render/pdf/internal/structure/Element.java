package org.chancery.render.pdf.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.render.pdf.internal.document.Leaf;
import org.chancery.render.pdf.internal.document.Run;

/**
 * An element of the logical tree.
 *
 * @param tag its type: one of PDF 1.7, or {@code Question} and {@code Answer}, which stand for a {@code Div}; none for
 *     what belongs to the element around it and is painted among that one's children
 * @param language its language, unless that of the element around it
 * @param alternative the words for those who cannot see it
 * @param leaf what is painted for it, after its children if it has any
 * @param children in reading order
 */
public record Element(
        Optional<String> tag,
        Optional<Locale> language,
        Optional<String> alternative,
        Optional<Leaf> leaf,
        List<Element> children) {
    /** Copies the list. */
    public Element {
        children = List.copyOf(children);
    }

    /** {@return an element with children} */
    static Element of(String tag, Optional<Locale> language, List<Element> children) {
        return new Element(Optional.of(tag), language, Optional.empty(), Optional.empty(), children);
    }

    /** {@return an element that is painted} */
    static Element of(String tag, Optional<Locale> language, Leaf leaf) {
        return new Element(Optional.of(tag), language, Optional.empty(), Optional.of(leaf), List.of());
    }

    /** {@return what is painted for the element around} */
    static Element within(Leaf leaf) {
        return new Element(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(leaf), List.of());
    }

    /** {@return the element as an indented outline} */
    @Override
    public String toString() {
        var outline = new StringBuilder(tag.orElse("·"));
        language.ifPresent(
                known -> outline.append(" [").append(known.toLanguageTag()).append(']'));
        alternative.ifPresent(words -> outline.append(" (").append(words).append(')'));
        leaf.ifPresent(painted -> outline.append(painted instanceof Run run ? " “" + run.words() + "”" : " ▣"));
        outline.append('\n');
        for (Element child : children) {
            outline.append(child.toString().indent(2));
        }
        return outline.toString();
    }
}
