package org.chancery.render.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.LimitException;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Row;
import org.chancery.render.html.internal.view.Run;
import org.chancery.render.html.internal.view.Version;
import org.chancery.render.html.internal.view.Words;

/**
 * Turns passages into rows of versions, with the anchors that belong there. Made for one body; not thread-safe.
 *
 * <p>The stored ids are the anchors of the first body. Those of a second one have the body's language behind them, and
 * an underscore, which no stored id holds.
 */
final class Rows {
    private final Wording wording;
    private final List<Locale> languages;
    private final boolean first;
    private final Optional<String> linkName;
    private int linked;

    private Rows(Wording wording, List<Locale> languages, boolean first, Optional<String> linkName) {
        this.wording = wording;
        this.languages = languages;
        this.first = first;
        this.linkName = linkName;
    }

    /** Rows without links to themselves; only those of the first body carry the stored ids. */
    static Rows plain(Wording wording, List<Locale> languages, boolean first) {
        return new Rows(wording, languages, first, Optional.empty());
    }

    /** The same, each with a link to itself. */
    static Rows linked(Wording wording, List<Locale> languages, boolean first) {
        String name = wording.supplied("paragraph", languages.getFirst()).text();
        return new Rows(wording, languages, first, Optional.of(name));
    }

    /** {@return the languages of the body} */
    List<Locale> languages() {
        return languages;
    }

    List<Row> of(List<Passage> passages) throws LimitException {
        var rows = new ArrayList<Row>(passages.size());
        for (Passage passage : passages) {
            rows.add(of(passage));
        }
        return rows;
    }

    Row of(Passage passage) throws LimitException {
        linked++;
        Optional<Locale> carrier = passage.ids().size() == 1 ? Optional.empty() : carrier(passage);
        var versions = new ArrayList<Version>(languages.size());
        for (Locale language : languages) {
            versions.add(
                    version(passage, language, carrier.filter(language::equals).isPresent()));
        }
        List<String> others = passage.ids().subList(1, passage.ids().size());
        return new Row(
                anchor(passage.id()),
                linkName.map(name -> name + " " + linked).orElse(""),
                carrier.isPresent()
                        ? List.of()
                        : others.stream().map(this::anchor).toList(),
                versions);
    }

    /** {@return the first language whose paragraphs are those that the ids were given to} */
    private Optional<Locale> carrier(Passage passage) {
        return languages.stream()
                .filter(language ->
                        passage.paragraphs(language).size() == passage.ids().size())
                .findFirst();
    }

    private Version version(Passage passage, Locale language, boolean carries) throws LimitException {
        Language mark = wording.mark(language);
        return switch (passage.content().in(language).orElse(null)) {
            case Passage.Absent absent ->
                new Version(mark, List.of(), List.of(wording.supplied("absence", absent.reason(), language)));
            case Passage.Present present ->
                new Version(mark, paragraphs(passage, present.paragraphs(), carries), List.of());
            case null -> missing(passage, language);
        };
    }

    /** Only the words of a mission can lack a language without saying why. */
    private Version missing(Passage passage, Locale language) {
        wording.report(
                Finding.warning("render.language-missing", Place.pointer(passage.id()), language.toLanguageTag()));
        return new Version(wording.mark(language), List.of(), List.of());
    }

    private List<Version.Paragraph> paragraphs(Passage passage, List<Paragraph> paragraphs, boolean carries)
            throws LimitException {
        Runs runs = new Runs(wording, Place.pointer(passage.id()));
        var views = new ArrayList<Version.Paragraph>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            String id = carries && i > 0 ? anchor(passage.ids().get(i)) : "";
            views.add(new Version.Paragraph(id, runs.of(paragraphs.get(i).content())));
        }
        return views;
    }

    /** A mark or fallback text in the languages that have it; an empty cell stands for the others. */
    Row of(Localized<String> printed) {
        return new Row(
                "",
                "",
                List.of(),
                languages.stream().map(language -> cell(printed, language)).toList());
    }

    /** Words of ours, in every language. */
    Row supplied(String key) {
        return new Row(
                "",
                "",
                List.of(),
                languages.stream().map(language -> notice(key, language)).toList());
    }

    private Version notice(String key, Locale language) {
        Words words = wording.supplied(key, language);
        return new Version(wording.mark(language), List.of(), List.of(words));
    }

    private Version cell(Localized<String> printed, Locale language) {
        return wording.value(printed, language)
                .map(label -> version(wording.mark(label.language()), Runs.lines(label.text())))
                .orElseGet(() -> new Version(wording.mark(language), List.of(), List.of()));
    }

    private static Version version(Language mark, List<Run> runs) {
        return new Version(mark, List.of(new Version.Paragraph("", runs)), List.of());
    }

    /** {@return the anchor in this body for an id, or for a name of ours} */
    String anchor(String id) {
        return first ? id : id + "_" + languages.getFirst().toLanguageTag();
    }
}
