package org.chancery.render.pdf.internal.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.render.Addresses;
import org.chancery.render.pdf.internal.document.Run.Voice;
import org.chancery.render.pdf.internal.document.Text.Kind;

/** Turns passages into texts and rows, word for word. */
final class Speech {
    private final String source;
    private final Columns columns;
    private final Wording wording;

    Speech(String source, Columns columns, Wording wording) {
        this.source = source;
        this.columns = columns;
        this.wording = wording;
    }

    /** {@return the rows of a passage that nobody speaks} */
    List<Row> passage(Passage passage, Kind kind) {
        return columns.rows(language -> texts(passage, language, kind, List.of()));
    }

    /** {@return the rows of a heading, which bookmarks lead to} */
    List<Row> heading(Passage passage) {
        return columns.rows(language -> {
            var texts = new ArrayList<>(texts(passage, language, Kind.HEADING, List.of()));
            if (!texts.isEmpty()) {
                texts.set(0, texts.getFirst().anchored(Anchors.heading(source, passage, language)));
            }
            return texts;
        });
    }

    /** {@return the row of words that stand in exactly these languages} */
    List<Row> words(Localized<String> words, Kind kind) {
        return columns.rows(language -> text(words, language, kind).stream().toList());
    }

    /** {@return the paragraph of words in exactly this language} */
    Optional<Text> text(Localized<String> words, Locale language, Kind kind) {
        return Optional.ofNullable(words.values().get(language))
                .map(text -> new Text(kind, language, List.of(Run.of(text, Voice.PLAIN, language)), source));
    }

    List<Text> texts(Passage passage, Locale language, Kind kind, List<Run> before) {
        String place = source + " " + passage.id();
        return switch (passage.content().values().get(language)) {
            case Passage.Present present -> {
                var texts = new ArrayList<Text>();
                for (Paragraph paragraph : present.paragraphs()) {
                    List<Run> runs = texts.isEmpty() ? new ArrayList<>(before) : new ArrayList<>();
                    add(paragraph.content(), Run.of("", Voice.PLAIN, language), runs);
                    texts.add(new Text(texts.isEmpty() ? kind : kind.continued(), language, runs, place));
                }
                yield texts;
            }
            case Passage.Absent absent -> List.of(absence(absent, language, before, place));
            case null -> List.of();
        };
    }

    private Text absence(Passage.Absent absent, Locale language, List<Run> before, String place) {
        var runs = new ArrayList<>(before);
        runs.add(Wording.run(wording.get("absence", absent.reason(), language)));
        return new Text(Kind.ABSENCE, language, runs, place);
    }

    /** Adds the runs of inlines, each like {@code around} in voice, language and address unless it says otherwise. */
    private void add(List<Inline> content, Run around, List<Run> runs) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> runs.add(in(around, around.voice(), text.printed()));
                case Inline.Insertion insertion -> runs.add(in(around, around.voice(), insertion.printed()));
                case Inline.Aside aside -> runs.add(in(around, Voice.ASIDE, aside.printed()));
                case Inline.Emphasis emphasis -> add(emphasis.content(), in(around, Voice.EMPHASIS, ""), runs);
                case Inline.Link link -> add(link.content(), to(link, around), runs);
                case Inline.Foreign foreign ->
                    add(foreign.content(), new Run("", around.voice(), foreign.language(), around.link()), runs);
            }
        }
    }

    private Run to(Inline.Link link, Run around) {
        Optional<String> address = Addresses.allowed(link.address());
        if (address.isEmpty()) {
            wording.report(Finding.warning(
                            "render.link-dropped",
                            Place.nowhere(),
                            link.address().toString())
                    .in(source));
        }
        return Run.to(address, "", around.voice(), around.language());
    }

    private static Run in(Run around, Voice voice, String words) {
        return new Run(words, voice, around.language(), around.link());
    }
}
