package org.chancery.render.html.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Page;
import org.chancery.render.html.internal.view.Page.Switch;
import org.chancery.render.html.internal.view.Words;

/** Makes what surrounds the text of a page: imprint, title, and the ways to the same page in other languages. */
record PageViews(Publication publication, List<Variant> variants) {
    Page ofStatement(Statement statement, Variant here, Wording wording, List<Locale> languages) {
        List<Variant> others = variants.stream()
                .filter(variant -> !variant.languagesOf(statement).isEmpty())
                .filter(variant ->
                        variant.equals(here) || !variant.languagesOf(statement).equals(languages))
                .toList();
        List<Words> questions = statement.exchanges().size() < 2
                ? List.of()
                : languages.stream()
                        .map(language -> wording.supplied("questions", language).in(wording.mark(language)))
                        .toList();
        return page(statement.title(), here, others, Optional.of(statement.id()), wording, languages, questions);
    }

    Page ofIndex(Variant here, Wording wording) {
        return page(publication.title(), here, variants, Optional.empty(), wording, here.languages(), List.of());
    }

    private Page page(
            Localized<String> title,
            Variant here,
            List<Variant> others,
            Optional<String> statement,
            Wording wording,
            List<Locale> languages,
            List<Words> questions) {
        List<Words> imprint =
                wording.each(publication.imprint().map(Mission::name).orElse(publication.title()), languages);
        String heading =
                wording.each(title, languages).stream().map(Words::text).collect(Collectors.joining(" / "));
        String publisher = imprint.isEmpty() ? "" : " – " + imprint.getFirst().text();
        List<Switch> switches = others.stream()
                .map(other -> way(here, other, statement, wording))
                .toList();
        return new Page(
                wording.mark(languages.getFirst()),
                heading + publisher,
                imprint,
                Variant.INDEX,
                switches.size() > 1 ? switches : List.of(),
                wording.supplied("languages", languages.getFirst()),
                questions);
    }

    private Switch way(Variant here, Variant other, Optional<String> statement, Wording wording) {
        List<Words> names = other.languages().stream()
                .map(language -> name(language, wording))
                .toList();
        String tag =
                other.languages().size() == 1 ? other.languages().getFirst().toLanguageTag() : "";
        return new Switch(here.to(other, statement), tag, names, other.equals(here));
    }

    /** A language's name in itself; its tag when its labels do not tell. */
    private static Words name(Locale language, Wording wording) {
        Labels.Label name = wording.labels().get("language", language);
        boolean own = name.language().getLanguage().equals(language.getLanguage());
        return own
                ? new Words(name.text(), wording.mark(language), true)
                : new Words(language.toLanguageTag(), Language.SAME, true);
    }
}
