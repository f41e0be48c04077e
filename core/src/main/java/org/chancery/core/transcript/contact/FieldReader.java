package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.transcript.text.Stretch;

/** Reads the values of one field, each with the words that stand before it. */
final class FieldReader {
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern EXTENSION = Pattern.compile("[\\s,(]*+(\\p{L}++)[\\s.:]*+(\\d{1,6})(?!\\d)\\)?");
    private static final Pattern HOST =
            Pattern.compile("\\s*+((?:[\\p{L}\\p{N}-]++[.])++\\p{L}{2,}+(?:/[^\\s,;]*+)?)(?=[\\s,;.]|$)");
    private static final int MOST_WORDS_BETWEEN = 8;

    private final ContactWords vocabulary;
    private final Field field;
    private final List<Draft.Point> points = new ArrayList<>();
    private ContactLabel current;
    private ContactLabel own = ContactLabel.NONE;
    private boolean goesOn;

    /**
     * For a field.
     *
     * @param label that is open when it begins
     * @param goesOn whether values were read under that label already
     */
    FieldReader(ContactWords vocabulary, Field field, ContactLabel label, boolean goesOn) {
        this.vocabulary = vocabulary;
        this.field = field;
        this.current = label;
        this.goesOn = goesOn;
    }

    List<Draft.Point> points() {
        List<Value> values = values();
        boolean prose = isProse(values);
        int from = 0;
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (value.from() < from) {
                continue; // the extension of the number before
            }
            String between = before(from, value, i == 0);
            if (!between.isEmpty()) {
                current = label(between, i == 0);
                own = current;
                goesOn = false;
            }
            int next = i + 1 < values.size()
                    ? values.get(i + 1).from()
                    : field.value().length();
            from = read(value, next, prose);
        }
        return points;
    }

    /** What is a contact by its form; after a word such as “website” the name of a host is one too. */
    private List<Value> values() {
        List<Value> values = Values.in(field.value());
        Matcher host = HOST.matcher(field.value());
        return values.isEmpty() && current.is(Topic.WEB) && host.lookingAt()
                ? List.of(Value.of(Value.Form.LINK, field.value(), host.start(1), host.end(1)))
                : values;
    }

    /** The last label that stands in the field itself. */
    ContactLabel ownLabel() {
        return own;
    }

    /** What stands before a value: a label of its own, or only what parts one value from another. */
    private String before(int from, Value value, boolean first) {
        String text = field.value().substring(from, value.from());
        String bare = Field.strip(first ? text : PARENTHESES.matcher(text).replaceAll(""));
        String words = bare.replaceAll("[.()]+$", "").strip();
        return words.chars().noneMatch(Character::isLetter) || isConjunction(words) ? "" : words;
    }

    /** Words in lower case go on with a label that was begun on the line above. */
    private ContactLabel label(String words, boolean first) {
        boolean wrapped = first && !goesOn && !current.isNone() && Character.isLowerCase(words.codePointAt(0));
        String whole = wrapped ? current.printed() + " " + words : words;
        return vocabulary.label(whole);
    }

    private boolean isConjunction(String words) {
        return words.length() <= 4 && vocabulary.topics(words).equals(Set.of(Topic.AND));
    }

    private int read(Value value, int next, boolean prose) {
        switch (value.form()) {
            case MAIL -> add(ContactPoint.Kind.EMAIL, value, "", value.to());
            case LINK -> readLink(value, prose);
            case NUMBER -> {
                return readNumber(value, next, prose);
            }
        }
        return value.to();
    }

    private void readLink(Value value, boolean prose) {
        boolean social = Networks.isAccount(value.text());
        if (!prose || social || current.is(Topic.WEB)) {
            add(social ? ContactPoint.Kind.SOCIAL : ContactPoint.Kind.WEB, value, "", value.to());
        }
    }

    private int readNumber(Value value, int next, boolean prose) {
        Matcher extension = EXTENSION.matcher(field.value()).region(value.to(), Math.max(value.to(), fieldEnd(next)));
        boolean extended = extension.lookingAt() && vocabulary.speaksOf(Topic.EXTENSION, extension.group(1));
        int to = extended ? extension.end() : value.to();
        if (isNumber(value, to, next, prose)) {
            String digits = extended ? extension.group(2) : "";
            if (current.is(Topic.PHONE) || !current.is(Topic.FAX)) {
                add(ContactPoint.Kind.PHONE, value, digits, to);
            }
            if (current.is(Topic.FAX)) {
                add(ContactPoint.Kind.FAX, value, digits, to);
            }
        }
        return to;
    }

    private int fieldEnd(int next) {
        return Math.min(field.value().length(), Math.max(next, 0) + 8);
    }

    private boolean isNumber(Value value, int to, int next, boolean prose) {
        String text = value.text();
        if (Numbers.isOther(text) || isLettered(value) || (current.is(Topic.EMAIL) && !current.isOfNumbers())) {
            return false;
        }
        if (current.isOfNumbers() && !prose) {
            return goesOn || Numbers.digits(text).length() >= 3;
        }
        if (prose) {
            return Numbers.isDiallable(text) && Numbers.isPlausibleAlone(text);
        }
        String after = PARENTHESES
                .matcher(field.value().substring(to, Math.max(to, next)))
                .replaceAll("");
        boolean last = field.hasLabel()
                || after.chars().noneMatch(Character::isLetter)
                || next < field.value().length();
        return Numbers.isPlausibleAlone(text) && !current.is(Topic.PLACE) && (last || text.startsWith("+"));
    }

    /** Letters stand for digits in “0800-CONSUL”; what is printed in digits of it is no number. */
    private boolean isLettered(Value value) {
        String after = field.value().substring(value.to());
        return after.length() > 1 && after.charAt(0) == '-' && Character.isLetter(after.charAt(1));
    }

    /** Words of a sentence around the values; a number in it is one only when it says so itself. */
    private boolean isProse(List<Value> values) {
        if (values.isEmpty()) {
            return false;
        }
        String text = PARENTHESES
                        .matcher(field.value().substring(0, values.getFirst().from()))
                        .replaceAll(" ")
                + " "
                + PARENTHESES
                        .matcher(field.value().substring(values.getLast().to()))
                        .replaceAll(" ");
        return Field.strip(text).split("\\s+").length > MOST_WORDS_BETWEEN
                || (vocabulary.speaksOf(Topic.PROSE, text) && Field.strip(text).split("\\s+").length > 4);
    }

    private void add(ContactPoint.Kind kind, Value value, String extension, int to) {
        int start = points.isEmpty() ? field.from() : field.valueFrom() + value.from();
        Stretch place = new Stretch(field.line(), start, field.valueFrom() + to);
        String printed = field.value().substring(value.from(), to).strip();
        points.add(new Draft.Point(kind, current, printed, extension, goesOn, place));
        goesOn = true;
    }
}
