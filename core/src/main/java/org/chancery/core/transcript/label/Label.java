package org.chancery.core.transcript.label;

import java.util.Optional;
import org.chancery.core.transcript.dialect.LabelForm;
import org.chancery.core.transcript.lexicon.Vocabulary.Part;
import org.chancery.core.transcript.text.Stretch;

/**
 * What stands before the words of a turn, or looks as if it did.
 *
 * @param part the part it names; empty when it names somebody
 * @param naming whom it names
 * @param text it as printed, without parentheses and the sign that closes it
 * @param printed all of it but the note, with the sign that closes it when no note does
 * @param note the parentheses beside it, with the sign that closes them
 * @param card what a page shows of a person who is pointed at, put between label and sign by copying
 * @param end where the words begin
 * @param form how it is set apart
 * @param isStrong whether the source sets it off
 */
public record Label(
        Optional<Part> part,
        Optional<Naming> naming,
        String text,
        Stretch printed,
        Optional<Stretch> note,
        Optional<Stretch> card,
        int end,
        LabelForm form,
        boolean isStrong) {
    /** {@return the same label printed elsewhere, or with something else beside it} */
    public Label at(Stretch elsewhere, Optional<Stretch> otherNote, Optional<Stretch> otherCard, int otherEnd) {
        return new Label(part, naming, text, elsewhere, otherNote, otherCard, otherEnd, form, isStrong);
    }

    /** {@return the same label, for which something more speaks} */
    Label and(Trait trait) {
        return new Label(part, naming.map(found -> found.and(trait)), text, printed, note, card, end, form, isStrong);
    }

    /** {@return whether it names a part and no person} */
    public boolean isGeneric() {
        return part.isPresent();
    }

    /** {@return whether it names this part} */
    public boolean is(Part which) {
        return part.filter(which::equals).isPresent();
    }

    /** {@return the name it gives; the whole label where it gives none} */
    public String name() {
        return naming.map(Naming::name).orElse(text);
    }

    /** {@return whether something speaks for its being a name} */
    public boolean has(Trait trait) {
        return naming.filter(found -> found.has(trait)).isPresent();
    }

    /** {@return whether the line holds nothing after it} */
    public boolean isAlone() {
        return printed.line().skipSpace(end) >= printed.line().text().length();
    }

    /** {@return the note as printed, without the sign that closes it} */
    public Optional<String> noteText() {
        return note.map(Stretch::text).map(Brackets::outermost);
    }
}
