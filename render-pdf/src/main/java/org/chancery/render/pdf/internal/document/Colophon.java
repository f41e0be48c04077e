package org.chancery.render.pdf.internal.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Source;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Addresses;
import org.chancery.core.render.Labels;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** What stands below the text of a statement: where it is published, and the fingerprint to tell it by. */
final class Colophon {
    private final Statement statement;
    private final Columns columns;
    private final Wording wording;
    private final Optional<String> published;

    /** Knows where the statement is published, or leaves it to the statement. */
    Colophon(Statement statement, Columns columns, Wording wording, Optional<String> published) {
        this.statement = statement;
        this.columns = columns;
        this.wording = wording;
        this.published = published;
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.addAll(columns.rows(language -> List.of(fingerprint(language))));
        rows.addAll(columns.rows(language ->
                address(language).map(known -> published(known, language)).orElse(List.of())));
        return rows;
    }

    private List<Item> published(String address, Locale language) {
        Labels.Label label = wording.get("published-at", language);
        var items = new ArrayList<Item>();
        items.add(new Text(
                Kind.PUBLISHED,
                language,
                List.of(
                        Run.of(label.text() + ": ", Voice.PLAIN, label.language()),
                        Run.to(Optional.of(address), address, Voice.PLAIN, language)),
                statement.id()));
        Code.of(address, language).ifPresent(items::add);
        return items;
    }

    private Optional<String> address(Locale language) {
        return published.or(() -> statement.provenance().sources().stream()
                .filter(source -> Objects.equals(source.language(), language))
                .map(Source::address)
                .flatMap(Optional::stream)
                .flatMap((URI address) -> Addresses.allowed(address).stream())
                .findFirst());
    }

    private Text fingerprint(Locale language) {
        Labels.Label label = wording.get("fingerprint", language);
        return new Text(
                Kind.FINGERPRINT,
                language,
                List.of(
                        Run.of(label.text() + ": ", Voice.PLAIN, label.language()),
                        Run.of(Fingerprint.of(statement, language), Voice.PLAIN, language)),
                statement.id());
    }
}
