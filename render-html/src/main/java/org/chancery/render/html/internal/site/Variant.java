package org.chancery.render.html.internal.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.core.model.Localized;

/**
 * The pages of a site in one choice of languages: all of them at the root, and each alone in a folder named after it.
 *
 * @param folder with a slash at its end; empty for the root
 * @param languages in the order to print them
 */
record Variant(String folder, List<Locale> languages) {
    /** Ids and languages that cannot be file names: those of pages and folders of ours, and of devices on Windows. */
    private static final Pattern TAKEN =
            Pattern.compile("index|mission|dates|speakers|kinds|pictures|con|prn|aux|nul|com\\d|lpt\\d");

    /** {@return the variants of a site, the root first; more than that only for several languages} */
    static List<Variant> of(List<Locale> languages, boolean each) {
        var variants = new ArrayList<Variant>();
        variants.add(new Variant("", languages));
        if (each && languages.size() > 1) {
            languages.forEach(
                    language -> variants.add(new Variant(free(language.toLanguageTag()) + "/", List.of(language))));
        }
        return variants;
    }

    /** {@return those of some languages that this variant prints} */
    List<Locale> among(Localized<?> available) {
        return languages.stream()
                .flatMap(language -> available.languageFor(language).stream())
                .distinct()
                .toList();
    }

    /** {@return the tag of its only language; {@code x-default} when it has several} */
    String tag() {
        return languages.size() == 1 ? languages.getFirst().toLanguageTag() : "x-default";
    }

    /** {@return the name of the first page} */
    String index() {
        return folder + "index.html";
    }

    /** {@return the name of the mission's page} */
    String mission() {
        return folder + "mission.html";
    }

    /** {@return the name of a statement's page} */
    String page(String statementId) {
        return folder + free(statementId) + ".html";
    }

    /** {@return the name of the page that leads to the groups of a shelf} */
    String shelf(Shelf shelf) {
        return folder + shelf.folder() + ".html";
    }

    /** {@return the name of a page of a group, counted from 1} */
    String group(Shelf shelf, String key, int number) {
        return folder + shelf.folder() + "/" + free(key) + (number > 1 ? "_" + number : "") + ".html";
    }

    /** No id and no language tag holds an underscore. */
    private static String free(String name) {
        return TAKEN.matcher(name).matches() ? name + "_" : name;
    }
}
