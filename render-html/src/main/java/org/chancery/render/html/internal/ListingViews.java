package org.chancery.render.html.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.render.html.StatementMarkup.Pictures;
import org.chancery.render.html.internal.view.Imprint;
import org.chancery.render.html.internal.view.Listing;
import org.chancery.render.html.internal.view.Listing.Entry;
import org.chancery.render.html.internal.view.Listing.Line;
import org.chancery.render.html.internal.view.Words;

/** Makes the list of statements, and the mission beside it. */
record ListingViews(
        Publication publication, List<Locale> languages, Freshness freshness, Wording wording, Pictures pictures) {
    Listing listing(List<Listed> statements) throws IOException {
        Optional<Mission> mission = publication.imprint();
        List<Imprint> imprint = mission.isPresent()
                ? List.of(new ImprintViews(mission.get(), languages, freshness, wording, pictures).imprint())
                : List.of();
        return new Listing(
                wording.each(publication.title(), languages),
                languages.stream()
                        .map(language ->
                                wording.supplied("statements", language).in(wording.mark(language)))
                        .toList(),
                statements.stream()
                        .map(this::entry)
                        .filter(entry -> !entry.lines().isEmpty())
                        .toList(),
                imprint);
    }

    private Entry entry(Listed statement) {
        List<Line> lines = languages.stream()
                .flatMap(language -> statement.translations().languageFor(language).stream())
                .distinct()
                .map(language -> line(statement, language))
                .toList();
        return new Entry(Variant.file(statement.id()), lines);
    }

    private Line line(Listed statement, Locale language) {
        String title = statement.title().in(language).orElse(statement.title().first());
        Locale titled =
                statement.title().languageFor(language).orElse(statement.title().firstLanguage());
        List<Words> date = statement.date().stream()
                .map(day -> wording.supplied("date", wording.labels().date(day, language), language))
                .toList();
        return new Line(
                wording.mark(language),
                wording.supplied("kind", statement.kind(), language),
                date,
                statement.date().map(Dates::machine).orElse(""),
                new Words(title, wording.mark(titled), false));
    }
}
