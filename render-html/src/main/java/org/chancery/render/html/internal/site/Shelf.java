package org.chancery.render.html.internal.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.chancery.core.model.Localized;
import org.chancery.render.html.internal.Names;

/** A way to put statements in groups. */
enum Shelf {
    /** By the year of the event. */
    DATES("by-date"),
    /** By the principals who speak. */
    SPEAKERS("by-speaker"),
    /** By what sort of text they are. */
    KINDS("by-kind");

    private static final String UNDATED = "undated";

    private final String label;

    Shelf(String label) {
        this.label = label;
    }

    /** {@return the key of its label} */
    String label() {
        return label;
    }

    /** {@return the name of its folder} */
    String folder() {
        return Names.of(this);
    }

    /** {@return the groups of some statements: years from the newest, speakers and kinds by their keys} */
    List<Group> groups(List<Listed> statements) {
        SequencedMap<String, Group> groups =
                new TreeMap<>(this == DATES ? Shelf::newestFirst : Comparator.naturalOrder());
        for (Listed statement : statements) {
            for (Group of : groupsOf(statement)) {
                groups.computeIfAbsent(of.key(), key -> of).members().add(statement);
            }
        }
        return List.copyOf(groups.values());
    }

    private List<Group> groupsOf(Listed statement) {
        return switch (this) {
            case DATES ->
                List.of(statement
                        .date()
                        .map(date -> Group.named(Integer.toString(date.getYear())))
                        .orElseGet(() -> Group.labelled(UNDATED, UNDATED)));
            case KINDS -> {
                String kind = Names.of(statement.kind());
                yield List.of(Group.labelled(kind, "kind." + kind));
            }
            case SPEAKERS ->
                statement.speakers().stream()
                        .map(speaker -> Group.of(speaker.id(), speaker.name()))
                        .toList();
        };
    }

    /** Undated ones last. */
    private static int newestFirst(String year, String other) {
        boolean dated = !year.equals(UNDATED) && !other.equals(UNDATED);
        return dated ? Integer.compare(Integer.parseInt(other), Integer.parseInt(year)) : year.compareTo(other);
    }

    /**
     * Statements that belong together.
     *
     * @param key the name of its page
     * @param label the key of the label that names it; empty when it has a name of its own
     * @param names its own, in at most one piece
     * @param members in the order of the list
     */
    record Group(String key, String label, List<Localized<String>> names, List<Listed> members) {
        static Group of(String key, Localized<String> name) {
            return new Group(key, "", List.of(name), new ArrayList<>());
        }

        static Group named(String key) {
            return new Group(key, "", List.of(), new ArrayList<>());
        }

        static Group labelled(String key, String label) {
            return new Group(key, label, List.of(), new ArrayList<>());
        }
    }
}
