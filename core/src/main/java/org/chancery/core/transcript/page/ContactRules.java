package org.chancery.core.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.model.Localized;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.lexicon.Lexicon;
import org.chancery.core.transcript.lexicon.Phrases;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Word;

/**
 * Recognises the lines of contacts on the page of a statement: one or several fields a line, or a label that is wrapped
 * over two lines.
 *
 * <p>Only what is labelled in the page's own language, or is plainly a number or an address, counts. Around a statement
 * stand figures, names of places and words such as “office” that are no contacts; a page that is nothing but contacts is
 * read by {@code transcript.contact}, which takes far more for one.
 */
final class ContactRules {
    private static final String[] DASHES = {" - ", " – ", " — "};
    private static final int LONGEST_LABEL = 80;

    private final Convention convention;
    private final Lexicon.ContactLabels labels;
    private final ContactField fields;

    ContactRules(Convention convention) {
        this.convention = convention;
        labels = convention.lexicon().contacts();
        fields = new ContactField(convention);
    }

    List<HeadRule> rules() {
        return List.of(this::socialHeading, this::hours, this::fieldsOfLine, this::wrapped);
    }

    private Optional<Found> socialHeading(List<Line> lines, int at) {
        return Phrases.of(labels.social()).matches(lines.get(at).text())
                ? Optional.of(Found.line(lines.get(at), Outline.Kind.SOCIAL))
                : Optional.empty();
    }

    /** A heading of opening hours and the lines below it. */
    private Optional<Found> hours(List<Line> lines, int at) {
        if (!Phrases.of(labels.hours()).matches(lines.get(at).text())) {
            return Optional.empty();
        }
        var spans = new ArrayList<Outline.Span>();
        var facts = new ArrayList<Fact>();
        int next = at;
        while (next < lines.size() && !lines.get(next).isBlank()) {
            Line line = lines.get(next);
            spans.addAll(Stretch.whole(line).as(Outline.Kind.HOURS));
            if (next++ > at) {
                Localized<String> printed = Localized.of(convention.language(), line.content());
                facts.add(new Fact.Hours(OpeningHours.of(fields.purpose(line.text()), printed, List.of())));
            }
        }
        return Optional.of(new Found(spans, facts, next - at));
    }

    private Optional<Found> fieldsOfLine(List<Line> lines, int at) {
        Line line = lines.get(at);
        var spans = new ArrayList<Outline.Span>();
        var facts = new ArrayList<Fact>();
        List<Stretch> fields = cut(line);
        for (Stretch field : fields) {
            boolean last = field.equals(fields.getLast());
            Optional<ContactField.Meaning> meaning = meaning(last ? field.text() : withoutSeparator(field.text()), "");
            spans.addAll(field.as(meaning.map(ContactField.Meaning::kind).orElse(Outline.Kind.UNPLACED)));
            meaning.ifPresent(found -> facts.add(found.fact()));
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Found(spans, facts, 1));
    }

    /** “Phone: 5550, fax: …”: what parts two fields belongs to neither. */
    private static String withoutSeparator(String field) {
        String text = Chars.strip(field);
        return text.endsWith(",") || text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * Cuts a line where another known label begins: “Phone: … fax: …”. Words alone before it belong to it: “Emergency
     * phone: …”.
     */
    private List<Stretch> cut(Line line) {
        var fields = new ArrayList<Stretch>();
        int from = 0;
        for (Word word : Word.of(line.text())) {
            boolean colon = line.skipSpace(word.to()) < line.text().length()
                    && line.text().charAt(line.skipSpace(word.to())) == ':';
            if (colon && isKnown(word.text()) && isField(line.text().substring(from, word.from()))) {
                fields.add(Stretch.of(line, from, word.from()));
                from = word.from();
            }
        }
        fields.add(Stretch.of(line, from, line.text().length()));
        return fields;
    }

    private static boolean isField(String text) {
        return text.codePoints().anyMatch(c -> c == ':' || c == '@' || Character.isDigit(c));
    }

    private boolean isKnown(String word) {
        return Phrases.of(labels.phone()).matches(word)
                || Phrases.of(labels.fax()).matches(word)
                || Phrases.of(labels.email()).matches(word)
                || Phrases.of(labels.web()).matches(word);
    }

    private Optional<ContactField.Meaning> meaning(String field, String wrapped) {
        int colon = field.indexOf(':');
        if (colon > 0 && colon <= LONGEST_LABEL) {
            Optional<ContactField.Meaning> found =
                    fields.read(joined(wrapped, field.substring(0, colon)), Chars.strip(field.substring(colon + 1)));
            if (found.isPresent()) {
                return found;
            }
        }
        for (String dash : DASHES) {
            int at = field.indexOf(dash);
            if (at > 0 && at <= LONGEST_LABEL && PhoneNumber.isOne(Chars.strip(field.substring(at + dash.length())))) {
                return fields.read(
                        joined(wrapped, field.substring(0, at)), Chars.strip(field.substring(at + dash.length())));
            }
        }
        return wrapped.isEmpty() ? fields.read("", field) : Optional.empty();
    }

    private static String joined(String first, String second) {
        return Chars.strip(first + " " + second);
    }

    /** A label whose end stands on the next line, before its number. */
    private Optional<Found> wrapped(List<Line> lines, int at) {
        if (at + 1 >= lines.size() || lines.get(at + 1).text().length() > HeadRule.LONGEST_LINE) {
            return Optional.empty();
        }
        Stretch first = Stretch.whole(lines.get(at));
        Stretch second = Stretch.whole(lines.get(at + 1));
        boolean goesOn =
                !second.isEmpty() && Character.isLowerCase(second.text().codePointAt(0));
        boolean label = first.text().length() <= LONGEST_LABEL && first.text().indexOf(':') < 0;
        if (!goesOn || !label) {
            return Optional.empty();
        }
        return meaning(second.text(), first.text())
                .map(found -> new Found(
                        Stream.concat(first.as(found.kind()).stream(), second.as(found.kind()).stream())
                                .toList(),
                        List.of(found.fact()),
                        2));
    }
}
