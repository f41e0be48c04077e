package org.chancery.render.html.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Source;
import org.chancery.core.model.Statement;
import org.chancery.render.html.internal.view.Article;
import org.chancery.render.html.internal.view.Article.About;
import org.chancery.render.html.internal.view.Article.Fact;
import org.chancery.render.html.internal.view.Article.Piece;
import org.chancery.render.html.internal.view.Words;

/** Says in one language where the words of its version come from, and what the marks among them mean. */
record AboutViews(Statement statement, Wording wording, Locale language) {
    About about() {
        return new About(
                wording.mark(language),
                wording.supplied("about-text", language),
                statement.provenance().sources().stream()
                        .filter(source -> source.language().equals(language))
                        .map(this::source)
                        .toList(),
                wording.supplied("fingerprint", language),
                Fingerprint.of(statement, language),
                wording.supplied("fingerprint.meaning", language),
                Marks.in(statement, language).stream()
                        .map(mark -> wording.supplied("legend", mark, language))
                        .toList(),
                unplaced());
    }

    private Article.Source source(Source source) {
        String address = source.address()
                .flatMap(found -> Runs.address(wording, found, Place.nowhere()))
                .orElse("");
        return new Article.Source(
                wording.supplied("source", language),
                source.name().orElse(address),
                address,
                source.retrieved().map(this::retrieved).stream().toList());
    }

    private Fact retrieved(LocalDate date) {
        Words day = wording.supplied("date", wording.labels().date(date, language), language);
        String pattern = wording.supplied("retrieved", language).text();
        return HeadViews.around("retrieved", pattern, day, Dates.machine(date));
    }

    private List<Article.Unplaced> unplaced() {
        List<Piece> pieces = statement.provenance().unplaced().stream()
                .filter(piece -> piece.language().equals(language))
                .map(piece -> new Piece(wording.supplied("unplaced.line", language, piece.line()), piece.text()))
                .toList();
        return pieces.isEmpty()
                ? List.of()
                : List.of(new Article.Unplaced(wording.supplied("unplaced", language), pieces));
    }
}
