package org.chancery.render.pdf.internal.document;

import java.util.Locale;
import java.util.Optional;

/**
 * Words in one voice and one language.
 *
 * @param words as printed
 * @param voice how they differ from the text around them
 * @param language theirs
 * @param link where they lead, if anywhere
 */
public record Run(String words, Voice voice, Locale language, Optional<Link> link) implements Leaf {
    /** {@return words that lead nowhere} */
    public static Run of(String words, Voice voice, Locale language) {
        return new Run(words, voice, language, Optional.empty());
    }

    /** {@return words that lead out of the brief, if an address is known} */
    static Run to(Optional<String> address, String words, Voice voice, Locale language) {
        return new Run(words, voice, language, address.map(Link.Outside::new));
    }

    /** {@return words that lead to an anchor} */
    static Run within(String anchor, String words, Locale language) {
        return new Run(words, Voice.PLAIN, language, Optional.of(new Link.Inside(anchor)));
    }

    /** {@return the number of a page, which leads there} */
    static Run page(int number, Locale language) {
        return new Run(Integer.toString(number), Voice.PLAIN, language, Optional.of(new Link.OnPage(number)));
    }

    /** {@return the address out of the brief where it leads, if it does} */
    public Optional<String> address() {
        return link.flatMap(to -> to instanceof Link.Outside(String address) ? Optional.of(address) : Optional.empty());
    }

    boolean isLike(Run other) {
        return voice == other.voice && language.equals(other.language) && link.equals(other.link);
    }

    /** {@return this, with words before its own} */
    Run after(String before) {
        return new Run(before + words, voice, language, link);
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
