package org.chancery.core.transcript.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Participant;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Turn;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.script.Block;
import org.chancery.core.transcript.script.Scene;
import org.chancery.core.transcript.script.Script;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/** Makes the parts of a statement out of scenes: a question and its replies become an exchange. */
public final class BodyMaker {
    private final Convention convention;
    private final PassageMaker passages;
    private final QualifierReader qualifiers;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part.Reply> replies = new ArrayList<>();
    private Optional<Part.Question> question = Optional.empty();

    private BodyMaker(Convention convention, PassageMaker passages, QualifierReader qualifiers) {
        this.convention = convention;
        this.passages = passages;
        this.qualifiers = qualifiers;
    }

    /** {@return the parts of a statement, the publisher’s lead first} */
    public static List<Part> make(Convention convention, List<Line> lead, Script script, Reports reports) {
        var passages = new PassageMaker(convention, reports);
        var qualifiers = new QualifierReader(convention, script.troupe(), reports);
        return new BodyMaker(convention, passages, qualifiers).make(lead, script.scenes());
    }

    private List<Part> make(List<Line> lead, List<Scene> scenes) {
        if (!lead.isEmpty()) {
            List<Stretch> paragraphs = lead.stream().map(Stretch::whole).toList();
            parts.add(new Part.Narrative(Part.Narrative.Kind.EDITORS_NOTE, passages.passages("n", paragraphs)));
        }
        for (Scene scene : scenes) {
            switch (scene) {
                case Scene.Speech speech -> add(speech);
                case Scene.Mark mark -> add(mark);
            }
        }
        closeExchange();
        return parts;
    }

    private void closeExchange() {
        question.ifPresent(asked -> parts.add(new Part.Exchange(asked, replies)));
        question = Optional.empty();
        replies.clear();
    }

    private void add(Scene.Speech speech) {
        Turn turn = turn(speech);
        switch (speech.role()) {
            case REMARKS -> addPart(new Part.Remarks(turn));
            case QUESTION -> {
                closeExchange();
                question = Optional.of(isSummary(turn) ? new Part.Summarised(turn) : new Part.Asked(turn));
            }
            case ANSWER -> {
                question = question.or(() -> Optional.of(new Part.Unpublished()));
                replies.add(new Part.Answer(turn));
            }
            case MODERATION -> addBetween(new Part.Moderation(turn), speech.inExchange());
            case INTERJECTION -> addBetween(new Part.Interjection(turn), speech.inExchange());
        }
    }

    private void addPart(Part part) {
        closeExchange();
        parts.add(part);
    }

    private <R extends Part & Part.Reply> void addBetween(R part, boolean inExchange) {
        if (inExchange && question.isPresent()) {
            replies.add(part);
        } else {
            addPart(part);
        }
    }

    private void add(Scene.Mark mark) {
        Stretch stretch = mark.mark().stretch();
        switch (mark.mark().kind()) {
            case BREAK -> addBetween(new Part.Break(localized(stretch.text())), mark.inExchange());
            case OMISSION -> addBetween(new Part.Omission(localized(stretch.text())), mark.inExchange());
            case NARRATIVE -> addBetween(narrative(stretch), mark.inExchange());
            case CAPTION -> addBetween(Figure.captioned(passages.passage("c", stretch)), mark.inExchange());
            case HEADING -> addPart(new Part.Heading(passages.passage("h", stretch)));
            default -> {} // a box, or a label without words: in the outline, and unplaced
        }
    }

    private Part.Narrative narrative(Stretch stretch) {
        boolean correction = convention.words().of(Topic.CORRECTION).begins(stretch.text());
        Part.Narrative.Kind kind = correction ? Part.Narrative.Kind.EDITORS_NOTE : Part.Narrative.Kind.STAGE_DIRECTION;
        return new Part.Narrative(kind, List.of(passages.passage("n", stretch)));
    }

    private Turn turn(Scene.Speech speech) {
        Block.Speech words = speech.speech();
        Optional<Qualifier> qualifier = words.label().flatMap(qualifiers::of);
        String id = passages.turnId(speech.role().prefix(), words.paragraphs());
        return new Turn(
                id,
                speech.speaker().map(Participant::id).stream().toList(),
                words.label().map(label -> localized(label.text())),
                qualifier,
                words.continued(),
                passages.passages("p", words.paragraphs()));
    }

    private Localized<String> localized(String text) {
        return Localized.of(convention.language(), text);
    }

    /** Whether all of a question is the editor's. */
    private boolean isSummary(Turn turn) {
        return turn.passages().stream()
                .map(this::paragraph)
                .allMatch(paragraph -> paragraph.content().stream().allMatch(Inline.Insertion.class::isInstance));
    }

    private Paragraph paragraph(Passage passage) {
        return passage.paragraphs(convention.language()).getFirst();
    }
}
