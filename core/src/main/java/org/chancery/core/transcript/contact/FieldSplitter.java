package org.chancery.core.transcript.contact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.core.transcript.text.Line;

/** Cuts a line into fields: at tabs, as between the cells of a table, and where another label with a colon begins. */
final class FieldSplitter {
    private static final int LONGEST_LABEL = 120;
    private static final int FEWEST_DIGITS = 5; // of a value before a label
    private static final Set<Topic> BEGINNINGS = EnumSet.copyOf(Topic.LABELS);

    static {
        BEGINNINGS.addAll(EnumSet.range(Topic.EMERGENCY, Topic.SECTION));
    }

    private final ContactWords vocabulary;

    FieldSplitter(ContactWords vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Field> split(Line line) {
        var fields = new ArrayList<Field>();
        int from = 0;
        for (int tab = line.text().indexOf('\t'); tab >= 0; tab = line.text().indexOf('\t', from)) {
            split(line, from, tab, fields);
            from = tab + 1;
        }
        split(line, from, line.text().length(), fields);
        return fields;
    }

    private void split(Line line, int from, int to, List<Field> fields) {
        int start = line.skipSpace(from);
        int valueFrom = start;
        for (int at = start; at < to; at++) {
            if (isColon(line.text(), at, to)) {
                OptionalInt label = label(line.text(), valueFrom, at, valueFrom == start);
                if (label.isPresent()) {
                    add(new Field(line, start, valueFrom, label.getAsInt()), fields);
                    start = label.getAsInt();
                    valueFrom = at + 1;
                }
            }
        }
        add(new Field(line, start, valueFrom, Math.max(valueFrom, line.trimmed(start, to))), fields);
    }

    private static void add(Field field, List<Field> fields) {
        if (field.to() > field.from()) {
            fields.add(field);
        }
    }

    /** A colon that stands in no time and in no address. */
    private static boolean isColon(String text, int at, int to) {
        if (text.charAt(at) != ':' && text.charAt(at) != '：') {
            return false;
        }
        boolean address = text.startsWith("//", at + 1);
        boolean time = at > 0
                && at + 1 < to
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !address && !time;
    }

    /**
     * Where the label before a colon begins: the whole of the text so far, or the first word of it that is one. What stands
     * before it is a value without a label.
     */
    private OptionalInt label(String text, int from, int colon, boolean first) {
        int start = afterValues(text, Math.max(from, colon - LONGEST_LABEL), colon);
        String before = text.substring(start, colon);
        Optional<ContactWords.Hit> hit = vocabulary.first(BEGINNINGS, before);
        if (hit.isEmpty()) {
            return OptionalInt.empty();
        }
        String unlabelled = before.substring(0, hit.get().from());
        boolean whole = first && start == from && unlabelled.chars().noneMatch(Character::isDigit);
        return OptionalInt.of(
                whole ? from : start + afterDigits(before, hit.get().from()));
    }

    /** Of the words that may begin the label, the first after the last digits: “… Press Road 5, Tel.:”. */
    private int afterDigits(String before, int hit) {
        int digit = before.length();
        while (digit > 0 && !Character.isDigit(before.charAt(digit - 1))) {
            digit--;
        }
        int start = digit;
        return vocabulary
                .first(BEGINNINGS, before.substring(digit))
                .map(later -> start + later.from())
                .orElse(hit);
    }

    private static int afterValues(String text, int from, int colon) {
        return Values.in(text.substring(from, colon)).stream()
                .filter(value -> value.form() != Value.Form.NUMBER
                        || Numbers.digits(value.text()).length() >= FEWEST_DIGITS)
                .mapToInt(value -> from + value.to())
                .max()
                .orElse(from);
    }
}
