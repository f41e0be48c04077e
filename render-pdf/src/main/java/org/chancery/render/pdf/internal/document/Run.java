package org.chancery.render.pdf.internal.document;

import java.util.Locale;
import java.util.Optional;

/**
 * Words in one voice and one language.
 *
 * @param words as printed
 * @param voice how they differ from the text around them
 * @param language theirs
 * @param address where they lead, if anywhere; harmless
 */
public record Run(String words, Voice voice, Locale language, Optional<String> address) implements Leaf {
    /** {@return words without an address} */
    public static Run of(String words, Voice voice, Locale language) {
        return new Run(words, voice, language, Optional.empty());
    }

    boolean isLike(Run other) {
        return voice == other.voice && language.equals(other.language) && address.equals(other.address);
    }

    /** {@return this, with words before its own} */
    Run after(String before) {
        return new Run(before + words, voice, language, address);
    }

    /** How words differ from the text around them. */
    public enum Voice {
        /** Not at all. */
        PLAIN,
        /** The name before what somebody says. */
        LABEL,
        /** Set off by the publisher. */
        EMPHASIS,
        /** Told of the room, or of how the words came here. */
        ASIDE
    }
}
