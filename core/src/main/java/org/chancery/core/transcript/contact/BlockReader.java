package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.transcript.contact.Piece.Sort;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * Reads lines one after the other. What a line is depends on the label above it, so this remembers the label that is
 * open, and lines that may turn out to be a name and an address when a number follows.
 */
final class BlockReader {
    private static final int LONGEST_PLAIN_LINE = 160;
    private static final int MANY = 500; // more than any mission has
    private static final int MOST_LINES_OF_AN_ADDRESS = 6;
    private static final int MOST_WORDS_OF_A_LABEL = 14;

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final FieldSplitter splitter = new FieldSplitter(vocabulary);
    private final Hours hours = new Hours(vocabulary);
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Line> plain = new ArrayList<>();

    private Draft draft = new Draft(Optional.empty(), Optional.empty());
    private Label label = Label.NONE;
    private boolean used;
    private int count;

    BlockReader() {
        drafts.add(draft);
    }

    List<Draft> drafts() {
        return drafts.stream().filter(Draft::hasContacts).toList();
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Finding> findings() {
        return findings;
    }

    void read(Line line, Optional<Line> next) {
        if (line.isBlank()) {
            endBlock();
            return;
        }
        List<Field> fields = splitter.split(line);
        for (int i = 0; i < fields.size(); i++) {
            read(fields.get(i), next, i + 1 < fields.size());
        }
    }

    void endBlock() {
        placePlain(false);
        if (used) {
            open(Label.NONE);
        }
    }

    private void read(Field field, Optional<Line> next, boolean hasNeighbour) {
        if (field.hasLabel()) {
            Label own = label(field.label());
            boolean wrapped = !used
                    && !label.isNone()
                    && Character.isLowerCase(field.label().codePointAt(0));
            open(wrapped ? label(label.printed() + " " + own.printed()) : own);
            if (field.isBlank()) {
                return;
            }
        }
        String value = field.value();
        boolean announced = field.hasLabel() || !used;
        if (hours.mayGoOnIn(value) ? followsHours(field) : label.isOfHours() && field.hasLabel()) {
            addHours(field, label, 0);
        } else if (label.isOfAddresses() && announced) {
            addAddress(field);
        } else if (label.is(Topic.DISTRICT) && announced) {
            draft.districts.add(value.strip());
            understood(field, Sort.DISTRICT);
            used = true;
        } else if (!readValues(field)) {
            readPlain(field, next, hasNeighbour);
        }
    }

    private boolean followsHours(Field field) {
        boolean below = !pieces.isEmpty()
                && pieces.getLast().sort() == Sort.HOURS
                && field.line().number() - pieces.getLast().line().number() <= 1;
        return label.isOfHours() || (below && !field.hasLabel() && !hours.areIn(field.value()));
    }

    private boolean readValues(Field field) {
        if (!field.hasLabel() && hours.areIn(field.value())) {
            placePlain(true);
            int start = hours.start(field.value());
            addHours(field, label(Field.strip(field.value().substring(0, start))), start);
            return true;
        }
        if (Numbers.haveTwoPrefixes(field.value()) && (label.isOfNumbers() || field.hasLabel())) {
            addAsPrinted("transcript.contact-two-prefixes", field, field.value().strip());
            return true;
        }
        var reader = new ValueReader(vocabulary, field, label, used && !field.hasLabel());
        List<Draft.Point> points = reader.points();
        if (points.isEmpty()) {
            return false;
        }
        placePlain(true);
        if (!reader.ownLabel().isNone()) {
            open(reader.ownLabel());
        }
        points.forEach(this::add);
        used = true;
        return true;
    }

    private void add(Draft.Point point) {
        if (++count == MANY) {
            report("transcript.contacts-many", point.piece(), Integer.toString(MANY));
        }
        boolean page = point.kind() == ContactPoint.Kind.WEB || point.kind() == ContactPoint.Kind.SOCIAL;
        if (page && Addresses.page(point.printed()).isEmpty()) {
            report("transcript.contact-no-link", point.piece(), point.printed());
        }
        draft.points.add(point);
        pieces.add(point.piece());
    }

    private void readPlain(Field field, Optional<Line> next, boolean hasNeighbour) {
        String text = field.value().strip();
        Label own = label(text);
        if (!field.hasLabel() && own.isKnown() && isLabelAlone(own, next, hasNeighbour)) {
            open(own);
        } else if (label.isOfNumbers() && !used && text.chars().anyMatch(Character::isDigit)) {
            addAsPrinted("transcript.contact-no-number", field, text);
        } else if (field.hasLabel() && label.is(Topic.WEB) && text.indexOf(':') > 0 && text.indexOf(' ') < 0) {
            Piece piece = new Piece(field.line(), field.from(), field.to(), Sort.WEB);
            add(new Draft.Point(ContactPoint.Kind.WEB, label, text, "", false, piece));
        } else if (isAddressGoingOn(field)) {
            int last = draft.addresses.size() - 1;
            draft.addresses.set(last, draft.addresses.get(last) + "\n" + text);
            understood(field, Sort.ADDRESS);
        } else if (isOffice(text, own)) {
            placePlain(false);
            begin(field, text, own);
        } else {
            if (used) {
                open(Label.NONE);
            }
            plain.add(field.line());
        }
    }

    private boolean isLabelAlone(Label own, Optional<Line> next, boolean hasNeighbour) {
        int words = own.printed().split("\\s+").length;
        boolean goesOn = next.map(line ->
                        !line.isBlank() && Character.isLowerCase(line.content().codePointAt(0)))
                .orElse(false);
        return hasNeighbour
                || (words <= 4
                        && vocabulary
                                        .first(Topic.LABELS, own.printed())
                                        .orElseThrow()
                                        .from()
                                == 0
                        && !own.is(Topic.PLACE))
                || (goesOn && words <= MOST_WORDS_OF_A_LABEL && own.isOfNumbers());
    }

    /** What ought to be a number and is none, or two, is kept as printed, and nobody is led to it. */
    private void addAsPrinted(String rule, Field field, String text) {
        report(rule, field, text);
        ContactPoint.Kind kind = label.is(Topic.FAX) ? ContactPoint.Kind.FAX : ContactPoint.Kind.PHONE;
        Sort sort = label.is(Topic.FAX) ? Sort.FAX : label.is(Topic.EMERGENCY) ? Sort.EMERGENCY : Sort.PHONE;
        add(new Draft.Point(kind, label, text, "", false, new Piece(field.line(), field.from(), field.to(), sort)));
        used = true;
    }

    /** The lines right below a labelled address, in one cell or below it. */
    private boolean isAddressGoingOn(Field field) {
        if (draft.addresses.isEmpty() || pieces.isEmpty() || field.hasLabel()) {
            return false;
        }
        Piece last = pieces.getLast();
        return last.sort() == Sort.ADDRESS
                && label.isOfAddresses()
                && field.line().number() - last.line().number() == 1
                && field.value().length() <= LONGEST_PLAIN_LINE;
    }

    private boolean isOffice(String text, Label own) {
        return own.topics().stream().anyMatch(Topic.OFFICES::contains)
                && text.length() <= LONGEST_PLAIN_LINE
                && !text.endsWith(".")
                && text.chars().noneMatch(Character::isDigit)
                && text.split("\\s+").length <= MOST_WORDS_OF_A_LABEL;
    }

    private void begin(Field field, String name, Label own) {
        draft = new Draft(Optional.of(name), Topic.kind(own.topics()));
        drafts.add(draft);
        understood(field, Sort.OFFICE);
        open(Label.NONE);
    }

    private void addAddress(Field field) {
        draft.addresses.add(field.value().strip());
        understood(field, Sort.ADDRESS);
        used = true;
    }

    private void addHours(Field field, Label before, int start) {
        String printed = Field.strip(field.value().substring(start));
        if (hours.periods(printed).isEmpty()) {
            report("transcript.contact-hours", field, printed);
        }
        draft.hours.add(new Draft.Times(before, printed, hours.periods(printed).orElse(List.of())));
        understood(field, Sort.HOURS);
        used = true;
    }

    /** Tells a name and an address from the lines above a contact that has no label for them. */
    private void placePlain(boolean contactFollows) {
        int from = 0;
        while (from < plain.size() && !isPartOfAddress(plain.get(from).content())) {
            from++;
        }
        List<Line> address = plain.subList(from, plain.size());
        boolean sure = contactFollows || (draft.name.isPresent() && !draft.hasContacts() && namesPlaces(address));
        if (!address.isEmpty() && address.size() <= MOST_LINES_OF_AN_ADDRESS && sure && draft.addresses.isEmpty()) {
            if (from > 0 && draft.hasContacts() && isName(plain.get(from - 1).content())) {
                name(plain.get(from - 1));
            }
            draft.addresses.add(
                    String.join("\n", address.stream().map(Line::content).toList()));
            address.forEach(line -> pieces.add(new Piece(line, line.start(), line.end(), Sort.ADDRESS)));
        } else if (contactFollows
                && draft.hasContacts()
                && plain.size() == 1
                && isName(plain.getFirst().content())) {
            name(plain.getFirst());
        }
        plain.clear();
    }

    private boolean isName(String text) {
        return text.length() <= LONGEST_PLAIN_LINE
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '@')
                && !text.endsWith(".")
                && text.split("\\s+").length <= MOST_WORDS_OF_A_LABEL
                && !label(text).isKnown();
    }

    private boolean namesPlaces(List<Line> lines) {
        return lines.stream().anyMatch(line -> vocabulary.speaksOf(Topic.PLACE, line.content()));
    }

    private void name(Line line) {
        draft = new Draft(Optional.of(line.content()), Topic.kind(vocabulary.topics(line.content())));
        drafts.add(draft);
        pieces.add(new Piece(line, line.start(), line.end(), Sort.OFFICE));
    }

    private boolean isPartOfAddress(String text) {
        boolean both = text.chars().anyMatch(Character::isDigit) && text.chars().anyMatch(Character::isLetter);
        return both
                && text.length() <= LONGEST_PLAIN_LINE
                && !Numbers.isOther(text)
                && !vocabulary.speaksOf(Topic.PROSE, text);
    }

    private void open(Label opened) {
        label = opened;
        used = false;
    }

    private Label label(String printed) {
        String text = printed.length() <= LONGEST_PLAIN_LINE
                ? printed
                : printed.substring(printed.length() - LONGEST_PLAIN_LINE);
        return new Label(text, text.isEmpty() ? Set.of() : vocabulary.topics(text));
    }

    private void understood(Field field, Sort sort) {
        pieces.add(new Piece(field.line(), field.from(), field.to(), sort));
    }

    private void report(String rule, Field field, String argument) {
        report(rule, new Piece(field.line(), field.from(), field.to(), Sort.PHONE), argument);
    }

    private void report(String rule, Piece where, String argument) {
        Place place = new Stretch(where.line(), where.from(), where.to()).place();
        findings.add(Finding.warning(rule, place, argument));
    }
}
