package org.chancery.core.transcript;

import java.util.List;
import java.util.Optional;
import org.chancery.core.transcript.PrintedLabel.Shape;
import org.chancery.core.transcript.dialect.Dialect;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Line;

/**
 * Finds what may be a speaker's label at the beginning of a line: “Question (addressed to both ministers):”, “Maren
 * Holt, Brenholm Courier:”. Whether a name is a speaker's is not decided here.
 */
final class LabelReader {
    /** So much of a line is looked at. */
    private static final int LONGEST_LABEL = 160;

    private final Dialect dialect;

    LabelReader(Dialect dialect) {
        this.dialect = dialect;
    }

    Optional<PrintedLabel> read(Line line) {
        int start = line.start();
        int colon = colon(line.text(), start);
        if (colon < 0) {
            return Optional.empty();
        }
        Stretch before = Stretch.of(line, start, colon);
        int bracket = bracket(before);
        if (bracket < 0) {
            return label(Stretch.of(line, start, colon), Optional.empty(), colon + 1);
        }
        Stretch qualifier = new Stretch(line, bracket, colon + 1);
        return label(Stretch.of(line, start, bracket), Optional.of(qualifier), colon + 1);
    }

    private static int colon(String text, int start) {
        int end = Math.min(text.length(), start + LONGEST_LABEL);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

    /** Where the parenthesis begins that ends the label; -1 when none does. */
    private static int bracket(Stretch before) {
        String text = before.text();
        int open = text.lastIndexOf('(');
        boolean filled = text.endsWith(")")
                && open >= 0
                && !Chars.strip(text.substring(open + 1, text.length() - 1)).isEmpty();
        return filled ? before.from() + open : -1;
    }

    private Optional<PrintedLabel> label(Stretch words, Optional<Stretch> qualifier, int end) {
        Stretch label = qualifier.isPresent() ? words : Stretch.of(words.line(), words.from(), end);
        String text = words.text();
        Optional<Shape> generic = generic(text);
        if (generic.isPresent()) {
            return Optional.of(new PrintedLabel(generic.get(), text, Optional.empty(), label, qualifier, end));
        }
        int comma = text.indexOf(',');
        String name = comma < 0 ? text : Chars.strip(text.substring(0, comma));
        Optional<String> outlet = comma < 0 ? Optional.empty() : Optional.of(Chars.strip(text.substring(comma + 1)));
        if (!NameShape.isName(name, dialect) || !outlet.map(this::isOutlet).orElse(true)) {
            return Optional.empty();
        }
        Shape shape = NameShape.hasInitials(name) ? Shape.INITIALS : Shape.NAME;
        return Optional.of(new PrintedLabel(shape, name, outlet, label, qualifier, end));
    }

    private Optional<Shape> generic(String text) {
        Dialect.Labels labels = dialect.labels();
        if (Phrase.anyMatches(labels.question(), text)) {
            return Optional.of(Shape.QUESTION);
        }
        if (Phrase.anyMatches(labels.answer(), text)) {
            return Optional.of(Shape.ANSWER);
        }
        if (Phrase.anyMatches(labels.remark(), text)) {
            return Optional.of(Shape.REMARK);
        }
        return Phrase.anyMatches(labels.moderator(), text) ? Optional.of(Shape.MODERATOR) : Optional.empty();
    }

    private boolean isOutlet(String text) {
        List<Phrase> outlets = dialect.names().outlets();
        return !text.isEmpty()
                && (Character.isUpperCase(text.codePointAt(0))
                        || "«“\"„".indexOf(text.charAt(0)) >= 0
                        || outlets.stream().anyMatch(outlet -> outlet.begins(text)));
    }
}
