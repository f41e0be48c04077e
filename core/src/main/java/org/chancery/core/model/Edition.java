package org.chancery.core.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the words were published: in which languages, when, under which number and which conditions.
 *
 * @param translations the languages of the statement in their order, with what each version is worth
 * @param originalLanguage the language spoken or written in, when known; it need not be among the translations
 * @param otherVersions further language versions known to exist elsewhere
 * @param published the date of publication, not of the event
 * @param documentNumber as printed: {@code 893-14-05-2025}
 * @param delivery how the text relates to what was said, when the page says so
 * @param embargo not to be published before this instant; with the offset it was given in
 * @param completeness how much of the occasion it gives
 */
public record Edition(
        Localized<@Valid Translation> translations,
        Optional<Locale> originalLanguage,
        List<OtherVersion> otherVersions,
        Optional<LocalDate> published,
        Optional<String> documentNumber,
        Optional<Delivery> delivery,
        Optional<OffsetDateTime> embargo,
        Completeness completeness) {
    /** Copies; refuses characters that are no text. */
    public Edition {
        Check.present(translations, originalLanguage, published, delivery, embargo, completeness);
        otherVersions = List.copyOf(otherVersions);
        documentNumber.ifPresent(number -> Check.nonEmpty(number, "A document number"));
    }

    /** {@return a builder for an edition in these languages} */
    public static Builder in(Localized<Translation> translations) {
        return new Builder(translations);
    }

    /** {@return an edition in one language of which nothing more is known} */
    public static Edition in(Locale language) {
        return in(Localized.of(language, Translation.unknown())).build();
    }

    /** {@return a builder that starts from this edition} */
    public Builder toBuilder() {
        Builder builder = new Builder(translations);
        builder.originalLanguage = originalLanguage;
        builder.otherVersions = otherVersions;
        builder.published = published;
        builder.documentNumber = documentNumber;
        builder.delivery = delivery;
        builder.embargo = embargo;
        builder.completeness = completeness;
        return builder;
    }

    /** Gathers an edition; not thread-safe. What is not set stays unknown, and the text counts as complete. */
    public static final class Builder {
        private final Localized<Translation> translations;
        private Optional<Locale> originalLanguage = Optional.empty();
        private List<OtherVersion> otherVersions = List.of();
        private Optional<LocalDate> published = Optional.empty();
        private Optional<String> documentNumber = Optional.empty();
        private Optional<Delivery> delivery = Optional.empty();
        private Optional<OffsetDateTime> embargo = Optional.empty();
        private Completeness completeness = Completeness.COMPLETE;

        private Builder(Localized<Translation> translations) {
            this.translations = translations;
        }

        /** {@return this, with the language spoken or written in} */
        public Builder originalLanguage(Locale language) {
            originalLanguage = Optional.of(language);
            return this;
        }

        /** {@return this, with versions known to exist elsewhere} */
        public Builder otherVersions(List<OtherVersion> versions) {
            otherVersions = versions;
            return this;
        }

        /** {@return this, with the date of publication} */
        public Builder published(LocalDate date) {
            published = Optional.of(date);
            return this;
        }

        /** {@return this, with the document number as printed} */
        public Builder documentNumber(String number) {
            documentNumber = Optional.of(number);
            return this;
        }

        /** {@return this, with the relation to what was said} */
        public Builder delivery(Delivery relation) {
            delivery = Optional.of(relation);
            return this;
        }

        /** {@return this, not to be published before an instant} */
        public Builder embargo(OffsetDateTime until) {
            embargo = Optional.of(until);
            return this;
        }

        /** {@return this, with how much of the occasion it gives} */
        public Builder completeness(Completeness extent) {
            completeness = extent;
            return this;
        }

        /** {@return the edition} */
        public Edition build() {
            return new Edition(
                    translations,
                    originalLanguage,
                    otherVersions,
                    published,
                    documentNumber,
                    delivery,
                    embargo,
                    completeness);
        }
    }
}
