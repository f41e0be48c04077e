package org.chancery.core.transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.StatementKind;

/**
 * A title and what it says.
 *
 * @param stretch where it stands
 * @param kind the kind of text
 * @param people those it names, in order, with their offices
 * @param occasion what happened
 * @param place where
 * @param date when
 */
record Title(
        Stretch stretch,
        Optional<StatementKind> kind,
        List<Mention> people,
        Optional<String> occasion,
        Optional<String> place,
        Optional<LocalDate> date) {
    /**
     * A person as a title names one.
     *
     * @param office the office, in the form in which it is called
     * @param rest what follows the office: “of Valdora Anna Berg”, or in an inflected form «Вальдории А.К.Берга»
     * @param first whether the title begins with this person
     */
    record Mention(String office, String rest, boolean first) {}

    String text() {
        return stretch.text();
    }

    /** Whether it says enough to be known for a title wherever it stands. */
    boolean isCertain() {
        boolean ended = ".!?".indexOf(text().charAt(text().length() - 1)) >= 0 && date.isEmpty();
        int signs = (kind.isPresent() ? 1 : 0) + (date.isPresent() ? 1 : 0) + (people.isEmpty() ? 0 : 1);
        return !ended && signs >= 2;
    }
}
