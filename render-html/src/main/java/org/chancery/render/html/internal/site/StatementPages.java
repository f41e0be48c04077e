package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.ArticleViews;
import org.chancery.render.html.internal.Dates;
import org.chancery.render.html.internal.Excerpt;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Meta.Term;
import org.chancery.render.html.internal.view.Page;
import org.chancery.render.html.internal.view.Words;

/**
 * Makes the pages of a statement, one for each choice of languages that has something of it. Safe to share between
 * threads.
 */
record StatementPages(Context context, Layout layout, Press press) {
    private static final int DESCRIPTION = 120;
    private static final int SALUTATION = 60;

    Made make(Statement statement) throws IOException {
        var files = new ArrayList<Made.File>();
        var findings = new LinkedHashSet<Finding>();
        for (Variant variant : context.variants()) {
            List<Locale> languages = languages(variant, statement);
            if (!languages.isEmpty()) {
                Wording wording = new Wording(statement.id(), context.labels(), languages);
                files.add(page(statement, variant, languages, wording));
                wording.findings().forEach(findings::add);
            }
        }
        return new Made(Listed.of(statement), files, List.copyOf(findings));
    }

    /** {@return the page of one choice of languages} */
    Made.File page(Statement statement, Variant variant, List<Locale> languages, Wording wording) throws IOException {
        Place here = place(variant, statement);
        Layout suitable = languages.size() == 1 ? Layout.SINGLE : layout;
        Pictures pictures = context.pictures().seenFrom(here.file());
        Article article = new ArticleViews(statement, languages, suitable, pictures, true).article(wording);
        List<Place> everywhere = everywhere(statement, here, languages);
        var data = new StatementData(statement, languages, context, here, everywhere, wording);
        Told told = new Told(
                statement.title(),
                description(statement, languages.getFirst()),
                terms(statement, languages, wording),
                "article",
                List.of(Json.of(data.article())));
        Page page = new PageViews(context, here, everywhere, languages, wording).around(told);
        return new Made.File(here.file(), press.statement(page, article));
    }

    /** Pages in the same languages would be the same page again. */
    private List<Place> everywhere(Statement statement, Place here, List<Locale> languages) {
        return context.variants().stream()
                .filter(variant -> {
                    List<Locale> there = languages(variant, statement);
                    return variant.equals(here.variant()) || (!there.isEmpty() && !there.equals(languages));
                })
                .map(variant -> place(variant, statement))
                .toList();
    }

    private static List<Locale> languages(Variant variant, Statement statement) {
        return variant.among(statement.edition().translations());
    }

    private static Place place(Variant variant, Statement statement) {
        return new Place(variant, variant.page(statement.id()));
    }

    /** The beginning of the first paragraph that says something; a salutation does not. */
    private static String description(Statement statement, Locale language) {
        String first = "";
        for (Passage passage : statement.passages()) {
            for (Paragraph paragraph : passage.paragraphs(language)) {
                String beginning = Excerpt.of(paragraph.printed(), DESCRIPTION);
                if (beginning.length() > SALUTATION) {
                    return beginning;
                }
                first = first.isEmpty() ? beginning : first;
            }
        }
        return first;
    }

    private List<Term> terms(Statement statement, List<Locale> languages, Wording wording) {
        var terms = new ArrayList<Term>();
        words("title", statement.title(), languages, wording, terms);
        languages.stream().skip(1).forEach(language -> described(statement, language, wording, terms));
        languages.forEach(language -> terms.add(new Term("language", language.toLanguageTag(), Language.SAME)));
        plain("issued", statement.edition().published().map(Dates::machine), terms);
        plain("identifier", statement.edition().documentNumber(), terms);
        return terms;
    }

    /** A page has one description; what another language would say is a term. */
    private static void described(Statement statement, Locale language, Wording wording, List<Term> terms) {
        String description = description(statement, language);
        if (!description.isEmpty()) {
            terms.add(new Term("description", description, wording.mark(language)));
        }
    }

    private static void words(
            String name, Localized<String> value, List<Locale> languages, Wording wording, List<Term> terms) {
        for (Words words : wording.each(value, languages)) {
            terms.add(new Term(name, words.text(), words.language()));
        }
    }

    private static void plain(String name, Optional<String> value, List<Term> terms) {
        value.filter(content -> !content.isEmpty())
                .ifPresent(content -> terms.add(new Term(name, content, Language.SAME)));
    }
}
