package org.chancery.render.pdf.internal.document;

import java.util.Locale;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;

/** The names by which links find their places, in each language its own; no brief has two alike. */
final class Anchors {
    private Anchors() {}

    static String statement(Statement statement, Locale language) {
        return of(statement.id(), "", language);
    }

    static String glance(Statement statement, Locale language) {
        return of(statement.id(), " glance", language);
    }

    static String question(Statement statement, int number, Locale language) {
        return of(statement.id(), " question " + number, language);
    }

    static String heading(String statement, Passage passage, Locale language) {
        return of(statement, " heading " + passage.id(), language);
    }

    /** Where the speakers of a turn begin to speak. */
    static String turn(String statement, String turn, Locale language) {
        return of(statement, " turn " + turn, language);
    }

    static String contacts(Mission mission, Locale language) {
        return of(mission.id(), " contacts", language);
    }

    /** Ids hold no spaces, so that nothing after one can be mistaken for it. */
    private static String of(String id, String inside, Locale language) {
        return id + inside + " " + language.toLanguageTag();
    }
}
