package org.chancery.testkit;

import java.util.Arrays;
import java.util.List;
import org.chancery.core.render.Layout;
import org.chancery.core.render.RenderOption;
import org.chancery.core.render.RenderRequest;
import org.chancery.core.render.RenderTarget;
import org.chancery.core.render.Renderer;

/** What a renderer says of its options, and what it refuses. */
final class Refusals {
    private static final String UNKNOWN = "no-such-thing";

    private Refusals() {}

    static void assertDescribed(Renderer renderer) {
        for (RenderOption<?> option : renderer.options()) {
            boolean described = !option.meaning().isBlank() && !option.values().isBlank();
            Clause.OPTIONS_ARE_DESCRIBED.require(
                    described, "Option \"" + option.name() + "\" does not say what it does and what it may be");
        }
    }

    /** Lists are written {@code a|b}, bounds {@code 1..10}; other values are described in words, which say nothing here. */
    static void assertListedTaken(Renderer renderer) {
        for (RenderOption<?> option : renderer.options()) {
            List<Object> taken = listed(option).stream()
                    .<Object>map(word -> taken(renderer, option, word))
                    .toList();
            boolean isList = option.values().contains("|");
            Clause.OPTIONS_TAKE_WHAT_THEY_LIST.require(
                    !isList || taken.contains(option.defaultValue()),
                    "The default of option \"" + option.name() + "\", " + option.defaultValue()
                            + ", is not among the values it lists: " + option.values());
        }
    }

    private static Object taken(Renderer renderer, RenderOption<?> option, String word) {
        try {
            return inOneLanguage()
                    .option(option.name(), word)
                    .build()
                    .settingsFor(renderer)
                    .get(option);
        } catch (IllegalArgumentException e) {
            throw Clause.OPTIONS_TAKE_WHAT_THEY_LIST.broken(
                    "Option \"" + option.name() + "\" lists " + word + " and refuses it: " + e.getMessage(), e);
        }
    }

    private static List<String> listed(RenderOption<?> option) {
        if (option.values().contains("|")) {
            return List.of(option.values().split("\\|"));
        }
        return option.values().matches("-?\\d+\\.\\.-?\\d+")
                ? List.of(option.values().split("\\.\\."))
                : List.of();
    }

    static void assertBadValuesRefused(Renderer renderer) {
        renderer.options().stream()
                .filter(option -> !listed(option).isEmpty())
                .forEach(option -> assertRefused(
                        renderer,
                        inOneLanguage().option(option.name(), UNKNOWN).build(),
                        option.name(),
                        List.of(option.values()),
                        Clause.BAD_VALUES_ARE_REFUSED));
    }

    static void assertUnknownOptionsRefused(Renderer renderer) {
        List<String> names = renderer.options().stream().map(RenderOption::name).toList();
        RenderRequest request = inOneLanguage().option(UNKNOWN, "x").build();
        assertRefused(renderer, request, UNKNOWN, names, Clause.UNKNOWN_OPTIONS_ARE_REFUSED);
    }

    static void assertUnknownLayoutsRefused(Renderer renderer) {
        List<String> layouts = renderer.layouts().stream()
                .filter(layout -> layout != Layout.SINGLE)
                .map(Layout::id)
                .toList();
        Arrays.stream(Layout.values())
                .filter(layout -> layout != Layout.SINGLE && !renderer.layouts().contains(layout))
                .forEach(layout -> assertRefused(
                        renderer,
                        bilingual().layout(layout).build(),
                        layout.id(),
                        layouts,
                        Clause.UNKNOWN_LAYOUTS_ARE_REFUSED));
    }

    static void assertRefusedFirst(Renderer renderer) {
        Watched statements = Watched.whole(SamplePublications.oneLanguage());
        RenderRequest request =
                RenderRequest.of(statements.publication()).option(UNKNOWN, "x").build();
        Failures.failure(renderer, request, work -> {
            throw Clause.A_REFUSAL_COMES_FIRST.broken("The target was asked for files before the option was refused");
        });
        Clause.A_REFUSAL_COMES_FIRST.require(
                statements.opened.get() == 0, "The statements were opened before the option was refused");
    }

    private static void assertRefused(
            Renderer renderer, RenderRequest request, String unknown, List<String> known, Clause clause) {
        Exception failure = Failures.failure(renderer, request, RenderTarget.inMemory())
                .orElseThrow(() -> clause.broken("\"" + unknown + "\" was not refused"));
        String message = String.valueOf(failure.getMessage());
        if (!(failure instanceof IllegalArgumentException)) {
            throw clause.broken("\"" + unknown + "\" is not refused as an illegal argument: " + failure, failure);
        }
        if (!message.contains(unknown) || !known.stream().allMatch(message::contains)) {
            throw clause.broken(
                    "The message does not name \"" + unknown + "\" and list " + known + ": " + message, failure);
        }
    }

    private static RenderRequest.Builder inOneLanguage() {
        return RenderRequest.of(SamplePublications.oneLanguage());
    }

    private static RenderRequest.Builder bilingual() {
        return RenderRequest.of(SamplePublications.twoLanguages());
    }
}
