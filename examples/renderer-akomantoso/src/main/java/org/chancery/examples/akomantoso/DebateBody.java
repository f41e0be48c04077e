package org.chancery.examples.akomantoso;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Turn;
import org.chancery.core.render.Labels;
import org.chancery.core.render.TurnLabels;

/** Writes who says what. Each heading begins a section, as the schema wants it. */
final class DebateBody {
    private final Version version;
    private final Xml xml;
    private final Consumer<Finding> findings;
    private final Paragraphs paragraphs;
    private final TurnLabels turnLabels;

    DebateBody(Version version, Xml xml, Consumer<Finding> findings) {
        this.version = version;
        this.xml = xml;
        this.findings = findings;
        paragraphs = new Paragraphs(version, xml, findings);
        turnLabels = new TurnLabels(version.statement(), version.request().labels());
    }

    void write() throws IOException, XMLStreamException {
        List<List<Part>> sections = sections();
        for (int i = 0; i < sections.size(); i++) {
            List<Part> parts = sections.get(i);
            xml.block(
                    "debateSection",
                    () -> {
                        for (Part part : parts) {
                            part(part);
                        }
                    },
                    "name",
                    "section",
                    "eId",
                    "dbsect_" + (i + 1));
        }
    }

    private List<List<Part>> sections() {
        var sections = new ArrayList<List<Part>>();
        sections.add(new ArrayList<>());
        for (Part part : version.statement().body()) {
            if (part instanceof Part.Heading && !sections.getLast().isEmpty()) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(part);
        }
        return sections;
    }

    private void part(Part part) throws IOException, XMLStreamException {
        switch (part) {
            case Part.Exchange exchange -> {
                question(exchange.question());
                for (Part.Reply reply : exchange.replies()) {
                    reply(reply);
                }
            }
            case Part.Heading heading -> paragraphs.write("heading", heading.passage());
            case Part.Remarks remarks -> turn("speech", "remarks", remarks);
            case Part.Reply reply -> reply(reply);
        }
    }

    private void question(Part.Question question) throws IOException, XMLStreamException {
        switch (question) {
            case Part.Asked asked -> turn("question", "asked", asked);
            case Part.Summarised summarised -> turn("question", "summarised", summarised);
            case Part.Unpublished ignored ->
                other(
                        "unpublished",
                        () -> paragraphs.notice(
                                "question.unpublished", labels().get("question.unpublished", version.language())));
        }
    }

    private void reply(Part.Reply reply) throws IOException, XMLStreamException {
        switch (reply) {
            case Part.Answer answer -> turn("answer", "answer", answer);
            case Part.Moderation moderation -> turn("speech", "moderation", moderation);
            case Part.Interjection interjection -> turn("speech", "interjection", interjection);
            case Part.Narrative narrative -> narrative(narrative);
            case Part.Break mark -> words("break", mark.printed());
            case Part.Omission omission -> words("omission", omission.printed());
            case Part.Custom custom -> words("custom", custom.fallback());
            case Figure figure -> figure(figure);
        }
    }

    private void turn(String element, String kind, Part.Spoken spoken) throws IOException, XMLStreamException {
        Turn turn = spoken.turn();
        xml.block(
                element,
                () -> {
                    from(spoken);
                    for (Passage passage : turn.passages()) {
                        paragraphs.write("p", passage);
                    }
                },
                "class",
                kind,
                "eId",
                "speech_" + turn.id(),
                "by",
                by(spoken));
    }

    /** The schema wants somebody: the publisher in the text of a press release, else a person without a name. */
    private String by(Part.Spoken spoken) {
        boolean written = spoken instanceof Part.Remarks && !turnLabels.isDue(spoken);
        return spoken.turn().speakers().stream()
                .findFirst()
                .map(speaker -> "#person_" + speaker)
                .orElse(written ? "#publisher" : "#person_anonymous");
    }

    private void from(Part.Spoken spoken) throws IOException, XMLStreamException {
        if (!turnLabels.isDue(spoken)) {
            return;
        }
        Labels.Label label = turnLabels.of(spoken, version.language());
        xml.block(
                "from",
                () -> xml.text(label.text() + qualifier(spoken.turn())),
                "xml:lang",
                label.language().toLanguageTag());
    }

    private String qualifier(Turn turn) {
        return turn.qualifier()
                .flatMap(said -> Optional.ofNullable(said.printed().values().get(version.language())))
                .map(words -> " " + words)
                .orElse("");
    }

    private void narrative(Part.Narrative narrative) throws IOException, XMLStreamException {
        for (Passage passage : narrative.passages()) {
            if (narrative.kind() == Part.Narrative.Kind.STAGE_DIRECTION) {
                paragraphs.write("narrative", passage);
            } else {
                other("note", () -> paragraphs.write("p", passage));
            }
        }
    }

    private void figure(Figure figure) throws IOException, XMLStreamException {
        figure.source()
                .ifPresent(name -> findings.accept(Finding.warning("render.picture-missing", Place.nowhere(), name)
                        .in(version.statement().id())));
        other("figure", () -> {
            if (figure.alternative().isPresent()) {
                paragraphs.words(figure.alternative().get());
            }
            if (figure.caption().isPresent()) {
                paragraphs.write("p", figure.caption().get());
            }
        });
    }

    private void words(String kind, Localized<String> words) throws IOException, XMLStreamException {
        other(kind, () -> paragraphs.words(words));
    }

    private void other(String kind, Xml.Content content) throws IOException, XMLStreamException {
        xml.block("other", content, "class", kind);
    }

    private Labels labels() {
        return version.request().labels();
    }
}
