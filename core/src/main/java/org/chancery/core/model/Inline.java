package org.chancery.core.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A run of words within a paragraph, told apart by whose words they are.
 *
 * <p>The distinctions matter in official texts: an {@link Insertion} was added by the editor and was never said; a
 * parenthesis such as “(CICA)” was said or written by the speaker and is plain {@link Text}; an {@link Aside} reports
 * what happened in the room.
 */
public sealed interface Inline {
    /** {@return the words as they are printed, brackets included} */
    String printed();

    /**
     * The speaker's own words.
     *
     * @param text at least one character; tab and line feed are the only controls
     */
    record Text(String text) implements Inline {
        /** Refuses empty text, lone surrogates and controls. */
        public Text {
            Check.nonEmpty(text, "A text");
        }

        @Override
        public String printed() {
            return text;
        }
    }

    /**
     * Words the editor put in to make the sentence complete, printed in square brackets: “many [countries] are”.
     *
     * @param text the words without their brackets
     */
    record Insertion(String text) implements Inline {
        /** Refuses empty text, lone surrogates and controls. */
        public Insertion {
            Check.nonEmpty(text, "An insertion");
        }

        @Override
        public String printed() {
            return "[" + text + "]";
        }
    }

    /**
     * What happened while the words were spoken, printed in round brackets: “(Laughter.)”.
     *
     * @param text the words without their brackets
     */
    record Aside(String text) implements Inline {
        /** Refuses empty text, lone surrogates and controls. */
        public Aside {
            Check.nonEmpty(text, "An aside");
        }

        @Override
        public String printed() {
            return "(" + text + ")";
        }
    }

    /**
     * Words the publisher set off.
     *
     * @param content what is emphasised; not empty
     */
    record Emphasis(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Emphasis {
            content = nonEmpty(content, "An emphasis");
        }

        @Override
        public String printed() {
            return Inline.printed(content);
        }
    }

    /**
     * Words that point somewhere. Renderers print the words always and the address only when its scheme is harmless.
     *
     * @param address where to
     * @param content the words; not empty
     */
    record Link(URI address, List<Inline> content) implements Inline {
        /** Copies the list. */
        public Link {
            Check.present(address);
            content = nonEmpty(content, "A link");
        }

        @Override
        public String printed() {
            return Inline.printed(content);
        }
    }

    /**
     * Words in another language than the paragraph's.
     *
     * @param language theirs
     * @param content the words; not empty
     */
    record Foreign(Locale language, List<Inline> content) implements Inline {
        /** Copies the list. */
        public Foreign {
            Check.present(language);
            content = nonEmpty(content, "Foreign text");
        }

        @Override
        public String printed() {
            return Inline.printed(content);
        }
    }

    /** {@return the words of a run of inlines as they are printed} */
    static String printed(List<Inline> content) {
        return content.size() == 1
                ? content.getFirst().printed()
                : content.stream().map(Inline::printed).collect(Collectors.joining());
    }

    private static List<Inline> nonEmpty(List<Inline> content, String what) {
        if (content.isEmpty()) {
            throw new IllegalArgumentException(what + " is empty");
        }
        return List.copyOf(content);
    }
}
