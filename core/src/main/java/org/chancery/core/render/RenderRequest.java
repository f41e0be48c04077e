package org.chancery.core.render;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;

/**
 * What to render, and how. Immutable; made with {@link #of}.
 *
 * <p>A request is made without knowing the renderer; {@link #settingsFor} holds it against one.
 */
public final class RenderRequest {
    private final Publication publication;
    private final List<Locale> languages;
    private final Optional<Layout> layout;
    private final Map<String, Setting> options;
    private final Freshness freshness;
    private final Resources resources;
    private final Labels labels;

    private RenderRequest(Builder builder) {
        publication = builder.publication;
        languages = builder.languages.isEmpty() ? List.copyOf(publication.languages()) : builder.languages;
        layout = builder.layout;
        options = new LinkedHashMap<>(builder.options);
        freshness = new Freshness(builder.date, builder.contactAge);
        resources = builder.resources;
        labels = builder.labels;
    }

    /** {@return a builder for a request to render a publication} */
    public static Builder of(Publication publication) {
        return new Builder(publication);
    }

    /** {@return what to render} */
    public Publication publication() {
        return publication;
    }

    /** {@return the languages to print, in this order; those of the publication unless chosen} */
    public List<Locale> languages() {
        return languages;
    }

    /**
     * {@return the languages of one statement that are to be printed, in the order asked for; {@code en} asks for
     * {@code en-GB} too. Empty when the statement is in none of them}
     */
    public List<Locale> languagesOf(Statement statement) {
        return languages.stream()
                .flatMap(wanted -> statement.edition().translations().languageFor(wanted).stream())
                .distinct()
                .toList();
    }

    /** {@return a finding for each language asked for that a statement is not in; every renderer reports them} */
    public Findings missingLanguages(Statement statement) {
        return new Findings(languages.stream()
                .filter(wanted ->
                        statement.edition().translations().languageFor(wanted).isEmpty())
                .map(missing -> Finding.warning("render.language-missing", Place.nowhere(), missing.toLanguageTag())
                        .in(statement.id()))
                .toList());
    }

    /** {@return the day to judge contacts and embargoes by; nothing is judged without one} */
    public Optional<LocalDate> date() {
        return freshness.day();
    }

    /** {@return what tells current contacts from historical ones, on that day} */
    public Freshness freshness() {
        return freshness;
    }

    /** {@return where pictures come from} */
    public Resources resources() {
        return resources;
    }

    /** {@return the words that the renderer prints of its own} */
    public Labels labels() {
        return labels;
    }

    /**
     * {@return layout and options as they hold for a renderer; every renderer asks this first}
     *
     * @throws IllegalArgumentException when the layout or an option is not the renderer's, or a value is out of
     *     bounds; the message lists what there is
     */
    public RenderSettings settingsFor(Renderer renderer) {
        return RenderSettings.resolve(renderer, layout, languages.size(), options);
    }

    /** Gathers a request; not thread-safe. */
    public static final class Builder {
        private final Publication publication;
        private final Map<String, Setting> options = new LinkedHashMap<>();
        private List<Locale> languages = List.of();
        private Optional<Layout> layout = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Period contactAge = Freshness.YEAR;
        private Resources resources = Resources.none();
        private Labels labels = Labels.standard();

        private Builder(Publication publication) {
            this.publication = publication;
        }

        /** {@return this, printing these languages in this order} */
        public Builder languages(Locale... chosen) {
            return languages(List.of(chosen));
        }

        /**
         * {@return this, printing these languages in this order; none means all}
         *
         * @throws IllegalArgumentException when one is chosen twice
         */
        public Builder languages(List<Locale> chosen) {
            languages = List.copyOf(chosen);
            if (new HashSet<>(languages).size() < languages.size()) {
                throw new IllegalArgumentException("A language is chosen twice: " + languages);
            }
            return this;
        }

        /** {@return this, in a layout; otherwise in the renderer's first} */
        public Builder layout(Layout chosen) {
            layout = Optional.of(chosen);
            return this;
        }

        /** {@return this, with an option} */
        public <T> Builder option(RenderOption<T> option, T value) {
            options.put(option.name(), new Setting.Value<>(option, value));
            return this;
        }

        /** {@return this, with an option as a user typed it; it is parsed when the renderer is known} */
        public Builder option(String name, String word) {
            options.put(name, new Setting.Word(word));
            return this;
        }

        /** {@return this, judging contacts and embargoes by a day} */
        public Builder date(LocalDate day) {
            date = Optional.of(day);
            return this;
        }

        /** {@return this, taking contacts for historical that were last known to hold longer ago than this; a year at first} */
        public Builder contactAge(Period longest) {
            contactAge = longest;
            return this;
        }

        /** {@return this, with pictures from there} */
        public Builder resources(Resources where) {
            resources = where;
            return this;
        }

        /** {@return this, with other words for what the renderer prints of its own} */
        public Builder labels(Labels words) {
            labels = words;
            return this;
        }

        /** {@return the request} */
        public RenderRequest build() {
            return new RenderRequest(this);
        }
    }
}
