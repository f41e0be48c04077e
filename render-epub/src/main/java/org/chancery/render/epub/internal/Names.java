package org.chancery.render.epub.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Mission;
import org.chancery.core.render.Labels.Label;

/**
 * Whose book it is: the mission that issues it, and those whose words it gives. Roles are codes of the list of relators
 * that libraries use (MARC).
 *
 * @param words the languages of the book
 * @param mission who issues it
 * @param speakers whose statements they are
 */
record Names(Words words, Optional<Mission> mission, List<Person> speakers) {
    private static final String ISSUING_BODY = "isb";
    private static final String SPEAKER = "spk";

    void writeTo(Xml xml) throws IOException {
        if (mission.isPresent()) {
            List<Label> name = words.of(mission.get());
            write(xml, "dc:creator", "creator", name);
            writeRole(xml, "creator", ISSUING_BODY);
            write(xml, "dc:publisher", "publisher", name);
        }
        int number = 0;
        for (Person speaker : speakers) {
            number++;
            String id = "speaker-" + number;
            write(xml, "dc:contributor", id, speaker.name());
            writeRole(xml, id, SPEAKER);
        }
    }

    /** Writes one name in the first language and, for shelves that can show it, in the others. */
    static void write(Xml xml, String element, String id, List<Label> name) throws IOException {
        Label first = name.getFirst();
        xml.element(element, first.text(), "xml:lang", first.language().toLanguageTag(), "id", id);
        for (Label other : name.subList(1, name.size())) {
            xml.open("meta", "xml:lang", other.language().toLanguageTag())
                    .attributes("refines", "#" + id, "property", "alternate-script")
                    .text(other.text())
                    .end();
        }
    }

    private static void writeRole(Xml xml, String id, String role) throws IOException {
        xml.element("meta", role, "refines", "#" + id, "property", "role", "scheme", "marc:relators");
    }
}
