package org.chancery.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.Renderer;

/** One publication in one choice of languages and layout. */
record Case(Publication publication, List<Locale> languages, Optional<Layout> layout) {
    /** Every language alone, and all together in every layout the renderer has. */
    static List<Case> of(Renderer renderer, Publication publication) {
        var cases = new ArrayList<Case>();
        List<Locale> all = List.copyOf(publication.languages());
        all.forEach(language -> cases.add(new Case(publication, List.of(language), Optional.empty())));
        if (all.size() > 1) {
            renderer.layouts().stream()
                    .filter(layout -> layout != Layout.SINGLE)
                    .forEach(layout -> cases.add(new Case(publication, all, Optional.of(layout))));
        }
        return cases;
    }

    /** All languages in the renderer's default layout, or the last language when it prints one at a time. */
    static Case widest(Renderer renderer, Publication publication) {
        List<Case> cases = of(renderer, publication);
        List<Locale> all = List.copyOf(publication.languages());
        return cases.stream()
                .filter(wanted -> wanted.languages().equals(all))
                .findFirst()
                .orElseGet(cases::getLast);
    }

    static List<Case> of(Renderer renderer, List<Publication> publications) {
        return publications.stream()
                .flatMap(publication -> of(renderer, publication).stream())
                .toList();
    }

    RenderRequest request() {
        return requestBuilder().build();
    }

    RenderRequest.Builder requestBuilder() {
        RenderRequest.Builder request =
                RenderRequest.of(publication).languages(languages).resources(SamplePublications.resources());
        layout.ifPresent(request::layout);
        return request;
    }

    @Override
    public String toString() {
        return "\"" + publication.id() + "\" in "
                + languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(" and "))
                + layout.map(chosen -> ", " + chosen.id()).orElse("");
    }
}
