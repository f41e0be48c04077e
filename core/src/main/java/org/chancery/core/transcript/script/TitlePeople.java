package org.chancery.core.transcript.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.ParticipantRole;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.label.Label;
import org.chancery.core.transcript.label.Names;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.page.Title;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/**
 * Finds the people a title names. Where a name begins after “Minister of …” is certain only when a label in the text has
 * the same name, or when the words leave no choice; otherwise nobody is guessed.
 */
final class TitlePeople {
    /** Every name is looked for in a title. */
    private static final int LONGEST_TITLE = 2_000;

    private final Vocabulary words;
    private final List<String> labels;
    private final Set<String> keys;
    private final List<Finding> findings = new ArrayList<>();

    /** Knows the names that stand as labels in the text. */
    TitlePeople(Vocabulary words, List<Label> labels) {
        this.words = words;
        this.labels = labels.stream()
                .filter(label -> !label.isGeneric())
                .map(Label::name)
                .distinct()
                .toList();
        keys = this.labels.stream().map(Names::key).collect(Collectors.toSet());
    }

    List<Finding> findings() {
        return findings;
    }

    List<Person> in(Title title) {
        var people = new ArrayList<Person>();
        Place place = title.stretch().map(Stretch::place).orElse(Place.nowhere());
        for (Title.Mention mention : title.people()) {
            Optional<Person> person = person(mention);
            person.ifPresent(people::add);
            if (person.isEmpty()) {
                findings.add(Finding.info("transcript.title-person", place, mention.rest()));
            } else if (isGuess(person.get().name())) {
                findings.add(Finding.warning(
                        "transcript.inflected-name", place, person.get().name()));
            }
        }
        people.addAll(unspaced(title.text().substring(0, Math.min(title.text().length(), LONGEST_TITLE))));
        return people;
    }

    /** Where no space parts words, those who label turns and whom the title names: “外交部发言人林海燕主持例行记者会”. */
    private List<Person> unspaced(String title) {
        return labels.stream()
                .filter(label -> label.codePoints().anyMatch(Character::isIdeographic))
                .filter(title::contains)
                .map(label -> official(label, title.substring(0, title.indexOf(label))))
                .toList();
    }

    private Person official(String name, String before) {
        Optional<String> printed = Optional.empty();
        Optional<ParticipantRole> role = Optional.empty();
        for (Lexicon.Office office : words.lexicon().people().offices()) {
            for (Phrase form : office.forms()) {
                String text = form.toString();
                if (before.endsWith(text)
                        && text.length() > printed.map(String::length).orElse(0)) {
                    printed = Optional.of(text);
                    role = office.role();
                }
            }
        }
        return new Person(name, printed, printed, Optional.empty(), false, role, false);
    }

    private boolean isInflected() {
        return words.lexicon().people().inflected();
    }

    private boolean isGuess(String name) {
        return isInflected() && !labels.contains(name);
    }

    private Optional<Person> person(Title.Mention mention) {
        List<Word> rest = Word.of(mention.rest());
        Optional<String> labelled = labels.stream()
                .filter(label -> isInflected() && Names.sameInflected(label, mention.rest()))
                .findFirst();
        int name = nameStart(mention.rest(), rest);
        if (name < 0 && labelled.isEmpty()) {
            return Optional.empty();
        }
        int from = name < 0 ? rest.getFirst().from() : rest.get(name).from();
        String printed = mention.rest().substring(from);
        String called = labelled.orElseGet(() -> called(printed));
        String office = withoutComma((mention.office() + " " + mention.rest().substring(0, from)).strip());
        return Optional.of(new Person(
                called,
                Optional.of(office),
                Optional.of(mention.office()),
                Optional.empty(),
                false,
                mention.role(),
                mention.first()));
    }

    private static String withoutComma(String office) {
        return office.endsWith(",") ? office.substring(0, office.length() - 1) : office;
    }

    /** In the form in which people are called, as a label has it; where names have no endings, as printed. */
    private String called(String printed) {
        return labels.stream()
                .filter(label -> isInflected() && Names.sameInflected(label, printed))
                .findFirst()
                .orElse(printed);
    }

    private int nameStart(String rest, List<Word> all) {
        for (int i = 0; i < all.size(); i++) {
            String tail = rest.substring(all.get(i).from());
            boolean initials = tail.length() > 2 && Character.isUpperCase(tail.charAt(0)) && tail.charAt(1) == '.';
            boolean whole = keys.contains(Names.key(tail)) && i + 1 < all.size();
            if (initials || whole) {
                return i;
            }
        }
        int certain = isInflected() ? -1 : withoutChoice(all);
        boolean surname = keys.contains(Names.key(rest.substring(all.getLast().from())));
        return certain < 0 && surname ? all.size() - 1 : certain;
    }

    /** “Anna Berg” after an office, or “of Valdora Anna Berg”: nothing else could be the name. */
    private int withoutChoice(List<Word> all) {
        int linking = -1;
        for (int i = 0; i < all.size(); i++) {
            linking = words.isLinking(all.get(i).folded()) ? i : linking;
        }
        int start = linking < 0 ? 0 : linking + 2;
        int length = all.size() - start;
        boolean certain = linking < 0 ? length == 2 || length == 3 : length == 2;
        return certain ? start : -1;
    }
}
