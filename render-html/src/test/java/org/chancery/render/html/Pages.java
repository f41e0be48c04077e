package org.chancery.render.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads pages as a person or program would who knows only HTML. */
final class Pages {
    private Pages() {}

    /**
     * {@return the words that are marked as being in a language; foreign words belong to the paragraph around them, and
     * the list of questions repeats what comes after it}
     */
    static String textIn(Element root, Locale language) {
        var text = new StringBuilder();
        root.traverse((node, depth) -> {
            if (node instanceof TextNode words && languageOf(words).equals(language.toLanguageTag())) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    private static String languageOf(Node node) {
        Element element = node.parent() instanceof Element parent ? parent : null;
        if (element != null && element.closest(".questions") != null) {
            return "";
        }
        while (element != null && (!element.hasAttr("lang") || element.hasClass("foreign"))) {
            element = element.parent();
        }
        return element == null ? "" : element.attr("lang");
    }
}
