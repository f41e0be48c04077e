package org.chancery.core.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in brackets beside a speaker's label: “Question (addressed to both ministers):”, “Question [Courier]:”.
 *
 * @param printed it as printed in each language, with its brackets
 * @param addressees ids of the participants addressed, as far as known; empty when nobody in particular
 * @param rendition how the words came into this language, when that is what is said
 * @param channels how the speaker was connected, when that is what is said; in the order of {@link Channel}
 */
public record Qualifier(
        Localized<String> printed, List<String> addressees, Optional<Rendition> rendition, Set<Channel> channels) {
    /** Copies; refuses ids that are none. */
    public Qualifier {
        Check.present(rendition);
        Check.texts(printed);
        addressees = List.copyOf(addressees);
        addressees.forEach(Check::id);
        channels = Check.ordered(Channel.class, channels);
    }

    /** {@return a qualifier whose meaning is not known, only its words} */
    public static Qualifier of(Localized<String> printed) {
        return new Qualifier(printed, List.of(), Optional.empty(), Set.of());
    }

    /** How a speaker was connected to the room. */
    public enum Channel {
        /** “(via videoconference)”. */
        VIDEO_LINK,
        /** “(off-mike)”: hardly heard. */
        OFF_MIKE
    }
}
