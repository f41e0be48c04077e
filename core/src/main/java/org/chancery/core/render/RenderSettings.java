package org.chancery.core.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The layout and options of a request as they hold for one renderer: known, parsed and within their bounds. */
public final class RenderSettings {
    /** An option's value as a user typed it, still to be parsed. */
    record Word(String text) {}

    private final Layout layout;
    private final Map<RenderOption<?>, Object> values;

    private RenderSettings(Layout layout, Map<RenderOption<?>, Object> values) {
        this.layout = layout;
        this.values = values;
    }

    static RenderSettings resolve(
            Renderer renderer, Optional<Layout> wanted, int languages, Map<String, Object> options) {
        Map<String, RenderOption<?>> known =
                renderer.options().stream().collect(Collectors.toMap(RenderOption::name, Function.identity()));
        var values = new HashMap<RenderOption<?>, Object>();
        options.forEach((name, value) -> {
            RenderOption<?> option = known.get(name);
            if (option == null) {
                throw new IllegalArgumentException(
                        "Format \"" + renderer.format().id() + "\" has no option \"" + name + "\"; it has "
                                + list(renderer.options(), RenderOption::name));
            }
            values.put(option, value instanceof Word word ? option.parse(word.text()) : value);
        });
        return new RenderSettings(layout(renderer, wanted, languages), values);
    }

    /** {@return the layout; {@link Layout#SINGLE} when one language is printed} */
    public Layout layout() {
        return layout;
    }

    /** {@return the value of one of the renderer's options, its default when none was set} */
    @SuppressWarnings("unchecked") // only values of the option's own type are put in
    public <T> T get(RenderOption<T> option) {
        return (T) values.getOrDefault(option, option.defaultValue());
    }

    private static Layout layout(Renderer renderer, Optional<Layout> wanted, int languages) {
        List<Layout> layouts = renderer.layouts();
        if (wanted.isPresent() && !layouts.contains(wanted.get())) {
            throw new IllegalArgumentException("Format \"" + renderer.format().id() + "\" has no layout \""
                    + wanted.get().id() + "\"; it has " + list(layouts, Layout::id));
        }
        return languages == 1 ? Layout.SINGLE : wanted.orElseGet(layouts::getFirst);
    }

    private static <T> String list(List<T> things, Function<T, String> name) {
        return things.isEmpty() ? "none" : things.stream().map(name).collect(Collectors.joining(", "));
    }
}
