package org.chancery.core.transcript.label;

import java.util.List;
import org.chancery.core.transcript.text.Chars;
import org.chancery.core.transcript.text.Word;

/**
 * The card of a person that copying has put into a label: «П.Залесов Залесов Павел Андреевич министр :». It is known by
 * the surname that is said twice.
 *
 * @param name the label itself
 * @param text the card; empty when there is none
 */
record Card(String name, String text) {
    private static final int MOST_WORDS = 3;

    static Card in(String label) {
        List<Word> words = Word.firstOf(label, MOST_WORDS + 1);
        for (int i = 0; i + 1 < words.size(); i++) {
            String surname = Names.surname(words.get(i).text());
            if (surname.length() > 1 && words.get(i + 1).folded().equals(surname)) {
                return new Card(
                        label.substring(0, words.get(i).to()),
                        Chars.strip(label.substring(words.get(i + 1).from())));
            }
        }
        return new Card(label, "");
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
