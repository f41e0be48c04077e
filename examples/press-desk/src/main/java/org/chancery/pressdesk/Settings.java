package org.chancery.pressdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.core.render.Renderer;

/** The options set on the command line, each for its format. */
final class Settings {
    private final Map<String, Map<String, String>> byFormat = new LinkedHashMap<>();

    /**
     * Sorts the words of {@code --set}: {@code pdf.page=a4}, or {@code page=a4} when only one format is made.
     *
     * @throws UsageException when a key names none of the formats to be made
     */
    Settings(Map<String, String> words, List<Renderer> renderers) {
        renderers.forEach(renderer -> byFormat.put(renderer.format().id(), new LinkedHashMap<>()));
        words.forEach((key, value) -> {
            int dot = key.indexOf('.');
            String format = dot >= 0 ? key.substring(0, dot) : onlyFormat(key);
            Map<String, String> settings = byFormat.get(format);
            if (settings == null) {
                throw new UsageException("--set " + key + " is for \"" + format + "\", which is not being made ("
                        + String.join(", ", byFormat.keySet()) + " is)");
            }
            settings.put(key.substring(dot + 1), value);
        });
    }

    /** The options for one format. */
    Map<String, String> of(Renderer renderer) {
        return byFormat.getOrDefault(renderer.format().id(), Map.of());
    }

    private String onlyFormat(String key) {
        if (byFormat.size() > 1) {
            throw new UsageException("--set " + key + " does not say for which format; write "
                    + byFormat.keySet().stream().map(id -> id + "." + key).collect(Collectors.joining(" or ")));
        }
        return byFormat.keySet().iterator().next();
    }
}
