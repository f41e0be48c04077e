package org.chancery.render.pdf.internal.document;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order of names in an index: by what stands last in them, without regard to accents and case. */
final class Names {
    static final Comparator<String> ORDER = Comparator.comparing(Names::key).thenComparing(Comparator.naturalOrder());

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Pattern BEFORE_LAST = Pattern.compile("^.*[\\s.](?=[^\\s.]+$)");

    private Names() {}

    private static String key(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BEFORE_LAST.matcher(plain).replaceFirst("") + " " + plain;
    }
}
