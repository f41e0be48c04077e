package org.chancery.render.html.internal;

import java.util.Locale;

/** Names for constants of the model, as labels and class names use them. */
public final class Names {
    private Names() {}

    /** {@return the constant in lower case, with hyphens} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
