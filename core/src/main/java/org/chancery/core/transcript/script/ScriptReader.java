package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.StatementKind;
import org.chancery.core.transcript.label.Census;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.page.Fact;
import org.chancery.core.transcript.page.Head;
import org.chancery.core.transcript.page.Title;
import org.chancery.core.transcript.text.Line;

/** Finds out who speaks in the body of a page, and in which part. */
public final class ScriptReader {
    /** Kinds in which an institution speaks, unless the title begins with a person. */
    private static final Set<StatementKind> WRITTEN =
            EnumSet.of(StatementKind.STATEMENT, StatementKind.PRESS_RELEASE, StatementKind.COMMENT);

    private final Convention convention;
    private final int mostTurns;
    private final int mostParticipants;
    private final String source;

    /**
     * Reads by a convention.
     *
     * @param mostTurns how often somebody may take the floor
     * @param mostParticipants how many people may
     * @param source what errors call the page
     */
    public ScriptReader(Convention convention, int mostTurns, int mostParticipants, String source) {
        this.convention = convention;
        this.mostTurns = mostTurns;
        this.mostParticipants = mostParticipants;
        this.source = source;
    }

    /**
     * {@return what the lines from one index to another hold}
     *
     * @throws LimitException when there are more turns or people than may be
     */
    public Script read(Head head, List<Line> lines, int from, int to, Census census) throws LimitException {
        Vocabulary words = convention.words();
        var titlePeople = new TitlePeople(words, census.all());
        List<Person> people = head.title().map(titlePeople::in).orElse(List.of());
        List<Block> blocks = BlockReader.read(lines, from, to, census, words);
        requireTurns(blocks);
        Cast cast = Cast.of(people, blocks, mostParticipants, source);
        Casting.of(cast, blocks, words, head.title());
        var troupe = new Troupe(cast, convention.language());
        var findings = new ArrayList<>(titlePeople.findings());
        findings.addAll(guesses(blocks, census, troupe));
        Optional<Participant> opening = opening(head, people, troupe);
        return new Script(troupe, SceneReader.read(blocks, troupe, opening, new Talk(words)), new Findings(findings));
    }

    /** Who speaks when the first words have no label. */
    private static Optional<Participant> opening(Head head, List<Person> people, Troupe troupe) {
        boolean written = head.first(Fact.Kind.class)
                .map(Fact.Kind::kind)
                .or(() -> head.title().flatMap(Title::kind))
                .map(WRITTEN::contains)
                .orElse(true);
        return people.stream()
                .findFirst()
                .filter(person -> person.opensTitle() || !written)
                .flatMap(person -> troupe.find(person.name()));
    }

    private void requireTurns(List<Block> blocks) throws LimitException {
        List<Block.Speech> speeches = Block.speeches(blocks);
        if (speeches.size() > mostTurns) {
            throw new LimitException(
                    "turns",
                    mostTurns,
                    speeches.get(mostTurns).paragraphs().getFirst().place().in(source));
        }
    }

    /** Who speaks only because a text has labels. */
    private static List<Finding> guesses(List<Block> blocks, Census census, Troupe troupe) {
        var findings = new ArrayList<Finding>();
        var reported = new HashSet<String>();
        for (Block.Speech speech : Block.speeches(blocks)) {
            Optional<Label> label = speech.label()
                    .filter(census::isGuess)
                    .filter(guess -> troupe.find(guess)
                            .filter(person -> person.role() != ParticipantRole.PRINCIPAL)
                            .isEmpty());
            if (label.isPresent() && reported.add(label.get().text())) {
                findings.add(Finding.warning(
                        "transcript.speaker-guessed",
                        label.get().printed().place(),
                        label.get().name()));
            }
        }
        return findings;
    }
}
