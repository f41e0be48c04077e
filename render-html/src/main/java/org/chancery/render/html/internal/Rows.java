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

/**
 * Turns passages into rows of versions, with the anchors that belong there.
 *
 * <p>The stored ids are the anchors of passages, in the first body only; every version has the passage's id, an
 * underscore, which no stored id holds, and its language.
 *
 * @param wording the text's
 * @param languages those of the body
 * @param first whether this is the first body, which carries the stored ids
 */
record Rows(Wording wording, List<Locale> languages, boolean first) {
    List<Row> of(List<Passage> passages) throws LimitException {
        var rows = new ArrayList<Row>(passages.size());
        for (Passage passage : passages) {
            rows.add(of(passage));
        }
        return rows;
    }

    Row of(Passage passage) throws LimitException {
        Optional<Locale> carrier = languages.stream()
                .filter(language ->
                        passage.paragraphs(language).size() == passage.ids().size())
                .findFirst();
        var versions = new ArrayList<Version>(languages.size());
        for (Locale language : languages) {
            boolean carries = first && carrier.filter(language::equals).isPresent();
            versions.add(version(passage, language, carries));
        }
        List<String> stored = first ? passage.ids() : List.of("");
        List<String> homeless = carrier.isPresent() ? List.of() : stored.subList(1, stored.size());
        return new Row(stored.getFirst(), homeless, versions);
    }

    private Version version(Passage passage, Locale language, boolean carries) throws LimitException {
        Language mark = wording.mark(language);
        String id = anchor(passage.id(), language);
        return switch (passage.content().in(language).orElse(null)) {
            case Passage.Absent absent ->
                new Version(mark, id, List.of(), List.of(wording.supplied("absence", absent.reason(), language)));
            case Passage.Present present ->
                new Version(mark, id, paragraphs(passage, present.paragraphs(), carries), List.of());
            case null -> missing(passage, language);
        };
    }

    /** Only the words of a mission can lack a language without saying why. */
    private Version missing(Passage passage, Locale language) {
        wording.report(
                Finding.warning("render.language-missing", Place.pointer(passage.id()), language.toLanguageTag()));
        return new Version(wording.mark(language), "", List.of(), List.of());
    }

    private List<Version.Paragraph> paragraphs(Passage passage, List<Paragraph> paragraphs, boolean carries)
            throws LimitException {
        Runs runs = new Runs(wording, Place.pointer(passage.id()));
        var views = new ArrayList<Version.Paragraph>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            String id = carries && i > 0 ? passage.ids().get(i) : "";
            views.add(new Version.Paragraph(id, runs.of(paragraphs.get(i).content())));
        }
        return views;
    }

    /** A mark or fallback text in the languages that have it; an empty cell stands for the others. */
    Row of(Localized<String> printed) {
        return new Row(
                "",
                List.of(),
                languages.stream().map(language -> cell(printed, language)).toList());
    }

    private Version cell(Localized<String> printed, Locale language) {
        return wording.value(printed, language)
                .map(label -> version(wording.mark(label.language()), Runs.lines(label.text())))
                .orElseGet(() -> new Version(wording.mark(language), "", List.of(), List.of()));
    }

    private static Version version(Language mark, List<Run> runs) {
        return new Version(mark, "", List.of(new Version.Paragraph("", runs)), List.of());
    }

    /** {@return the anchor of one language version} */
    static String anchor(String id, Locale language) {
        return id + "_" + language.toLanguageTag();
    }

    /** {@return the anchor of something that stands once in a body} */
    String anchor(String id) {
        return first ? id : anchor(id, languages.getFirst());
    }
}
