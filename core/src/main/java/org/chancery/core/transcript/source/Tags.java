package org.chancery.core.transcript.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the tags of a page mean for whoever reads its text. */
final class Tags {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "rt", "rp", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "svg");
    private static final Set<String> FURNITURE = Set.of(
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "menu",
            "dialog",
            "noscript",
            "template",
            "iframe",
            "object",
            "video",
            "audio",
            "svg",
            "math",
            "canvas",
            "noframes",
            "noembed");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "dialog", "toolbar");
    private static final Set<String> CONTENT_ROLES = Set.of("main", "article", "document");
    private static final Set<String> UNSEEN = Set.of("noscript", "template", "noframes", "noembed", "iframe");
    private static final Pattern UNSEEN_CLASS =
            Pattern.compile("(^|\\s)(hidden|sr-only|visually-?hidden|screen-reader\\S*|\\S*tooltip__?\\S*)($|\\s)");
    private static final Pattern FURNITURE_CLASS = Pattern.compile(
            "(^|[\\s_-])(related|see-also|readalso|read-also|share|sharing|social|tags|breadcrumbs?|bread-crumbs|pagination|cookie\\S*)($|[\\s_-])");
    private static final Pattern NOT_DISPLAYED = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private Tags() {}

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean isStrong(Element element) {
        return switch (element.normalName()) {
            case "b", "strong" -> true;
            default -> false;
        };
    }

    static boolean isEmphasis(Element element) {
        return switch (element.normalName()) {
            case "i", "em", "cite" -> true;
            default -> false;
        };
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** Whether a browser, or a reader of the screen, does not show it. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || NOT_DISPLAYED.matcher(lower(element.attr("style"))).find()
                || UNSEEN_CLASS.matcher(lower(element.className())).find();
    }

    static boolean isFurniture(Element element) {
        boolean siteHeader = element.normalName().equals("header") && element.closest("article, main") == null;
        return FURNITURE.contains(element.normalName())
                || siteHeader
                || ROLES.contains(lower(element.attr("role")))
                || FURNITURE_CLASS.matcher(lower(element.className())).find();
    }

    /** Whether it is what the page is about, whatever stands around it. */
    static boolean isContent(Element element) {
        return switch (element.normalName()) {
            case "article", "main" -> true;
            default ->
                CONTENT_ROLES.contains(lower(element.attr("role")))
                        || element.attr("itemprop").equals("articleBody");
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
