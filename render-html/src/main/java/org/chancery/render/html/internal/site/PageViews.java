package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.render.html.StatementMarkup.Picture;
import org.chancery.render.html.internal.Excerpt;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Meta;
import org.chancery.render.html.internal.view.Meta.Term;
import org.chancery.render.html.internal.view.Page;
import org.chancery.render.html.internal.view.Page.Emblem;
import org.chancery.render.html.internal.view.Page.Switch;
import org.chancery.render.html.internal.view.Page.Way;
import org.chancery.render.html.internal.view.Words;

/**
 * Makes what surrounds the text of a page: imprint, title, the ways to other pages and to the same one in other
 * languages, and what machines are told.
 *
 * @param context the site's
 * @param here the page's place
 * @param everywhere the places of the same page in all choices of languages, this one among them
 * @param languages of the page
 * @param wording for the page
 */
record PageViews(Context context, Place here, List<Place> everywhere, List<Locale> languages, Wording wording) {
    private static final int SHARED_TITLE = 80;
    private static final int LONG_TITLE = 60;

    Page around(Told told) throws IOException {
        List<Words> imprint = wording.each(context.publisher(), languages);
        String title = wording.each(told.title(), languages).stream()
                .map(Words::text)
                .findFirst()
                .orElse("");
        return new Page(
                wording.mark(languages.getFirst()),
                window(title, imprint),
                imprint,
                emblem(),
                way(here.variant().index()),
                wording.supplied("skip", languages.getFirst()),
                wording.supplied("site", languages.getFirst()),
                ways(),
                wording.supplied("languages", languages.getFirst()),
                everywhere.size() > 1 ? everywhere.stream().map(this::change).toList() : List.of(),
                meta(told, title));
    }

    /** A long title fills the window by itself. */
    private static String window(String title, List<Words> imprint) {
        boolean enough = title.length() > LONG_TITLE
                || imprint.isEmpty()
                || imprint.getFirst().text().equals(title);
        return enough ? title : title + " – " + imprint.getFirst().text();
    }

    private List<Emblem> emblem() throws IOException {
        if (context.emblem().isEmpty()) {
            return List.of();
        }
        Optional<Picture> picture = context.pictures().seenFrom(here.file()).find(context.emblem());
        return picture.map(found -> new Emblem(found.address(), found.width(), found.height())).stream()
                .toList();
    }

    private List<Way> ways() {
        var ways = new ArrayList<Way>();
        for (Shelf shelf : Shelf.values()) {
            ways.add(way(here.variant().shelf(shelf), shelf.label()));
        }
        if (context.mission().isPresent()) {
            ways.add(way(here.variant().mission(), "contacts"));
        }
        return ways;
    }

    private Way way(String file, String label) {
        List<Words> names =
                wording.supplied(label, languages).stream().distinct().toList(); // those that fall back say the same
        return new Way(way(file), names, file.equals(here.file()));
    }

    private String way(String file) {
        return Links.between(here.file(), file);
    }

    private Switch change(Place other) {
        List<Locale> there = other.variant().languages();
        String tag = there.size() == 1 ? there.getFirst().toLanguageTag() : "";
        List<Words> names = there.stream().map(wording::name).toList();
        return new Switch(way(other.file()), tag, names, other.equals(here));
    }

    private Meta meta(Told told, String title) {
        return new Meta(
                told.description(),
                context.links().of(here.file()).orElse(""),
                everywhere.size() > 1 ? everywhere.stream().map(this::alternate).toList() : List.of(),
                context.channels().stream().map(this::feed).toList(),
                told.terms(),
                properties(told, title),
                told.data());
    }

    private Meta.Alternate alternate(Place other) {
        return new Meta.Alternate(other.variant().tag(), context.links().of(other.file(), here.file()));
    }

    private Meta.Feed feed(Context.Channel channel) {
        String title = wording.supplied("feed", channel.language()).text();
        return new Meta.Feed(way(channel.file()), title, channel.language().toLanguageTag());
    }

    private List<Term> properties(Told told, String title) {
        var properties = new ArrayList<Term>();
        properties.add(property("title", Excerpt.of(title, SHARED_TITLE)));
        properties.add(property("type", told.type()));
        context.links().of(here.file()).ifPresent(url -> properties.add(property("url", url)));
        wording.each(context.publisher(), languages).stream()
                .limit(1)
                .forEach(name -> properties.add(property("site_name", name.text())));
        properties.add(property("locale", underscored(languages.getFirst())));
        languages.stream()
                .skip(1)
                .map(PageViews::underscored)
                .forEach(other -> properties.add(property("locale:alternate", other)));
        return properties;
    }

    private Term property(String name, String content) {
        return new Term(name, content, Language.SAME);
    }

    private static String underscored(Locale language) {
        return language.toLanguageTag().replace('-', '_');
    }
}
