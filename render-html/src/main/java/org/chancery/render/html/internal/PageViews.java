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

/**
 * Makes what surrounds the text of a page: imprint, title, and the ways to the same page in other languages.
 *
 * @param publication the page's
 * @param variants those of the site
 * @param here the page's
 * @param languages of the page
 * @param wording for the page
 */
record PageViews(
        Publication publication, List<Variant> variants, Variant here, List<Locale> languages, Wording wording) {
    Page ofStatement(Statement statement) {
        List<Switch> switches = variants.stream()
                .filter(variant -> variant.equals(here) || offersOther(variant, statement))
                .map(variant -> way(variant, Optional.of(statement.id())))
                .toList();
        List<Words> questions = statement.exchanges().size() < 2
                ? List.of()
                : languages.stream()
                        .map(language -> wording.supplied("questions", language).in(wording.mark(language)))
                        .toList();
        return page(statement.title(), switches, questions);
    }

    Page ofListing() {
        List<Switch> switches =
                variants.stream().map(variant -> way(variant, Optional.empty())).toList();
        return page(publication.title(), switches, List.of());
    }

    private boolean offersOther(Variant variant, Statement statement) {
        List<Locale> there = variant.languagesOf(statement);
        return !there.isEmpty() && !there.equals(languages);
    }

    private Page page(Localized<String> title, List<Switch> switches, List<Words> questions) {
        Localized<String> publisher = publication.imprint().map(Mission::name).orElse(publication.title());
        List<Words> imprint = wording.each(publisher, languages);
        String heading =
                wording.each(title, languages).stream().map(Words::text).collect(Collectors.joining(" / "));
        return new Page(
                wording.mark(languages.getFirst()),
                imprint.isEmpty()
                        ? heading
                        : heading + " – " + imprint.getFirst().text(),
                imprint,
                Variant.INDEX,
                switches.size() > 1 ? switches : List.of(),
                wording.supplied("languages", languages.getFirst()),
                questions);
    }

    private Switch way(Variant other, Optional<String> statementId) {
        List<Words> names = other.languages().stream().map(this::name).toList();
        String tag =
                other.languages().size() == 1 ? other.languages().getFirst().toLanguageTag() : "";
        return new Switch(here.to(other, statementId), tag, names, other.equals(here));
    }

    /** A language's name in itself; its tag when its labels do not tell. */
    private Words name(Locale language) {
        Labels.Label name = wording.labels().get("language", language);
        boolean own = name.language().getLanguage().equals(language.getLanguage());
        return own
                ? new Words(name.text(), wording.mark(language), true)
                : new Words(language.toLanguageTag(), Language.SAME, true);
    }
}
