package org.chancery.core.render;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names given so far in one output: relative, safe on every system, and different wherever they are unpacked. */
final class FileNames {
    private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N} ._-]*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int LONGEST_STEP = 200;

    private final Set<String> taken = new HashSet<>();

    /** Returns the name, or refuses it. */
    String claim(String name) {
        for (String step : name.split("/", -1)) {
            if (!isSafe(step)) {
                throw new IllegalArgumentException("Not a file name for every system: \"" + name + "\"");
            }
        }
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (!taken.add(folded)) {
            throw new IllegalArgumentException("Two files of one output are named \"" + name + "\"");
        }
        return name;
    }

    private static boolean isSafe(String step) {
        return step.length() <= LONGEST_STEP
                && STEP.matcher(step).matches()
                && !DEVICE.matcher(step).matches()
                && !step.endsWith(".")
                && !step.endsWith(" ");
    }
}
