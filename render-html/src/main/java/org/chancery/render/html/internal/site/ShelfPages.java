package org.chancery.render.html.internal.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.core.model.Localized;
import org.chancery.render.html.internal.Wording;
import org.chancery.render.html.internal.site.Shelf.Group;
import org.chancery.render.html.internal.view.Language;
import org.chancery.render.html.internal.view.Listing;
import org.chancery.render.html.internal.view.Listing.Turn;
import org.chancery.render.html.internal.view.Words;

/**
 * Writes the pages of one shelf in one choice of languages: the ways to its groups, and each group.
 *
 * @param pages how pages of this sort are written
 * @param shelf which
 * @param variant the languages
 */
record ShelfPages(ListingPages pages, Shelf shelf, Variant variant) {
    private static final int PER_PAGE = 100;

    void write(List<Listed> newestFirst) throws IOException {
        List<Group> groups = shelf.groups(newestFirst);
        writeOverview(groups);
        for (Group group : groups) {
            writeGroup(group);
        }
    }

    private void writeOverview(List<Group> groups) throws IOException {
        Wording wording = pages.context().wording(variant);
        Place here = new Place(variant, variant.shelf(shelf));
        List<Listing.Group> ways = new ArrayList<>();
        for (Group group : groups) {
            String address = Links.between(here.file(), file(group, 1));
            ways.add(new Listing.Group(
                    address, names(group, wording), group.members().size()));
        }
        if (shelf != Shelf.DATES) {
            ways.sort(Comparator.comparing(way -> way.names().getFirst().text().toLowerCase(Locale.ROOT)));
        }
        Listing listing = new Listing(
                wording.supplied(shelf.label(), variant.languages()),
                List.of(),
                ways,
                ListingPages.nothing(groups, variant, wording),
                List.of(),
                List.of());
        Localized<String> title = pages.context().label(shelf.label());
        pages.write(here, pages.everywhere(other -> other.shelf(shelf)), title, wording, listing);
    }

    private void writeGroup(Group group) throws IOException {
        int last = (group.members().size() + PER_PAGE - 1) / PER_PAGE;
        for (int number = 1; number <= last; number++) {
            writePage(group, number, last);
        }
    }

    private void writePage(Group group, int number, int last) throws IOException {
        Wording wording = pages.context().wording(variant);
        Place here = new Place(variant, file(group, number));
        List<Listed> members = group.members();
        List<Listed> some = members.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, members.size()));
        List<Turn> turns = new ArrayList<>();
        if (number > 1) {
            turns.add(turn(
                    here, file(group, number - 1), "prev", wording.supplied("page-previous", variant.languages())));
        }
        if (number < last) {
            turns.add(turn(here, file(group, number + 1), "next", wording.supplied("page-next", variant.languages())));
        }
        Listing listing = new Listing(
                names(group, wording),
                List.of(new ListingViews(here, wording).entries(List.of(), some)),
                List.of(),
                List.of(),
                turns,
                List.of());
        pages.write(here, everywhere(group, here), title(group), wording, listing);
    }

    private static Turn turn(Place here, String file, String relation, List<Words> names) {
        return new Turn(Links.between(here.file(), file), relation, names);
    }

    private String file(Group group, int number) {
        return variant.group(shelf, group.key(), number);
    }

    /** Where some member of the group is as well, so is the group. */
    private List<Place> everywhere(Group group, Place here) {
        return pages.context().variants().stream()
                .filter(other -> group.members().stream()
                        .anyMatch(member -> !other.among(member.translations()).isEmpty()))
                .map(other -> other.equals(variant) ? here : new Place(other, other.group(shelf, group.key(), 1)))
                .toList();
    }

    private List<Words> names(Group group, Wording wording) {
        if (!group.label().isEmpty()) {
            return wording.supplied(group.label(), variant.languages());
        }
        return group.names().isEmpty()
                ? List.of(new Words(group.key(), Language.SAME, false))
                : wording.each(group.names().getFirst(), variant.languages());
    }

    private Localized<String> title(Group group) {
        if (!group.label().isEmpty()) {
            return pages.context().label(group.label());
        }
        return group.names().isEmpty()
                ? Localized.of(variant.languages().getFirst(), group.key())
                : group.names().getFirst();
    }
}
