package org.chancery.core.render;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names given so far in one output: relative, safe on every system, and different wherever they are unpacked. */
final class FileNames {
    private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N} ._-]*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[\\d¹²³]) *(\\..*)?");
    private static final int MOST_BYTES = 200; // of 255 in most file systems

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Returns the name, or refuses it. */
    String claim(String name) {
        for (String step : name.split("/", -1)) {
            if (!isSafe(step)) {
                throw new IllegalArgumentException("Not a file name for every system: \"" + name + "\"");
            }
        }
        String folded = folded(name);
        Set<String> around = foldersOf(folded);
        if (files.contains(folded)
                || folders.contains(folded)
                || around.stream().anyMatch(files::contains)) {
            throw new IllegalArgumentException("Two files of one output are named \"" + name + "\"");
        }
        files.add(folded);
        folders.addAll(around);
        return name;
    }

    private static Set<String> foldersOf(String name) {
        var around = new HashSet<String>();
        for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
            around.add(name.substring(0, end));
        }
        return around;
    }

    /** One spelling for all that some system takes for the same. */
    private static String folded(String name) {
        String oneCase = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(oneCase, Normalizer.Form.NFKC);
    }

    private static boolean isSafe(String step) {
        return step.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && STEP.matcher(step).matches()
                && !DEVICE.matcher(step).matches()
                && !step.endsWith(".")
                && !step.endsWith(" ");
    }
}
