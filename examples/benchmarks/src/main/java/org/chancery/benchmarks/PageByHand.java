package org.chancery.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;

/** Writes the page of {@link Conference} as somebody would by hand who knows this one site and statement. */
final class PageByHand {
    static final String SITE = "https://press.example.org/";

    private static final int DESCRIPTION = 120;

    private final Statement statement;
    private final Mission mission;
    private final Style style;
    private final List<Locale> languages = List.of(Conference.RU, Conference.EN);
    private final Labels labels = Labels.standard();
    private final StringBuilder out = new StringBuilder(64 * 1024);

    PageByHand(Statement statement, Mission mission, Style style) {
        this.statement = statement;
        this.mission = mission;
        this.style = style;
    }

    /** What is the same on all pages of a site: the style sheet, and its hash as the policy names it. */
    record Style(String text, String hash) {
        /** Takes it from a page of the site. */
        static Style of(String page) {
            return new Style(between(page, "<style>", "</style>"), between(page, "style-src '", "'"));
        }

        private static String between(String page, String before, String after) {
            int from = page.indexOf(before) + before.length();
            return page.substring(from, page.indexOf(after, from));
        }
    }

    byte[] bytes() {
        head();
        letterhead();
        out.append("<main id=\"text_\">\n");
        new ArticleByHand(statement, out).write();
        out.append("</main>\n</body>\n</html>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void head() {
        out.append("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(style.hash())
                .append("'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
        escape(in(statement.title(), Conference.RU));
        out.append(" – ");
        escape(in(mission.name(), Conference.RU));
        out.append("</title>\n");
        meta("name=\"description", description(Conference.RU), "");
        links();
        terms();
        properties();
        out.append("<script type=\"application/ld+json\">");
        new DataByHand(statement, mission, out).write();
        out.append("</script>\n<style>").append(style.text()).append("</style>\n</head>\n");
    }

    private void links() {
        out.append("<link rel=\"canonical\" href=\"").append(SITE);
        out.append(statement.id()).append(".html\">\n");
        alternate("x-default", "");
        languages.forEach(language -> alternate(language.toLanguageTag(), language.toLanguageTag() + "/"));
        for (Locale language : languages) {
            String tag = language.toLanguageTag();
            out.append("<link rel=\"alternate\" type=\"application/atom+xml\" hreflang=\"")
                    .append(tag)
                    .append("\" title=\"");
            escape(labels.get("feed", language).text());
            out.append("\" href=\"").append(tag).append("/feed.xml\">\n");
        }
    }

    private void alternate(String tag, String folder) {
        out.append("<link rel=\"alternate\" hreflang=\"").append(tag).append("\" href=\"");
        out.append(SITE).append(folder).append(statement.id()).append(".html\">\n");
    }

    private void terms() {
        for (Locale language : languages) {
            meta("name=\"dcterms.title", in(statement.title(), language), language.toLanguageTag());
        }
        meta("name=\"dcterms.description", description(Conference.EN), "en");
        languages.forEach(language -> meta("name=\"dcterms.language", language.toLanguageTag(), ""));
        meta(
                "name=\"dcterms.issued",
                statement.edition().published().orElseThrow().toString(),
                "");
    }

    private void properties() {
        meta("property=\"og:title", in(statement.title(), Conference.RU), "");
        meta("property=\"og:type", "article", "");
        meta("property=\"og:url", SITE + statement.id() + ".html", "");
        meta("property=\"og:site_name", in(mission.name(), Conference.RU), "");
        meta("property=\"og:locale", "ru", "");
        meta("property=\"og:locale:alternate", "en", "");
    }

    private void meta(String name, String content, String language) {
        out.append("<meta ").append(name).append("\" content=\"");
        escape(content);
        out.append('"');
        if (!language.isEmpty()) {
            out.append(" lang=\"").append(language).append('"');
        }
        out.append(">\n");
    }

    private String description(Locale language) {
        String words =
                statement.passages().getFirst().paragraphs(language).getFirst().printed();
        int end = words.lastIndexOf(' ', DESCRIPTION);
        while (",;:.".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end) + "…";
    }

    private void letterhead() {
        out.append(
                "<body class=\"statement-page\">\n<a class=\"skip\" href=\"#text_\"><bdi class=\"skip-words supplied\">");
        escape(labels.get("skip", Conference.RU).text());
        out.append("</bdi></a>\n<header class=\"letterhead\">\n<p class=\"imprint\"><a href=\"index.html\"><span>");
        inline(mission.name());
        out.append("</span></a></p>\n<nav class=\"switch\" aria-label=\"");
        escape(labels.get("languages", Conference.RU).text());
        out.append("\">\n<ul>\n<li><a href=\"").append(statement.id()).append(".html\" aria-current=\"page\">");
        labels("language");
        out.append("</a></li>\n");
        for (Locale language : languages) {
            String tag = language.toLanguageTag();
            out.append("<li><a href=\"").append(tag).append('/').append(statement.id());
            out.append(".html\" hreflang=\"").append(tag).append("\">");
            span(language, labels.get("language", language).text());
            out.append("</a></li>\n");
        }
        out.append("</ul>\n</nav>\n<nav class=\"sections\" aria-label=\"");
        escape(labels.get("site", Conference.RU).text());
        out.append("\">\n<ul>\n");
        for (String way : List.of("dates", "speakers", "kinds")) {
            way(way, "by-" + way.substring(0, way.length() - 1));
        }
        way("mission", "contacts");
        out.append("</ul>\n</nav>\n</header>\n");
    }

    private void way(String file, String label) {
        out.append("<li><a href=\"").append(file).append(".html\">");
        labels(label);
        out.append("</a></li>\n");
    }

    private void labels(String key) {
        inline(Localized.of(
                Conference.RU,
                labels.get(key, Conference.RU).text(),
                Conference.EN,
                labels.get(key, Conference.EN).text()));
    }

    private void inline(Localized<String> words) {
        span(Conference.RU, in(words, Conference.RU));
        out.append(" / ");
        span(Conference.EN, in(words, Conference.EN));
    }

    private void span(Locale language, String words) {
        out.append("<span lang=\"").append(language.toLanguageTag()).append("\">");
        escape(words);
        out.append("</span>");
    }

    private static String in(Localized<String> words, Locale language) {
        return words.in(language).orElseThrow();
    }

    private void escape(String text) {
        EscapeByHand.escape(text, out);
    }
}
