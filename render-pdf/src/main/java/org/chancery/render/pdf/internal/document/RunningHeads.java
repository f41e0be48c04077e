package org.chancery.render.pdf.internal.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Labels;
import org.chancery.core.render.RenderRequest;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** Says what stands in the margins of the pages of a chapter. */
final class RunningHeads {
    private final RenderRequest request;
    private final Wording wording;

    RunningHeads(RenderRequest request, Wording wording) {
        this.request = request;
        this.wording = wording;
    }

    /** {@return the margins of a statement, or of what is no statement's} */
    List<Chapter.Margin> of(Optional<Statement> statement) {
        Localized<String> title =
                statement.map(Statement::title).orElse(request.publication().title());
        return statement.map(request::languagesOf).orElse(request.languages()).stream()
                .map(language -> new Chapter.Margin(
                        text(title.in(language).orElse(title.first()), language),
                        text(date(statement, language), language),
                        banner(statement, language),
                        text(wording.get("page-of", language))))
                .toList();
    }

    private String date(Optional<Statement> statement, Locale language) {
        return statement
                .flatMap(said -> said.occasion().date().or(() -> said.edition().published()))
                .map(date -> wording.date(date, language))
                .map(Labels.Label::text)
                .orElse("");
    }

    /** An embargo is over on the day after, where a day is given to judge it by. */
    private Optional<Text> banner(Optional<Statement> statement, Locale language) {
        return statement
                .flatMap(said -> said.edition().embargo())
                .filter(until ->
                        request.date().map(day -> isInForce(until, day)).orElse(true))
                .map(until -> text(wording.embargo(until, language)));
    }

    private static boolean isInForce(OffsetDateTime until, LocalDate day) {
        return !day.isAfter(until.toLocalDate());
    }

    private Text text(Labels.Label label) {
        return text(label.text(), label.language());
    }

    private Text text(String words, Locale language) {
        return new Text(
                Kind.BACK,
                language,
                List.of(Run.of(words, Voice.PLAIN, language)),
                request.publication().id());
    }
}
