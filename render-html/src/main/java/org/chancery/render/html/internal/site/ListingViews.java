package org.chancery.render.html.internal.site;

import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Localized;
import org.chancery.render.html.internal.Dates;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Listing.Entries;
import org.chancery.render.html.internal.view.Listing.Entry;
import org.chancery.render.html.internal.view.Listing.Line;
import org.chancery.render.html.internal.view.Words;

/** Makes lists of statements for a page. */
record ListingViews(Place here, Wording wording) {
    Entries entries(List<Words> heading, List<Listed> statements) {
        return new Entries(heading, statements.stream().map(this::entry).toList());
    }

    private Entry entry(Listed statement) {
        Variant variant = here.variant();
        List<Line> lines = variant.among(statement.translations()).stream()
                .map(language -> line(statement, language))
                .toList();
        return new Entry(Links.between(here.file(), variant.page(statement.id())), lines);
    }

    private Line line(Listed statement, Locale language) {
        Localized<String> title = statement.title();
        Locale titled = title.languageFor(language).orElse(title.firstLanguage());
        List<Words> date = statement.date().stream()
                .map(day -> wording.supplied("date", wording.labels().date(day, language), language))
                .toList();
        return new Line(
                wording.mark(language),
                wording.supplied("kind", statement.kind(), language),
                date,
                statement.date().map(Dates::machine).orElse(""),
                new Words(title.in(language).orElse(title.first()), wording.mark(titled), false));
    }
}
