package org.chancery.core.transcript.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.transcript.dialect.LabelForm.Close;
import org.chancery.core.transcript.text.Ends;
import org.chancery.core.transcript.text.Line;

/**
 * Decides which of all that looks like a label in a text is one. A word for a part always is. A name is one when
 * something speaks for it: it stands there more than once, the title names the person, it has initials or an outlet, or
 * it looks as the other labels of the text do. Two capitalised words before a colon in a text without labels are not.
 */
public final class Census {
    private static final int MOST_WORDS_OF_A_GUESS = 4;
    private static final int LONG_LINE = 100;

    private final List<Optional<Label>> labels = new ArrayList<>();
    private final Tally tally;
    private final Set<String> guesses = new HashSet<>();
    private boolean hasBegun;

    private Census(Tally tally) {
        this.tally = tally;
    }

    /** {@return what may be the label of each of these lines} */
    public static List<Optional<Label>> candidates(List<Line> lines, LabelReader reader) {
        List<Optional<Label>> candidates = new ArrayList<>();
        lines.forEach(line -> candidates.add(line.isBlank() ? Optional.empty() : reader.read(line)));
        return candidates;
    }

    /** {@return the labels of lines, told what may be one, whom the page names elsewhere, and its title} */
    public static Census of(
            List<Line> lines, List<Optional<Label>> candidates, LabelReader reader, Set<String> known, String title) {
        List<Boolean> begins = new ArrayList<>();
        boolean begin = true;
        for (Line line : lines) {
            begins.add(
                    begin || (!begins.isEmpty() && lines.get(begins.size() - 1).isBlank()));
            begin = line.isBlank() ? begin : Ends.sentence(line.content()) || Ends.mark(line.content());
        }
        var census = new Census(Tally.of(candidates, known));
        for (int i = 0; i < lines.size(); i++) {
            boolean begun = begins.get(i);
            int at = i;
            Optional<Label> label = candidates
                    .get(i)
                    .filter(found -> census.isLabel(found, begun))
                    .filter(found ->
                            found.form().close() != Close.END || isFollowedBySpeech(lines, candidates, reader, at));
            census.labels.add(label);
            census.hasBegun |= label.isPresent();
        }
        new Alternation(lines, candidates, begins, census.labels, reader, title)
                .others()
                .forEach(census::add);
        new LostSign(census.labels).others(lines, begins, census.labels).forEach(census::addCertain);
        return census;
    }

    /** Whether sentences stand below a line, and not another that looks like a label. */
    private static boolean isFollowedBySpeech(
            List<Line> lines, List<Optional<Label>> candidates, LabelReader reader, int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                String text = lines.get(i).content();
                boolean speech = Ends.sentence(text)
                        || Brackets.isOpen(text.charAt(0))
                        || text.length() > LONG_LINE
                        || ",:".indexOf(text.charAt(text.length() - 1)) >= 0;
                return speech
                        && candidates.get(i).filter(LabelReader::endsLine).isEmpty()
                        && !reader.isField(lines.get(i));
            }
        }
        return false;
    }

    /** {@return the label of a line} */
    public Optional<Label> label(int line) {
        return labels.get(line);
    }

    /** {@return all labels, in the order of the lines} */
    public List<Label> all() {
        return labels.stream().flatMap(Optional::stream).toList();
    }

    /** {@return whether a label names somebody for no better reason than that the text has labels} */
    public boolean isGuess(Label label) {
        return guesses.contains(label.text());
    }

    private void addCertain(int line, Label label) {
        labels.set(line, Optional.of(label));
    }

    private void add(int line, Label label) {
        addCertain(line, label);
        guesses.add(label.text());
    }

    private boolean isLabel(Label label, boolean begins) {
        if (label.isGeneric()) {
            return (label.form().close() != Close.END || begins) && !tally.isArticle(label);
        }
        if (label.card().isPresent()) {
            return true;
        }
        if (label.form().close() == Close.END) {
            return begins && isHeadOfTurn(label);
        }
        if (label.isAlone() && !label.has(Trait.CAPITALS) && !tally.isUsuallyAlone()) {
            return tally.isSpoken(label) && tally.isRepeated(label);
        }
        if (label.form().close() == Close.SIGN && label.form().open().isEmpty()) {
            return isName(label, begins);
        }
        return true;
    }

    /** A label that only the end of its line sets apart looks like a heading: more must speak for it. */
    private boolean isHeadOfTurn(Label label) {
        if (tally.isKnown(label) || tally.isRepeated(label)) {
            return true;
        }
        boolean decorated =
                Decoration.end(label.printed().line()) > label.printed().line().start();
        boolean official = label.has(Trait.OFFICE) || label.has(Trait.HONORIFIC) || label.has(Trait.AFFILIATION);
        return (official && !decorated) || (label.has(Trait.CAPITALS) && tally.capitalsAlone() > 1);
    }

    private boolean isName(Label label, boolean begins) {
        if (label.has(Trait.INITIALS)
                || label.has(Trait.NUMBERED)
                || tally.isKnown(label)
                || label.note().isPresent()) {
            return true;
        }
        if (label.has(Trait.AFFILIATION) && tally.isTranscript()) {
            return true;
        }
        if (label.has(Trait.CAPITALS)) {
            return !label.has(Trait.ONE_WORD)
                    || label.has(Trait.OFFICE)
                    || (label.has(Trait.OUTLET) && tally.isTranscript())
                    || tally.isRepeated(label)
                    || tally.isStyle(Trait.CAPITALS);
        }
        if (tally.isStyle(Trait.CAPITALS) || (tally.isStrongUsual() && !label.isStrong())) {
            return (tally.isRepeated(label) && !label.has(Trait.ONE_WORD)) || (begins && isFullTitle(label));
        }
        return isInUsualStyle(label, begins);
    }

    private boolean isInUsualStyle(Label label, boolean begins) {
        if (label.isStrong() && (tally.isStrongUsual() || tally.isTranscript())) {
            return true;
        }
        if (label.has(Trait.ONE_WORD) || label.has(Trait.CASELESS)) {
            boolean told = (label.has(Trait.OUTLET) || label.has(Trait.OFFICE))
                    && Ends.beginsSpeech(label.printed().line(), label.end());
            boolean repeated = tally.isRepeated(label) && (told || label.has(Trait.CASELESS));
            return repeated || (told ? tally.isTranscript() : tally.isInDialogue(label));
        }
        if (tally.isRepeated(label) || tally.isFullNameOfSpeaker(label) || isPlain(label)) {
            return true;
        }
        return tally.isTranscript() && hasBegun && begins && isGuessable(label);
    }

    /** “Foreign Minister of Lindoria Henrik Vallgren:”, as transcripts print somebody at the first mention. */
    private boolean isFullTitle(Label label) {
        boolean full = label.naming().filter(naming -> !naming.isOfficeAlone()).isPresent()
                && !Names.given(label.name()).isEmpty();
        return full
                && label.has(Trait.OFFICE)
                && Ends.beginsSpeech(label.printed().line(), label.end());
    }

    /** An office or a form of address with a name, and words that begin as speech does. */
    private boolean isPlain(Label label) {
        boolean official = label.has(Trait.OFFICE) || label.has(Trait.HONORIFIC) || label.has(Trait.OUTLET);
        return official
                && tally.isTranscript()
                && Ends.beginsSpeech(label.printed().line(), label.end());
    }

    private boolean isGuessable(Label label) {
        boolean short4 = label.text().split("\\s+").length <= MOST_WORDS_OF_A_GUESS;
        boolean guess = short4 && Ends.beginsSpeech(label.printed().line(), label.end());
        if (guess) {
            guesses.add(label.text());
        }
        return guess;
    }
}
