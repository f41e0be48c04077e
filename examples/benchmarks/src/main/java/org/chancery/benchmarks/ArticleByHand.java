package org.chancery.benchmarks;

import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Labels;

/** Writes the markup of {@link Conference} as somebody would by hand who knows this one statement. */
final class ArticleByHand {
    private final Statement statement;
    private final List<Locale> languages = List.of(Conference.RU, Conference.EN);
    private final Labels labels = Labels.standard();
    private final StringBuilder out;
    private int paragraphs;
    private int questions;

    ArticleByHand(Statement statement, StringBuilder out) {
        this.statement = statement;
        this.out = out;
    }

    void write() {
        out.append("<article class=\"statement layout-side-by-side\" lang=\"ru\">\n<header>\n<h1>");
        versions(statement.title());
        out.append("</h1>\n<div class=\"facts\">\n");
        languages.forEach(this::facts);
        out.append("</div>\n<div class=\"participants\">\n");
        languages.forEach(this::people);
        out.append("</div>\n</header>\n");
        list();
        out.append("<div class=\"statement-body\">\n");
        statement.body().forEach(this::part);
        out.append("</div>\n<footer class=\"about\">\n");
        languages.forEach(this::about);
        out.append("</footer>\n</article>\n");
    }

    private void versions(Localized<String> words) {
        for (Locale language : languages) {
            out.append(language.equals(Conference.RU) ? "" : " ").append("<span class=\"version\"");
            lang(language);
            escape(words.in(language).orElseThrow());
            out.append("</span>");
        }
    }

    private void facts(Locale language) {
        out.append("<ul class=\"version\"");
        lang(language);
        out.append("\n<li class=\"kind supplied\">");
        escape(labels.get("kind", statement.kind(), language).text());
        out.append("</li>\n<li class=\"place\"><bdi>");
        escape(statement.occasion().place().orElseThrow().in(language).orElseThrow());
        out.append("</bdi></li>\n<li class=\"event-date supplied\"><time datetime=\"");
        out.append(statement.occasion().date().orElseThrow()).append("\">");
        escape(labels.date(statement.occasion().date().orElseThrow(), language).text());
        out.append("</time></li>\n<li class=\"published supplied\"><span class=\"supplied\">");
        escape(labels.get("published", language).text().replace("{0}", ""));
        out.append("</span><time datetime=\"")
                .append(statement.edition().published().orElseThrow())
                .append("\">");
        escape(labels.date(statement.edition().published().orElseThrow(), language)
                .text());
        out.append("</time></li>\n<li class=\"translation supplied\">");
        var status = statement
                .edition()
                .translations()
                .in(language)
                .orElseThrow()
                .status()
                .orElseThrow();
        escape(labels.get("translation", status, language).text());
        out.append("</li>\n");
        if (statement.isStale(language)) {
            throw new IllegalStateException("This one is not");
        }
        out.append("</ul>\n");
    }

    private void people(Locale language) {
        out.append("<ul class=\"version\"");
        lang(language);
        out.append('\n');
        statement.participants().forEach(person -> {
            out.append("<li><bdi class=\"name\">");
            escape(person.name().in(language).orElseThrow());
            out.append("</bdi>, <bdi class=\"office\">");
            escape(person.office().orElseThrow().in(language).orElseThrow());
            out.append("</bdi></li>\n");
        });
        out.append("</ul>\n");
    }

    private void list() {
        out.append("<nav class=\"questions supplied\" aria-labelledby=\"questions_\">\n<h2 id=\"questions_\">");
        label("questions");
        out.append("</h2>\n<ol>\n");
        for (Part.Exchange exchange : statement.exchanges()) {
            Turn turn = exchange.question().printed().orElseThrow();
            out.append("<li><a href=\"#").append(turn.id()).append("_exchange\">");
            for (Locale language : languages) {
                out.append(language.equals(Conference.RU) ? "" : " ").append("<span class=\"version\"");
                lang(language);
                String words =
                        turn.paragraphs(language).findFirst().orElseThrow().printed();
                escape(words.substring(0, words.lastIndexOf(' ', 60)));
                out.append("…</span>");
            }
            out.append("</a></li>\n");
        }
        out.append("</ol>\n</nav>\n");
    }

    private void label(String key) {
        for (Locale language : languages) {
            out.append(language.equals(Conference.RU) ? "" : " ").append("<span class=\"version\"");
            lang(language);
            escape(labels.get(key, language).text());
            out.append("</span>");
        }
    }

    private void part(Part part) {
        if (part instanceof Part.Exchange exchange) {
            Turn turn = exchange.question().printed().orElseThrow();
            questions++;
            out.append("<section class=\"exchange\">\n<h2 class=\"number supplied\" id=\"")
                    .append(turn.id());
            out.append("_exchange\">");
            for (Locale language : languages) {
                out.append(language.equals(Conference.RU) ? "" : " ").append("<span class=\"version\"");
                lang(language);
                escape(labels.get("question.number", language).text().replace("{0}", Integer.toString(questions)));
                out.append("</span>");
            }
            out.append("</h2>\n");
            turn(turn, "question");
            exchange.answers().forEach(answer -> turn(answer.turn(), "answer"));
            out.append("</section>\n");
        } else if (part instanceof Part.Remarks remarks) {
            turn(remarks.turn(), "remarks");
        }
    }

    private void turn(Turn turn, String kind) {
        out.append("<div class=\"turn ")
                .append(kind)
                .append("\" id=\"")
                .append(turn.id())
                .append("\">\n");
        out.append("<div class=\"speaker\">\n");
        for (Locale language : languages) {
            out.append("<p class=\"version\"");
            lang(language);
            if (kind.equals("answer")) {
                out.append("<bdi class=\"role supplied\">");
                escape(labels.get("answer", language).text());
                out.append("</bdi> ");
            }
            out.append("<bdi class=\"label\">");
            escape(turn.label().orElseThrow().in(language).orElseThrow());
            out.append("</bdi></p>\n");
        }
        out.append("</div>\n");
        turn.passages().forEach(this::passage);
        out.append("</div>\n");
    }

    private void passage(Passage passage) {
        paragraphs++;
        out.append("<div class=\"passage\" id=\"").append(passage.id()).append("\">\n<a class=\"pilcrow\" href=\"#");
        out.append(passage.id()).append("\" aria-label=\"");
        escape(labels.get("paragraph", Conference.RU).text());
        out.append(' ').append(paragraphs).append("\"></a>\n");
        for (Locale language : languages) {
            out.append("<p class=\"version\"");
            lang(language);
            for (Paragraph paragraph : passage.paragraphs(language)) {
                paragraph.content().forEach(this::inline);
            }
            out.append("</p>\n");
        }
        out.append("</div>\n");
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Insertion insertion -> around("<ins class=\"insertion\">", insertion, "</ins>");
            case Inline.Aside aside -> around("<i class=\"aside\">", aside, "</i>");
            default -> escape(inline.printed());
        }
    }

    private void around(String before, Inline inline, String after) {
        out.append(before);
        escape(inline.printed());
        out.append(after);
    }

    private void about(Locale language) {
        out.append("<section class=\"version\"");
        lang(language);
        out.append("\n<h2>");
        escape(labels.get("about-text", language).text());
        out.append("</h2>\n<p class=\"fingerprint\">");
        escape(labels.get("fingerprint", language).text());
        out.append(": <code>").append(Fingerprint.of(statement, language)).append("</code>. ");
        escape(labels.get("fingerprint.meaning", language).text());
        out.append("</p>\n<ul class=\"legend\">\n");
        for (String mark : List.of("legend.insertion", "legend.aside")) {
            out.append("<li>");
            escape(labels.get(mark, language).text());
            out.append("</li>\n");
        }
        out.append("</ul>\n</section>\n");
    }

    private void lang(Locale language) {
        out.append(" lang=\"").append(language.toLanguageTag()).append("\">");
    }

    private void escape(String text) {
        EscapeByHand.escape(text, out);
    }
}
