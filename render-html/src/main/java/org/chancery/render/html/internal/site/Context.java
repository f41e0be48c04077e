package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.render.Labels;
import org.chancery.render.html.internal.ImprintViews;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Imprint;

/**
 * What all pages of a site know.
 *
 * @param publication what the site is made of
 * @param labels the words of ours
 * @param freshness what tells current contacts from historical ones
 * @param variants the choices of languages
 * @param links the ways between the files
 * @param emblem the name of a picture; empty for none
 * @param pictures those that were copied
 */
record Context(
        Publication publication,
        Labels labels,
        Freshness freshness,
        List<Variant> variants,
        Links links,
        String emblem,
        SitePictures pictures) {
    /** {@return who publishes} */
    Localized<String> publisher() {
        return publication.imprint().map(Mission::name).orElse(publication.title());
    }

    /** {@return the feeds of the site, one a language} */
    List<Channel> channels() {
        List<Variant> alone = variants.stream()
                .filter(variant -> variant.languages().size() == 1)
                .toList();
        Variant root = variants.getFirst();
        return alone.isEmpty()
                ? root.languages().stream()
                        .map(language -> new Channel(
                                root, language, root.folder() + "feed-" + language.toLanguageTag() + ".xml"))
                        .toList()
                : alone.stream()
                        .map(variant ->
                                new Channel(variant, variant.languages().getFirst(), variant.folder() + "feed.xml"))
                        .toList();
    }

    /** {@return words of ours in the languages of the site, as far as there are some} */
    Localized<String> label(String key) {
        SequencedMap<Locale, String> words = new LinkedHashMap<>();
        for (Locale language : variants.getFirst().languages()) {
            Labels.Label label = labels.get(key, language);
            words.putIfAbsent(label.language(), label.text());
        }
        return new Localized<>(words);
    }

    /** {@return the wording of a page that is about no single statement} */
    Wording wording(Variant variant) {
        return new Wording(publication.id(), labels, variant.languages());
    }

    /** {@return the mission as a page shows it} */
    Imprint imprint(Mission mission, Place here, Wording wording) throws IOException {
        var pages = pictures.seenFrom(here.file());
        return new ImprintViews(mission, here.variant().languages(), freshness, wording, pages).imprint();
    }

    /** {@return the mission, when there is one} */
    Optional<Mission> mission() {
        return publication.imprint();
    }

    /**
     * A feed of the newest statements.
     *
     * @param variant whose pages it leads to
     * @param language its own
     * @param file its name
     */
    record Channel(Variant variant, Locale language, String file) {}
}
