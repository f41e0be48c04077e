package org.chancery.core.transcript.script;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.Names;
import org.chancery.core.transcript.text.Ids;

/** The cast as the model has it: participants with ids and parts. */
public final class Troupe {
    private final Cast cast;
    private final Map<Cast.Member, Participant> participants = new LinkedHashMap<>();
    private final Map<String, Optional<Participant>> byLabel = new HashMap<>();
    private final List<Participant> principals;

    Troupe(Cast cast, Locale language) {
        this.cast = cast;
        var ids = new Ids();
        for (Cast.Member member : cast.members()) {
            Person person = member.person();
            participants.put(
                    member,
                    new Participant(
                            ids.giveName(person.name()),
                            Localized.of(language, person.name()),
                            member.role(),
                            person.office().map(office -> Localized.of(language, office)),
                            person.affiliation().map(where -> Localized.of(language, where))));
        }
        principals = participants.values().stream()
                .filter(person -> person.role() == ParticipantRole.PRINCIPAL)
                .toList();
    }

    /** {@return everybody, in the order of their first appearance} */
    public List<Participant> participants() {
        return List.copyOf(participants.values());
    }

    /** {@return the principals} */
    public List<Participant> principals() {
        return principals;
    }

    /** {@return the one the title names first} */
    public Optional<Participant> opening() {
        return participants.entrySet().stream()
                .filter(entry -> entry.getKey().isTitled())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** {@return whose label it is} */
    public Optional<Participant> find(Label label) {
        return byLabel.computeIfAbsent(label.text(), text -> cast.find(label).map(participants::get));
    }

    Optional<Participant> find(String name) {
        return cast.find(name).map(participants::get);
    }

    Optional<Participant> onlyPrincipal() {
        return principals.size() == 1 ? Optional.of(principals.getFirst()) : Optional.empty();
    }

    /** {@return the principal whose surname ends a text, whatever its ending: “addressed to Mr Berg”} */
    public Optional<Participant> principalAddressed(String text) {
        String surname = Names.surname(text);
        List<Participant> found = principals.stream()
                .filter(person -> Names.sameStem(Names.surname(person.name().first()), surname))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
