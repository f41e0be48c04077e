package org.chancery.render.html.internal.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.Localized;

/**
 * A thing as schema.org knows it, in the making.
 *
 * @param members its properties in order
 */
record Thing(Map<String, Object> members) {
    static Thing of(String type) {
        Thing thing = new Thing(new LinkedHashMap<>());
        return thing.with("@type", type);
    }

    /** {@return a value as JSON-LD says it in several languages: plain when the page has one} */
    static Object words(Localized<String> value, List<Locale> languages) {
        List<Locale> some = languages.stream()
                .flatMap(language -> value.languageFor(language).stream())
                .distinct()
                .toList();
        if (some.isEmpty()) {
            return value.first();
        }
        if (languages.size() == 1) {
            return value.in(some.getFirst()).orElseThrow();
        }
        return some.stream()
                .map(language -> {
                    Map<String, Object> words = new LinkedHashMap<>();
                    words.put("@language", language.toLanguageTag());
                    words.put("@value", value.in(language).orElseThrow());
                    return words;
                })
                .toList();
    }

    Thing with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    Thing with(String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> members.put(name, text));
        return this;
    }
}
