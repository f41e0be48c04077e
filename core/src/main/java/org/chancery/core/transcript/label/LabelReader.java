package org.chancery.core.transcript.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.dialect.LabelForm.Close;
import org.chancery.core.transcript.dialect.LabelForm.Who;
import org.chancery.core.transcript.lexicon.Vocabulary;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.lexicon.Vocabulary.Topic;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Line;
import org.chancery.core.transcript.text.Stretch;
import org.chancery.core.transcript.text.Style;
import org.chancery.core.transcript.text.Word;

/**
 * Finds what may be a label at the beginning of a line. Whether a name is a speaker’s is not decided here but by a
 * {@link Census}.
 */
public final class LabelReader {
    /** So much of a line is looked at. */
    private static final int LONGEST_LABEL = 220;

    private static final int LONGEST_LETTER = 2;

    private static final Pattern TIME = Pattern.compile(Decoration.TIME_OF_A_RECORDING);

    private static final Pattern NUMBER = Pattern.compile("(\\p{L})\\d{1,4}[\\p{Z}\\t]+");

    private static final LabelForm COLON = LabelForm.valueOf("{label}:");

    private final Vocabulary words;
    private final Optional<LabelForm> house;
    private final List<LabelForm> forms;
    private final LabelClose close;

    /** Reads by the words and forms of a dialect. */
    public LabelReader(Vocabulary words) {
        this(words, Optional.empty());
    }

    private LabelReader(Vocabulary words, Optional<LabelForm> house) {
        this.words = words;
        this.house = house;
        forms = Stream.concat(house.stream(), words.forms().stream()).toList();
        close = new LabelClose(words, LONGEST_LABEL);
    }

    /**
     * {@return this reader, or one that also knows how these lines set labels apart, where they have a way of their own}
     *
     * @param candidates what this one finds in each of them
     */
    public LabelReader inHouseStyleOf(List<Line> lines, List<Optional<Label>> candidates) {
        return HouseStyle.of(lines, candidates, this).map(this::with).orElse(this);
    }

    /** {@return a reader by the same words that also knows a form which a page has of its own} */
    LabelReader with(LabelForm form) {
        return new LabelReader(words, Optional.of(form));
    }

    boolean knows(LabelForm form) {
        return forms.contains(form);
    }

    /** {@return what may be the label of a line} */
    public Optional<Label> read(Line line) {
        int start = Decoration.end(line);
        if (start >= line.text().length()) {
            return Optional.empty();
        }
        Optional<Label> label =
                numbered(line, start).or(() -> letter(line, start)).or(() -> read(line, start, COLON));
        for (LabelForm form : forms) {
            if (label.isPresent()) {
                return label;
            }
            label = read(line, start, form);
        }
        return label;
    }

    /** {@return what may be the label of a line, if it is set apart in one way} */
    Optional<Label> read(Line line, LabelForm form) {
        int start = Decoration.end(line);
        return start < line.text().length() ? read(line, start, form) : Optional.empty();
    }

    /** A letter and a wide space are a label, though a colon may stand in the words: “Q    On another topic: …”. */
    private Optional<Label> letter(Line line, int start) {
        return forms.stream()
                .filter(form -> form.close() == Close.GAP)
                .flatMap(form -> read(line, start, form).stream())
                .filter(label -> label.text().length() <= LONGEST_LETTER)
                .findFirst();
    }

    /** The numbers of a hearing's questions stand before the names of those who ask: “Q12   Tom Hale: …”. */
    private Optional<Label> numbered(Line line, int start) {
        Matcher number = NUMBER.matcher(line.text()).region(start, line.text().length());
        boolean asks = number.lookingAt()
                && words.labels()
                        .matching(number.group(1))
                        .filter(Part.QUESTION::equals)
                        .isPresent();
        return asks
                ? read(line, number.end(), COLON)
                        .filter(name -> !name.isGeneric())
                        .map(name -> name.and(Trait.NUMBERED))
                : Optional.empty();
    }

    private Optional<Label> read(Line line, int start, LabelForm form) {
        if (!line.text().startsWith(form.open(), start)) {
            return Optional.empty();
        }
        int from = line.skipSpace(start + form.open().length());
        LabelClose.Found found = close.find(line.text(), from, form);
        if (found == null) {
            return Optional.empty();
        }
        return label(line, start, from, found, form);
    }

    private Optional<Label> label(Line line, int start, int from, LabelClose.Found found, LabelForm form) {
        String text = line.text();
        int last = line.trimmed(from, found.at());
        int bracket =
                last > from && Brackets.isClose(text.charAt(last - 1)) ? Brackets.openingOf(text, last - 1, from) : -1;
        if (bracket > from) {
            int end = line.trimmed(from, bracket);
            Optional<Label> withNote = who(line, start, from, end, form)
                    .filter(label -> isNote(text.substring(bracket + 1, last - 1), label))
                    .map(label -> noted(label, new Stretch(line, bracket, found.end()), found.end(), end));
            if (withNote.isPresent()) {
                return withNote;
            }
        }
        return who(line, start, from, last, form).map(label -> closed(label, found.end()));
    }

    /**
     * What stands in brackets beside a name may also be the person's office or outlet, which belongs to the label; a time
     * of a recording never does, nor what begins small in a text whose names do not.
     */
    private boolean isNote(String inside, Label label) {
        List<Word> said = Word.of(inside);
        return !said.isEmpty()
                && (label.isGeneric()
                        || words.qualifiers().at(said, 0).isPresent()
                        || TIME.matcher(inside).matches()
                        || isSaidOfSpeech(inside, said));
    }

    private boolean isSaidOfSpeech(String inside, List<Word> said) {
        return Character.isLowerCase(Chars.strip(inside).codePointAt(0))
                && words.offices().in(said).isEmpty()
                && words.of(Topic.OUTLET).in(said).isEmpty();
    }

    private static Label noted(Label label, Stretch note, int end, int labelEnd) {
        Stretch printed = label.card().isPresent()
                ? label.printed()
                : Stretch.of(label.printed().line(), label.printed().from(), labelEnd);
        return label.at(printed, Optional.of(note), label.card(), end);
    }

    /** A label without a note before its sign; one after it belongs to it when it says how the words came about. */
    private Label closed(Label label, int end) {
        Line line = label.printed().line();
        int next = line.skipSpace(end);
        Optional<Stretch> card = label.card().map(shown -> Stretch.of(line, shown.from(), end));
        Stretch printed = card.isPresent()
                ? label.printed()
                : Stretch.of(line, label.printed().from(), end);
        Optional<Stretch> later = later(line, next);
        return label.at(printed, later, card, later.map(Stretch::to).orElse(end));
    }

    private Optional<Stretch> later(Line line, int from) {
        String text = line.text();
        if (from >= text.length() || !Brackets.isOpen(text.charAt(from))) {
            return Optional.empty();
        }
        int end = Brackets.closingOf(text, from, from + LONGEST_LABEL);
        if (end < 0) {
            return Optional.empty();
        }
        String inside = text.substring(from + 1, end);
        boolean time = TIME.matcher(inside).matches();
        boolean note = words.qualifiers().at(Word.of(inside), 0).isPresent() && hasWords(text, end + 1);
        return time || note ? Optional.of(new Stretch(line, from, end + 1)) : Optional.empty();
    }

    private static boolean hasWords(String text, int from) {
        return text.substring(from).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Optional<Label> who(Line line, int start, int from, int to, LabelForm form) {
        boolean apart = to > from && "–—-:".indexOf(line.text().charAt(to - 1)) >= 0;
        if (to <= from || (apart && form.close() == Close.END)) {
            return Optional.empty();
        }
        String text = line.text().substring(from, to);
        Stretch printed = new Stretch(line, start, to);
        boolean strong = line.isAll(Style.Sort.STRONG, from, to);
        Optional<Part> part = mayBeWord(text, form) ? part(text) : Optional.empty();
        if (part.isPresent() && form.who() == Who.NAME) {
            return Optional.empty();
        }
        if (part.isPresent()) {
            return Optional.of(new Label(
                    part, Optional.empty(), text, printed, Optional.empty(), Optional.empty(), to, form, strong));
        }
        if (form.who() == Who.WORD) {
            return Optional.empty();
        }
        Card card = Card.in(text);
        Stretch name = new Stretch(line, start, from + card.name().length());
        Optional<Stretch> shown = card.isEmpty() ? Optional.empty() : Optional.of(Stretch.of(line, name.to(), to));
        return Naming.of(card.name(), words)
                .filter(naming -> form.who() != Who.CAPITALS || naming.has(Trait.CAPITALS))
                .map(naming -> new Label(
                        Optional.empty(),
                        Optional.of(naming),
                        card.name(),
                        card.isEmpty() ? printed : name,
                        Optional.empty(),
                        shown,
                        to,
                        form,
                        strong));
    }

    /** “questions.” ends a sentence; and only a letter is set apart by less than a colon wherever it is printed. */
    private boolean mayBeWord(String text, LabelForm form) {
        boolean own = form.equals(COLON)
                || house.filter(form::equals).isPresent()
                || words.dialect().forms().contains(form);
        return !Character.isLowerCase(text.codePointAt(0)) && (own || text.length() <= LONGEST_LETTER);
    }

    /** The part that a word names, also when the word is numbered: “Question 3”. */
    private Optional<Part> part(String text) {
        Optional<Part> part = words.labels().matching(text);
        return part.isPresent() ? part : words.labels().matching(unnumbered(text));
    }

    private static String unnumbered(String text) {
        int end = text.length();
        while (end > 0 && (Character.isDigit(text.charAt(end - 1)) || "№#.".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return Chars.strip(text.substring(0, end));
    }

    /** {@return whether a label is set apart in a way that its dialect alone knows} */
    public boolean isOwn(Label label) {
        boolean form = words.dialect().forms().contains(label.form());
        boolean word =
                label.isGeneric() && words.ownLabels().matching(label.text()).isPresent();
        return form || word || isOutlet(label);
    }

    private boolean isOutlet(Label label) {
        return words.dialect().outletsAsLabels()
                && words.of(Topic.OUTLET).in(Word.of(label.text())).isPresent();
    }

    /** {@return whether a label is that of somebody who asks: “Question”, “Question Holt”, an outlet} */
    public boolean isOfFloor(Label label) {
        return label.part()
                .or(() -> words.partBeginning(label.text()))
                .map(part -> part == Part.QUESTION || part == Part.REMARK)
                .orElseGet(() -> isOutlet(label));
    }

    /** {@return whether a line begins with what stands before a colon and labels no turn: “Subjects: ferries, fares”} */
    public boolean isField(Line line) {
        int start = Decoration.end(line);
        LabelClose.Found found = start < line.text().length() ? close.find(line.text(), start, COLON) : null;
        return found != null
                && words.of(Topic.NO_LABEL)
                        .matching(Word.of(line.text().substring(start, found.at())))
                        .isPresent();
    }

    /** Whether what looks like a label says what happened in the room: “[Laughter]”. */
    boolean isAside(Label label) {
        return words.of(Topic.ASIDE).at(Word.of(label.text()), 0).isPresent();
    }

    /** {@return whether a label is closed by the end of its line} */
    public static boolean endsLine(Label label) {
        return label.form().close() == Close.END;
    }
}
