package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The spans of one speech: label, parenthesis, paragraphs. */
final class SpeechSpans {
    private SpeechSpans() {}

    static List<Outline.Span> of(Scene.Speech speech) {
        var spans = new ArrayList<Outline.Span>();
        Optional<PrintedLabel> label = speech.speech().label();
        Optional<String> name =
                speech.speaker().map(person -> person.name().first()).or(() -> label.map(PrintedLabel::printed));
        label.ifPresent(printed -> {
            spans.add(printed.label().as(Outline.Kind.LABEL, name));
            printed.qualifier().ifPresent(note -> spans.add(note.as(Outline.Kind.QUALIFIER, name)));
        });
        speech.speech()
                .paragraphs()
                .forEach(paragraph -> spans.add(paragraph.as(speech.role().kind(), name)));
        return spans;
    }
}
