package org.chancery.render.epub.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.core.model.Participant;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.model.Source;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.render.Addresses;
import org.chancery.core.render.Labels.Label;

/** What is kept of the statements of a book, to find them and to describe the book. Filled while they are written. */
final class Catalogue {
    /** More sources than a library's record would show; each statement names its own. */
    private static final int MOST_SOURCES = 50;

    private final Words words;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Set<StatementKind> kinds = EnumSet.noneOf(StatementKind.class);
    private final Set<String> sources = new LinkedHashSet<>();
    private Dates dates = Dates.UNKNOWN;

    Catalogue(Words words) {
        this.words = words;
    }

    void add(Section section, Statement statement) {
        Chapter chapter = new Chapter(section, statement.occasion().date().or(statement.edition()::published));
        chapters.add(chapter);
        dates = dates.with(statement);
        kinds.add(statement.kind());
        statement.participants().forEach(participant -> add(participant, chapter));
        statement.provenance().sources().forEach(this::add);
    }

    private void add(Participant participant, Chapter chapter) {
        Person person =
                people.computeIfAbsent(participant.id(), id -> Person.named(id, words.of(participant.name(), id)));
        participant.office().map(words::of).filter(known -> !known.isEmpty()).ifPresent(person.offices()::add);
        participant
                .affiliation()
                .map(words::of)
                .filter(known -> !known.isEmpty())
                .ifPresent(person.offices()::add);
        if (participant.role() == ParticipantRole.PRINCIPAL) {
            person.spoken().add(chapter);
        }
    }

    private void add(Source source) {
        if (sources.size() < MOST_SOURCES) {
            source.address().flatMap(Addresses::allowed).ifPresent(sources::add);
        }
    }

    /** {@return the statements, in the order of the publication} */
    List<Chapter> chapters() {
        return chapters;
    }

    /** {@return everybody who takes part, by name in the first language of the book} */
    List<Person> people() {
        return people.values().stream()
                .sorted(Comparator.comparing(Catalogue::key).thenComparing(Person::id))
                .toList();
    }

    /** {@return those whose statements they are, likewise} */
    List<Person> speakers() {
        return people().stream().filter(person -> !person.spoken().isEmpty()).toList();
    }

    /** {@return the kinds of statements there are, in the order of the model} */
    Set<StatementKind> kinds() {
        return kinds;
    }

    /** {@return where the words were read, as far as that can be linked to} */
    Set<String> sources() {
        return sources;
    }

    Dates dates() {
        return dates;
    }

    private static String key(Person person) {
        Label name = person.name().getFirst();
        return name.text().toLowerCase(Locale.ROOT);
    }
}
