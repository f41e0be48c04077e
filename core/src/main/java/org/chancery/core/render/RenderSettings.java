package org.chancery.core.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The layout and options of a request as they hold for one renderer: known, parsed and within their bounds. */
public final class RenderSettings {
    private final Layout layout;
    private final Map<String, Object> values;

    private RenderSettings(Layout layout, Map<String, Object> values) {
        this.layout = layout;
        this.values = values;
    }

    static RenderSettings resolve(
            Renderer renderer, Optional<Layout> wanted, int languages, Map<String, Setting> options) {
        Map<String, RenderOption<?>> known =
                renderer.options().stream().collect(Collectors.toMap(RenderOption::name, Function.identity()));
        var values = new HashMap<String, Object>();
        options.forEach((name, setting) -> {
            RenderOption<?> option = known.get(name);
            if (option == null) {
                throw new IllegalArgumentException(
                        "Format \"" + renderer.format().id() + "\" has no option \"" + name + "\"; it has "
                                + list(renderer.options(), RenderOption::name));
            }
            values.put(name, setting.valueFor(option));
        });
        return new RenderSettings(layout(renderer, wanted, languages), values);
    }

    /** {@return the layout; {@link Layout#SINGLE} when one language is printed} */
    public Layout layout() {
        return layout;
    }

    /** {@return the value of one of the renderer's options, its default when none was set} */
    @SuppressWarnings("unchecked") // a setting gives a value of its option's type or none
    public <T> T get(RenderOption<T> option) {
        return (T) values.getOrDefault(option.name(), option.defaultValue());
    }

    private static Layout layout(Renderer renderer, Optional<Layout> wanted, int languages) {
        List<Layout> several = renderer.layouts().stream()
                .filter(layout -> layout != Layout.SINGLE)
                .toList();
        boolean one = languages == 1;
        if (wanted.isPresent() && !several.contains(wanted.get()) && !(one && wanted.get() == Layout.SINGLE)) {
            throw new IllegalArgumentException("Format \"" + renderer.format().id() + "\" has no layout \""
                    + wanted.get().id() + "\"" + (one ? "" : " for several languages") + "; it has "
                    + list(several, Layout::id));
        }
        if (!one && several.isEmpty()) {
            throw new IllegalArgumentException(
                    "Format \"" + renderer.format().id() + "\" prints one language at a time; choose one");
        }
        return one ? Layout.SINGLE : wanted.orElseGet(several::getFirst);
    }

    private static <T> String list(List<T> things, Function<T, String> name) {
        return things.isEmpty() ? "none" : things.stream().map(name).collect(Collectors.joining(", "));
    }
}
