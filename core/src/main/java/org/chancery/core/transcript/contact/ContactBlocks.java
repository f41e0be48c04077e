package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;

/**
 * Reads lines one after the other. What a line is depends on the label above it, so this remembers the label that is
 * open, and lines that may turn out to be a name and an address when a number follows.
 */
final class ContactBlocks {
    private static final int MANY = 500; // more than any mission has

    private final ContactWords vocabulary = ContactWords.standard();
    private final FieldSplitter splitter = new FieldSplitter(vocabulary);
    private final Hours hours = new Hours(vocabulary);
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PlainLines plain = new PlainLines(vocabulary);

    private Draft draft = new Draft(Optional.empty(), Optional.empty());
    private ContactLabel label = ContactLabel.NONE;
    private boolean used;
    private Understood last = Understood.OTHER;
    private int lastLine;
    private int count;

    /** What was understood last: what may go on on the next line, and all else. */
    private enum Understood {
        ADDRESS,
        HOURS,
        OTHER
    }

    ContactBlocks() {
        drafts.add(draft);
    }

    List<Draft> drafts() {
        return drafts.stream().filter(Draft::hasContacts).toList();
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
            open(ContactLabel.NONE);
        }
    }

    private void read(Field field, Optional<Line> next, boolean hasNeighbour) {
        if (field.hasLabel()) {
            ContactLabel own = label(field.label());
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
            understood(field.line(), Understood.OTHER);
            used = true;
        } else if (!readValues(field)) {
            readPlain(field, next, hasNeighbour);
        }
    }

    private boolean followsHours(Field field) {
        boolean below = last == Understood.HOURS && field.line().number() - lastLine <= 1;
        return label.isOfHours() || (below && !field.hasLabel() && !hours.areIn(field.value()));
    }

    private boolean readValues(Field field) {
        if (!field.hasLabel() && hours.areIn(field.value())) {
            placePlain(true);
            int start = hours.start(field.value());
            addHours(field, label(Field.strip(field.value().substring(0, start))), start);
            return true;
        }
        if (field.hasLabel() && hours.beginIn(field.value())) {
            addHours(field, label, 0);
            return true;
        }
        if (Numbers.haveTwoPrefixes(field.value()) && (label.isOfNumbers() || field.hasLabel())) {
            addAsPrinted("transcript.contact-two-prefixes", field, field.value().strip());
            return true;
        }
        var reader = new FieldReader(vocabulary, field, label, used && !field.hasLabel());
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
            report("transcript.contacts-many", point.place(), Integer.toString(MANY));
        }
        boolean page = point.kind() == ContactPoint.Kind.WEB || point.kind() == ContactPoint.Kind.SOCIAL;
        if (page && Addresses.page(point.printed()).isEmpty()) {
            report("transcript.contact-no-link", point.place(), point.printed());
        }
        draft.points.add(point);
        understood(point.place().line(), Understood.OTHER);
    }

    private void readPlain(Field field, Optional<Line> next, boolean hasNeighbour) {
        String text = field.value().strip();
        ContactLabel own = label(text);
        if (!field.hasLabel() && own.isKnown() && isLabelAlone(own, next, hasNeighbour)) {
            open(own);
        } else if (label.isOfNumbers() && !used && text.chars().anyMatch(Character::isDigit)) {
            addAsPrinted("transcript.contact-no-number", field, text);
        } else if (field.hasLabel() && label.is(Topic.WEB) && text.indexOf(':') > 0 && text.indexOf(' ') < 0) {
            add(new Draft.Point(ContactPoint.Kind.WEB, label, text, "", false, field.place()));
        } else if (isAddressGoingOn(field)) {
            draft.addresses.add(draft.addresses.removeLast() + "\n" + text);
            understood(field.line(), Understood.ADDRESS);
        } else if (isOffice(text, own)) {
            placePlain(false);
            begin(field, text, own);
        } else {
            if (used) {
                open(ContactLabel.NONE);
            }
            plain.add(field.line());
        }
    }

    private boolean isLabelAlone(ContactLabel own, Optional<Line> next, boolean hasNeighbour) {
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
                        && (!own.is(Topic.PLACE) || own.is(Topic.DISTRICT)))
                || (goesOn && words <= PlainLines.MOST_WORDS_OF_A_LABEL && own.isOfNumbers());
    }

    /** What ought to be a number and is none, or two, is kept as printed, and nobody is led to it. */
    private void addAsPrinted(String rule, Field field, String text) {
        report(rule, field.place(), text);
        ContactPoint.Kind kind = label.is(Topic.FAX) ? ContactPoint.Kind.FAX : ContactPoint.Kind.PHONE;
        add(new Draft.Point(kind, label, text, "", false, field.place()));
        used = true;
    }

    /** The lines right below a labelled address, in one cell or below it. */
    private boolean isAddressGoingOn(Field field) {
        return last == Understood.ADDRESS
                && !draft.addresses.isEmpty()
                && !field.hasLabel()
                && label.isOfAddresses()
                && field.line().number() - lastLine == 1
                && field.value().length() <= PlainLines.LONGEST;
    }

    private boolean isOffice(String text, ContactLabel own) {
        return own.topics().stream().anyMatch(Topic.OFFICES::contains)
                && text.length() <= PlainLines.LONGEST
                && !text.endsWith(".")
                && text.chars().noneMatch(Character::isDigit)
                && text.split("\\s+").length <= PlainLines.MOST_WORDS_OF_A_LABEL;
    }

    private void begin(Field field, String name, ContactLabel own) {
        draft = new Draft(Optional.of(name), Topic.kind(own.topics()));
        drafts.add(draft);
        understood(field.line(), Understood.OTHER);
        open(ContactLabel.NONE);
    }

    private void addAddress(Field field) {
        draft.addresses.add(field.value().strip());
        understood(field.line(), Understood.ADDRESS);
        used = true;
    }

    private void addHours(Field field, ContactLabel before, int start) {
        String printed = Field.strip(field.value().substring(start));
        if (hours.periods(printed).isEmpty()) {
            report("transcript.contact-hours", field.place(), printed);
        }
        draft.hours.add(new Draft.Times(before, printed, hours.periods(printed).orElse(List.of())));
        understood(field.line(), Understood.HOURS);
        used = true;
    }

    private void placePlain(boolean contactFollows) {
        PlainLines.Placed placed = plain.take(draft, contactFollows);
        placed.name().ifPresent(this::name);
        if (!placed.address().isEmpty()) {
            draft.addresses.add(String.join(
                    "\n", placed.address().stream().map(Line::content).toList()));
            understood(placed.address().getLast(), Understood.ADDRESS);
        }
    }

    private void name(Line line) {
        draft = new Draft(Optional.of(line.content()), Topic.kind(vocabulary.topics(line.content())));
        drafts.add(draft);
        understood(line, Understood.OTHER);
    }

    private void open(ContactLabel opened) {
        label = opened;
        used = false;
    }

    /** Of a label that is too long to be one, its end. */
    private ContactLabel label(String printed) {
        return vocabulary.label(printed.substring(Math.max(0, printed.length() - PlainLines.LONGEST)));
    }

    private void understood(Line line, Understood what) {
        last = what;
        lastLine = line.number();
    }

    private void report(String rule, Stretch where, String argument) {
        findings.add(Finding.warning(rule, where.place(), argument));
    }
}
