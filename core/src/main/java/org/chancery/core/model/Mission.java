package org.chancery.core.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An embassy, consulate or other post: who publishes, and how to reach them.
 *
 * @param id a slug
 * @param kind what sort of post it is
 * @param name its name in each language
 * @param sending the country it represents, ISO 3166-1 alpha-2
 * @param host the country it works in, ISO 3166-1 alpha-2
 * @param contacts how to reach it
 * @param pictures emblem, portrait or building; those without a source keep their caption
 * @param welcome words of welcome printed on its site, in paragraphs
 */
public record Mission(
        String id,
        MissionKind kind,
        Localized<@NotBlank(message = "{mission.name-blank}") String> name,
        Optional<String> sending,
        Optional<String> host,
        @Valid Contacts contacts,
        List<@Valid Figure> pictures,
        List<@Valid Passage> welcome) {
    private static final Set<String> USER_ASSIGNED = Set.of("AA", "ZZ");

    /** Copies; refuses country codes that ISO 3166-1 neither assigns nor leaves to users. */
    public Mission {
        Check.present(kind, contacts);
        Check.id(id);
        Check.texts(name);
        sending.ifPresent(Mission::requireCountry);
        host.ifPresent(Mission::requireCountry);
        pictures = List.copyOf(pictures);
        welcome = List.copyOf(welcome);
    }

    /** {@return a builder} */
    public static Builder builder(String id, MissionKind kind, Localized<String> name) {
        return new Builder(id, kind, name);
    }

    private static void requireCountry(String code) {
        boolean assigned =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
        if (!assigned && !USER_ASSIGNED.contains(code) && !code.matches("Q[M-Z]|X[A-Z]")) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 country code: " + Check.quote(code));
        }
    }

    /** Gathers a mission; not thread-safe. */
    public static final class Builder {
        private final String id;
        private final MissionKind kind;
        private final Localized<String> name;
        private Optional<String> sending = Optional.empty();
        private Optional<String> host = Optional.empty();
        private Contacts contacts = Contacts.none();
        private List<Figure> pictures = List.of();
        private List<Passage> welcome = List.of();

        private Builder(String id, MissionKind kind, Localized<String> name) {
            this.id = id;
            this.kind = kind;
            this.name = name;
        }

        /** {@return this, with the country it represents} */
        public Builder sending(String country) {
            sending = Optional.of(country);
            return this;
        }

        /** {@return this, with the country it works in} */
        public Builder host(String country) {
            host = Optional.of(country);
            return this;
        }

        /** {@return this, with how to reach it} */
        public Builder contacts(Contacts reach) {
            contacts = reach;
            return this;
        }

        /** {@return this, with its pictures} */
        public Builder pictures(List<Figure> figures) {
            pictures = figures;
            return this;
        }

        /** {@return this, with its words of welcome} */
        public Builder welcome(List<Passage> words) {
            welcome = words;
            return this;
        }

        /** {@return the mission} */
        public Mission build() {
            return new Mission(id, kind, name, sending, host, contacts, pictures, welcome);
        }
    }
}
