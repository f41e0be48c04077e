package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderException;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;
import org.chancery.core.render.Resources;

/**
 * What to make of a publication: every format in every choice of languages.
 *
 * @param renderers one a format
 * @param languages one an output of each format
 * @param layout for all
 * @param settings for each format its own
 * @param date the day to judge by
 */
record RenderJob(
        List<Renderer> renderers,
        List<LanguageChoice> languages,
        Optional<Layout> layout,
        Settings settings,
        LocalDate date) {
    int outputs() {
        return renderers.size() * languages.size();
    }

    /** Makes every output and returns what the renderers have to say. */
    Findings run(Batch batch, Publication publication, OutputPlan plan, Console console) throws IOException {
        Findings findings = Findings.none();
        for (LanguageChoice choice : languages) {
            for (Renderer renderer : renderers) {
                RenderRequest request = request(renderer, choice, batch, publication);
                if (!choice.languages().isEmpty()) {
                    requireWords(request);
                }
                findings = findings.and(render(renderer, request, plan.target(renderer, choice, console)));
            }
        }
        return findings;
    }

    /** A document in a language that no statement has would be an empty one, in the place of one that is not. */
    private static void requireWords(RenderRequest request) {
        Set<Locale> others = new LinkedHashSet<>();
        try (Stream<Statement> statements = request.publication().statements().open()) {
            for (Statement statement : (Iterable<Statement>) statements::iterator) {
                if (!request.languagesOf(statement).isEmpty()) {
                    return;
                }
                others.addAll(statement.languages());
            }
        }
        if (!others.isEmpty()) {
            throw new UsageException("nothing is in " + words(request.languages()) + "; there is " + words(others));
        }
    }

    private static String words(Collection<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }

    /** What was read has passed the limits of reading; these are the renderer's own. */
    private static Findings render(Renderer renderer, RenderRequest request, RenderTarget target) throws IOException {
        try {
            return renderer.render(request, target).findings();
        } catch (LimitException e) {
            throw new RenderException(String.valueOf(e.getMessage()), e);
        }
    }

    private RenderRequest request(Renderer renderer, LanguageChoice choice, Batch batch, Publication publication) {
        RenderRequest.Builder request = RenderRequest.of(publication)
                .languages(choice.languages())
                .resources(resources(batch))
                .date(date);
        layout.ifPresent(request::layout);
        settings.of(renderer).forEach(request::option);
        return request.build();
    }

    /** Pictures are looked for beside each input, and nowhere else. */
    private static Resources resources(Batch batch) {
        Set<Path> folders = new LinkedHashSet<>();
        batch.inputs()
                .forEach(input -> folders.add(input.file().toAbsolutePath().getParent()));
        List<Resources> places = folders.stream().map(Resources::in).toList();
        return name -> {
            for (Resources place : places) {
                Optional<byte[]> found = place.read(name);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        };
    }
}
