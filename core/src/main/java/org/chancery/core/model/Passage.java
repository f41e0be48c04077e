package org.chancery.core.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The unit of alignment: what corresponds to what across the languages of a statement.
 *
 * <p>Usually one paragraph in each language. When one language takes two paragraphs for what another says in one, both
 * stand in one passage; when it says nothing, it is {@link Absent} with the reason. So a passage holds <em>every</em>
 * language of its statement, and alignment never runs backwards: what crosses becomes one larger passage.
 *
 * @param ids anchors to cite it by, one for each paragraph of the language it was first read in; at least one. They are
 *     given once and kept by pairing and editing
 * @param content what each language has
 */
public record Passage(List<String> ids, Localized<Content> content) {
    /** Copies the ids; refuses a passage that is absent in every language. */
    public Passage {
        ids = List.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A passage needs at least one id");
        }
        ids.forEach(Check::id);
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("A passage repeats an id: " + ids);
        }
        if (content.values().values().stream().noneMatch(Present.class::isInstance)) {
            throw new IllegalArgumentException("Passage " + ids.getFirst() + " is absent in every language");
        }
    }

    /** {@return a passage of one paragraph in one language} */
    public static Passage of(String id, Locale language, Paragraph paragraph) {
        return new Passage(List.of(id), Localized.of(language, Present.of(paragraph)));
    }

    /** {@return the passage's first id} */
    public String id() {
        return ids.getFirst();
    }

    /** {@return the paragraphs in exactly this language; none when it is absent} */
    public List<Paragraph> paragraphs(Locale language) {
        return content.values().get(language) instanceof Present present ? present.paragraphs() : List.of();
    }

    /** What one language has for a passage. */
    public sealed interface Content {}

    /**
     * The language has the passage.
     *
     * @param paragraphs at least one
     */
    public record Present(List<Paragraph> paragraphs) implements Content {
        /** Copies the list. */
        public Present {
            paragraphs = List.copyOf(paragraphs);
            if (paragraphs.isEmpty()) {
                throw new IllegalArgumentException("A present passage has no paragraph; say why with Absent");
            }
        }

        /** {@return the paragraphs as content} */
        public static Present of(Paragraph... paragraphs) {
            return new Present(List.of(paragraphs));
        }
    }

    /**
     * The language lacks the passage.
     *
     * @param reason why
     */
    public record Absent(Absence reason) implements Content {
        /** Refuses null. */
        public Absent {
            Check.present(reason);
        }
    }
}
