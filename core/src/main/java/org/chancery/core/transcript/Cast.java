package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;

/** Who takes part: those the title names, then those that labels name, each person once. */
final class Cast {
    private final Convention convention;
    private final Ids ids = new Ids();
    private final Map<String, Participant> byName = new LinkedHashMap<>();
    private final Map<String, List<Named>> bySurname = new HashMap<>();
    private final List<Participant> principals = new ArrayList<>();
    private final Optional<Participant> opening;

    /** A participant, with what stands before the surname: taken apart once, since many may share a surname. */
    private record Named(Participant person, List<String> given) {}

    private Cast(Convention convention, List<Person> titlePeople) {
        this.convention = convention;
        titlePeople.forEach(person -> add(person, ParticipantRole.PRINCIPAL));
        opening = titlePeople.stream().findFirst().flatMap(person -> find(person.name()));
    }

    static Cast of(Convention convention, List<Person> titlePeople, List<Block> blocks, int mostPeople, String source)
            throws LimitException {
        var cast = new Cast(convention, titlePeople);
        Map<String, ParticipantRole> roles = new RoleOfSpeakers(convention.dialect(), cast::isKnown).of(blocks);
        for (Block block : blocks) {
            if (block instanceof Block.Speech(Optional<PrintedLabel> label, var paragraphs, boolean ignored)
                    && label.isPresent()
                    && !label.get().isGeneric()
                    && !cast.isKnown(label.get().name())) {
                cast.add(Person.of(label.get()), roles.getOrDefault(label.get().name(), ParticipantRole.PRINCIPAL));
                if (cast.byName.size() > mostPeople) {
                    throw new LimitException(
                            "participants",
                            mostPeople,
                            paragraphs.getFirst().place().in(source));
                }
            }
        }
        return cast;
    }

    private boolean isKnown(String name) {
        return find(name).isPresent();
    }

    private void add(Person person, ParticipantRole role) {
        if (isKnown(person.name())) {
            return;
        }
        var participant = new Participant(
                ids.giveName(person.name()),
                localized(person.name()),
                role,
                person.office().map(this::localized),
                person.outlet().map(this::localized));
        byName.put(person.name(), participant);
        if (role == ParticipantRole.PRINCIPAL) {
            principals.add(participant);
        }
        bySurname
                .computeIfAbsent(Names.surname(person.name()), surname -> new ArrayList<>())
                .add(new Named(participant, Names.given(person.name())));
    }

    private Localized<String> localized(String text) {
        return Localized.of(convention.language(), text);
    }

    List<Participant> participants() {
        return List.copyOf(byName.values());
    }

    List<Participant> principals() {
        return principals;
    }

    /** The one the title names first. */
    Optional<Participant> opening() {
        return opening;
    }

    /** The participant with a name, also when initials stand for some of it, if there is only one. */
    Optional<Participant> find(String name) {
        Participant exact = byName.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> given = Names.given(name);
        List<Named> similar = bySurname.getOrDefault(Names.surname(name), List.of()).stream()
                .filter(named -> Names.compatible(named.given(), given))
                .toList();
        return similar.size() == 1 ? Optional.of(similar.getFirst().person()) : Optional.empty();
    }

    /** The principal whose surname ends a text, whatever its ending: “addressed to Mr Berg”. */
    Optional<Participant> principalAddressed(String text) {
        String surname = Names.surname(text);
        List<Participant> found = principals.stream()
                .filter(person -> Names.sameStem(Names.surname(person.name().first()), surname))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
