package org.chancery.core.internal.constraint;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.chancery.core.model.Localized;

/** Lets constraints on {@code Localized<@NotBlank String>} see the value of each language. */
public final class LocalizedValueExtractor implements ValueExtractor<Localized<@ExtractedValue ?>> {
    /** For the service loader. */
    public LocalizedValueExtractor() {}

    @Override
    public void extractValues(Localized<?> localized, ValueReceiver receiver) {
        localized
                .values()
                .forEach((language, value) -> receiver.keyedValue("<value>", language.toLanguageTag(), value));
    }
}
