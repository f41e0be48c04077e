package org.chancery.core.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Word;

/**
 * Finds the people a title names. Where a name begins after “Minister of …” is certain only when a label in the text has
 * the same name, or when the words leave no choice; otherwise nobody is guessed.
 */
final class TitlePeople {
    private final Dialect dialect;
    private final List<String> labels;
    private final Set<String> keys;
    private final Reports reports;

    /** Knows the names that stand as labels in the text. */
    TitlePeople(Dialect dialect, List<String> labels, Reports reports) {
        this.dialect = dialect;
        this.labels = labels;
        keys = labels.stream().map(Names::key).collect(Collectors.toSet());
        this.reports = reports;
    }

    List<Person> in(Title title) {
        var people = new ArrayList<Person>();
        for (Title.Mention mention : title.people()) {
            Optional<Person> person = person(mention);
            person.ifPresent(people::add);
            if (person.isEmpty()) {
                reports.info("transcript.title-person", title.stretch(), mention.rest());
            } else if (isGuess(person.get().name())) {
                reports.warn(
                        "transcript.inflected-name",
                        title.stretch(),
                        person.get().name());
            }
        }
        return people;
    }

    private boolean isGuess(String name) {
        return dialect.names().inflected() && !labels.contains(name);
    }

    private Optional<Person> person(Title.Mention mention) {
        List<Word> words = Word.of(mention.rest());
        int name = nameStart(mention.rest(), words);
        if (name < 0) {
            return Optional.empty();
        }
        int from = words.get(name).from();
        String printed = mention.rest().substring(from);
        String called = labels.stream()
                .filter(label -> dialect.names().inflected()
                        ? Names.sameInflected(label, printed)
                        : Names.key(label).equals(Names.key(printed)))
                .findFirst()
                .orElse(printed);
        String office = (mention.office() + " " + mention.rest().substring(0, from)).strip();
        return Optional.of(new Person(called, Optional.of(office), Optional.empty(), mention.first()));
    }

    private int nameStart(String rest, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String tail = rest.substring(words.get(i).from());
            if (NameShape.hasInitials(tail) || keys.contains(Names.key(tail))) {
                return i;
            }
        }
        return dialect.names().inflected() ? -1 : withoutChoice(words);
    }

    /** “Anna Berg” after an office, or “of Valdora Anna Berg”: nothing else could be the name. */
    private int withoutChoice(List<Word> words) {
        int linking = -1;
        for (int i = 0; i < words.size(); i++) {
            if (dialect.title().linking().contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                linking = i;
            }
        }
        int start = linking < 0 ? 0 : linking + 2;
        int length = words.size() - start;
        boolean certain = linking < 0 ? length == 2 || length == 3 : length == 2;
        return certain ? start : -1;
    }
}
