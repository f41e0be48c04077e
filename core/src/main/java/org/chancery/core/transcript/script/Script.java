package org.chancery.core.transcript.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Participant;

/**
 * The body of a page with everybody in their parts.
 *
 * @param troupe who takes part
 * @param scenes what is said and marked, in order
 * @param findings what was guessed
 */
public record Script(Troupe troupe, List<Scene> scenes, Findings findings) {
    /** {@return what is said, in order} */
    public Stream<Scene.Speech> speeches() {
        return scenes.stream().filter(Scene.Speech.class::isInstance).map(Scene.Speech.class::cast);
    }

    /** {@return whether anybody asks} */
    public boolean hasQuestions() {
        return speeches().anyMatch(speech -> speech.role() == Role.QUESTION);
    }

    /** {@return the principals who are named and never speak} */
    public List<Participant> silentPrincipals() {
        Set<Participant> heard =
                speeches().flatMap(speech -> speech.speaker().stream()).collect(Collectors.toSet());
        return troupe.principals().stream()
                .filter(person -> !heard.contains(person))
                .toList();
    }

    /** {@return the first speech, when it has no label} */
    public Optional<Scene.Speech> unlabelledOpening() {
        return speeches().findFirst().filter(speech -> speech.speech().label().isEmpty());
    }
}
