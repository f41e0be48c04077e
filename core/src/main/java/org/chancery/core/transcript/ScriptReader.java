package org.chancery.core.transcript;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.StatementKind;
import org.chancery.core.transcript.text.Line;

/** Finds out who speaks in the body of a page, and in which part. */
final class ScriptReader {
    /** Kinds in which an institution speaks, unless the title begins with a person. */
    private static final Set<StatementKind> WRITTEN =
            EnumSet.of(StatementKind.STATEMENT, StatementKind.PRESS_RELEASE, StatementKind.COMMENT);

    private final Convention convention;
    private final TranscriptLimits limits;
    private final String source;
    private final Reports reports;

    ScriptReader(Convention convention, TranscriptLimits limits, String source, Reports reports) {
        this.convention = convention;
        this.limits = limits;
        this.source = source;
        this.reports = reports;
    }

    Script read(Head head, List<Line> body) throws LimitException {
        var labels = new LabelReader(convention.dialect());
        List<PrintedLabel> candidates =
                body.stream().flatMap(line -> labels.read(line).stream()).toList();
        List<Person> people = titlePeople(head, candidates);
        var speakers = new Speakers(people, candidates);
        List<Block> blocks = BlockReader.read(body, convention.dialect(), speakers::isSpeaker);
        requireTurns(blocks);
        Cast cast = Cast.of(convention, people, blocks, limits.participants(), source);
        reportGuesses(blocks, speakers, cast);
        return new Script(cast, SceneReader.read(blocks, cast, opening(head, people, cast)));
    }

    private List<Person> titlePeople(Head head, List<PrintedLabel> candidates) {
        List<String> names = candidates.stream()
                .filter(label -> !label.isGeneric())
                .map(PrintedLabel::name)
                .distinct()
                .toList();
        return head.title()
                .map(title -> new TitlePeople(convention.dialect(), names, reports).in(title))
                .orElse(List.of());
    }

    /** Who speaks when the first words have no label. */
    private static Optional<Participant> opening(Head head, List<Person> people, Cast cast) {
        boolean written = WRITTEN.contains(StatementMaker.kind(head, false));
        return people.stream()
                .findFirst()
                .filter(person -> person.opensTitle() || !written)
                .flatMap(person -> cast.find(person.name()));
    }

    private void requireTurns(List<Block> blocks) throws LimitException {
        List<Block.Speech> speeches = Block.speeches(blocks);
        if (speeches.size() > limits.turns()) {
            throw new LimitException(
                    "turns",
                    limits.turns(),
                    speeches.get(limits.turns()).paragraphs().getFirst().place().in(source));
        }
    }

    /** Reports who speaks only because a text has labels and does not show by what they say which part they play. */
    private void reportGuesses(List<Block> blocks, Speakers speakers, Cast cast) {
        var reported = new HashSet<String>();
        Block.speeches(blocks).stream()
                .flatMap(speech -> speech.label().stream())
                .filter(speakers::isGuess)
                .filter(label -> cast.find(label.name())
                        .map(person -> person.role() == ParticipantRole.PRINCIPAL)
                        .orElse(true))
                .filter(label -> reported.add(label.name()))
                .forEach(label -> reports.warn("transcript.speaker-guessed", label.label(), label.name()));
    }
}
