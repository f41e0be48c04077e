package org.chancery.render.html.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.core.model.Statement;

/**
 * The pages of a site in one choice of languages: all of them at the root, and each alone in a folder named after it.
 *
 * @param folder with a slash at its end; empty for the root
 * @param languages in the order to print them
 */
record Variant(String folder, List<Locale> languages) {
    /** The file of the list, in every folder. */
    static final String INDEX = "index.html";
    /** Ids and languages that cannot be file names: the index's, and those of devices on Windows. */
    private static final Pattern TAKEN = Pattern.compile("index|con|prn|aux|nul|com\\d|lpt\\d");

    /** {@return the variants of a site, the root first; more than that only for several languages} */
    static List<Variant> of(List<Locale> languages, boolean each) {
        var variants = new ArrayList<Variant>();
        variants.add(new Variant("", languages));
        if (each && languages.size() > 1) {
            languages.forEach(language -> variants.add(new Variant(folder(language), List.of(language))));
        }
        return variants;
    }

    private static String folder(Locale language) {
        return free(language.toLanguageTag()) + "/";
    }

    /** {@return the languages of a statement that this variant prints} */
    List<Locale> languagesOf(Statement statement) {
        return languages.stream()
                .flatMap(language -> statement.edition().translations().languageFor(language).stream())
                .distinct()
                .toList();
    }

    /** {@return the name of the list's page} */
    String index() {
        return folder + INDEX;
    }

    /** {@return the name of a statement's page} */
    String page(String statementId) {
        return folder + file(statementId);
    }

    /** {@return the address of the same page in another variant, seen from this one} */
    String to(Variant other, Optional<String> statementId) {
        return toRoot() + other.folder + statementId.map(Variant::file).orElse(INDEX);
    }

    /** {@return the way to the root, seen from a page of this variant} */
    String toRoot() {
        return folder.isEmpty() ? "" : "../";
    }

    /** {@return a file name for a statement: its id, unless that is taken} */
    static String file(String statementId) {
        return free(statementId) + ".html";
    }

    /** No id and no language tag holds an underscore. */
    private static String free(String name) {
        return TAKEN.matcher(name).matches() ? name + "_" : name;
    }
}
