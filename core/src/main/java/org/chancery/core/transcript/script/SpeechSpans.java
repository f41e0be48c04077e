package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.outline.Outline;

/** The spans of one speech: label, parenthesis, paragraphs. */
final class SpeechSpans {
    private SpeechSpans() {}

    static List<Outline.Span> of(Scene.Speech speech) {
        var spans = new ArrayList<Outline.Span>();
        Optional<Label> label = speech.speech().label();
        Optional<String> name =
                speech.speaker().map(person -> person.name().first()).or(() -> label.map(Label::text));
        label.ifPresent(printed -> {
            spans.addAll(printed.printed().as(Outline.Kind.LABEL, name));
            printed.card().ifPresent(card -> spans.addAll(card.as(Outline.Kind.PERSON, name)));
            printed.note().ifPresent(note -> spans.addAll(note.as(Outline.Kind.QUALIFIER, name)));
        });
        speech.speech()
                .paragraphs()
                .forEach(paragraph -> spans.addAll(paragraph.as(speech.role().kind(), name)));
        return spans;
    }
}
