package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.text.Line;

/** Lines without a label or a contact, kept until what follows tells whether they are a name and an address. */
final class PlainLines {
    /** What is longer is neither a label nor a line of an address. */
    static final int LONGEST = 160;

    static final int MOST_WORDS_OF_A_LABEL = 14;
    private static final int MOST_LINES_OF_AN_ADDRESS = 6;

    private final ContactWords vocabulary;
    private final List<Line> lines = new ArrayList<>();

    PlainLines(ContactWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(Line line) {
        lines.add(line);
    }

    /**
     * Forgets the lines, but for what they were taken for.
     *
     * @param draft the office that they stand below
     * @param contactFollows whether a contact stands right below them
     */
    Placed take(Draft draft, boolean contactFollows) {
        List<Line> taken = List.copyOf(lines);
        lines.clear();
        int from = 0;
        while (from < taken.size() && !isPartOfAddress(taken.get(from).content())) {
            from++;
        }
        List<Line> address = taken.subList(from, taken.size());
        boolean sure = contactFollows || (draft.name.isPresent() && !draft.hasContacts() && namesPlaces(address));
        if (!address.isEmpty() && address.size() <= MOST_LINES_OF_AN_ADDRESS && sure && draft.addresses.isEmpty()) {
            return new Placed(another(draft, taken.subList(Math.max(0, from - 1), from)), address);
        }
        boolean alone = contactFollows && taken.size() == 1;
        return new Placed(alone ? another(draft, taken) : Optional.empty(), List.of());
    }

    /** The name of another office than the one whose contacts are there already. */
    private Optional<Line> another(Draft draft, List<Line> above) {
        return above.stream()
                .filter(line -> draft.hasContacts() && isName(line.content()))
                .findFirst();
    }

    private boolean isName(String text) {
        return text.length() <= LONGEST
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '@')
                && !text.endsWith(".")
                && text.split("\\s+").length <= MOST_WORDS_OF_A_LABEL
                && !vocabulary.label(text).isKnown();
    }

    private boolean namesPlaces(List<Line> address) {
        return address.stream().anyMatch(line -> vocabulary.speaksOf(Topic.PLACE, line.content()));
    }

    private boolean isPartOfAddress(String text) {
        boolean both = text.chars().anyMatch(Character::isDigit) && text.chars().anyMatch(Character::isLetter);
        return both && text.length() <= LONGEST && !Numbers.isOther(text) && !vocabulary.speaksOf(Topic.PROSE, text);
    }

    /**
     * What lines were taken for.
     *
     * @param name of an office that begins here
     * @param address its lines; empty when there is none
     */
    record Placed(Optional<Line> name, List<Line> address) {}
}
