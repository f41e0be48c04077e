package org.chancery.core.transcript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.model.Participant;

/**
 * The body of a page with everybody in their parts.
 *
 * @param cast who takes part
 * @param scenes what is said and marked, in order
 */
record Script(Cast cast, List<Scene> scenes) {
    Stream<Scene.Speech> speeches() {
        return scenes.stream().filter(Scene.Speech.class::isInstance).map(Scene.Speech.class::cast);
    }

    boolean hasQuestions() {
        return speeches().anyMatch(speech -> speech.role() == Role.QUESTION);
    }

    /** The principals who are named and never speak. */
    List<Participant> silentPrincipals() {
        Set<Participant> heard =
                speeches().flatMap(speech -> speech.speaker().stream()).collect(Collectors.toSet());
        return cast.principals().stream()
                .filter(person -> !heard.contains(person))
                .toList();
    }

    /** The first speech, when it has no label. */
    Optional<Scene.Speech> unlabelledOpening() {
        return speeches().findFirst().filter(speech -> speech.speech().label().isEmpty());
    }
}
