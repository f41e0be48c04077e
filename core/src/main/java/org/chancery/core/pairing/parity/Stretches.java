package org.chancery.core.pairing.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;

/** Lays the words of two languages side by side; what is merged into the passage before goes with it. */
public final class Stretches {
    private Stretches() {}

    /** {@return the stretches for which both languages have words, in order} */
    public static List<Stretch> of(Statement statement, Locale one, Locale other) {
        var stretches = new ArrayList<Stretch>();
        for (Passage passage : statement.passages()) {
            boolean merged = isMerged(passage, one) || isMerged(passage, other);
            if (merged && !stretches.isEmpty()) {
                Stretch before = stretches.removeLast();
                stretches.add(new Stretch(
                        before.anchor(),
                        one,
                        before.text() + "\n" + text(passage, one),
                        other,
                        before.other() + "\n" + text(passage, other)));
            } else {
                stretches.add(new Stretch(passage.id(), one, text(passage, one), other, text(passage, other)));
            }
        }
        stretches.removeIf(
                stretch -> stretch.text().isBlank() || stretch.other().isBlank());
        return stretches;
    }

    private static boolean isMerged(Passage passage, Locale language) {
        return passage.content().values().get(language) instanceof Passage.Absent(Absence reason)
                && reason == Absence.MERGED_INTO_PREVIOUS;
    }

    static String text(Passage passage, Locale language) {
        return passage.paragraphs(language).stream().map(Paragraph::printed).collect(Collectors.joining("\n"));
    }
}
