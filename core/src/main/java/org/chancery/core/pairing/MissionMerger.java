package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.chancery.core.model.Absence;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.Passage;
import org.chancery.core.model.PostalAddress;

/**
 * Makes one mission of what two language versions tell about it: names in each language, each number once. Where both know
 * something that is not words, such as a country or a day, the first counts.
 */
public final class MissionMerger {
    private final Merge merge = new Merge(true);
    private final Locale first;
    private final Locale second;

    private MissionMerger(Mission first, Mission second) {
        this.first = first.name().firstLanguage();
        this.second = second.name().firstLanguage();
    }

    /**
     * {@return the two as one, with the id of the first; the first alone when they represent different countries or work in
     * different ones}
     */
    public static Mission merged(Mission first, Mission second) {
        boolean differ = differ(first.sending(), second.sending()) || differ(first.host(), second.host());
        return differ ? first : new MissionMerger(first, second).mission(first, second);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Mission mission(Mission ours, Mission theirs) {
        return new Mission(
                ours.id(),
                ours.kind(),
                merge.both(ours.name(), theirs.name()),
                ours.sending().or(theirs::sending),
                ours.host().or(theirs::host),
                new Contacts(
                        joined(ours.contacts().offices(), theirs.contacts().offices(), this::isSame, this::office),
                        ours.contacts().asOf().or(theirs.contacts()::asOf)),
                inOrder(ours.pictures(), theirs.pictures(), this::figure),
                passages(ours.welcome(), theirs.welcome()));
    }

    /** The main offices are one, and others are when one of their numbers is. */
    private boolean isSame(Office ours, Office theirs) {
        boolean main = ours.name().isEmpty() && theirs.name().isEmpty();
        return main
                || ours.points().stream()
                        .anyMatch(point -> theirs.points().stream().anyMatch(other -> isSame(point, other)));
    }

    private Office office(Office ours, Office theirs) {
        return new Office(
                merge.both(ours.name(), theirs.name()),
                ours.kind().or(theirs::kind),
                merge.both(ours.district(), theirs.district()),
                inOrder(ours.addresses(), theirs.addresses(), this::address),
                joined(ours.points(), theirs.points(), this::isSame, this::point),
                joined(ours.hours(), theirs.hours(), this::isSame, this::hours));
    }

    private PostalAddress address(PostalAddress ours, PostalAddress theirs) {
        return new PostalAddress(merge.both(ours.printed(), theirs.printed()), ours.validity());
    }

    private boolean isSame(ContactPoint ours, ContactPoint theirs) {
        boolean sameAddress = !ours.addresses().isEmpty() && ours.addresses().equals(theirs.addresses());
        return ours.kind() == theirs.kind() && (sameAddress || ours.printed().equals(theirs.printed()));
    }

    private ContactPoint point(ContactPoint ours, ContactPoint theirs) {
        return new ContactPoint(
                ours.kind(),
                ours.purpose(),
                ours.printed(),
                ours.addresses().isEmpty() ? theirs.addresses() : ours.addresses(),
                merge.both(ours.label(), theirs.label()),
                ours.validity());
    }

    private boolean isSame(OpeningHours ours, OpeningHours theirs) {
        return ours.purpose() == theirs.purpose()
                && ours.periods().equals(theirs.periods())
                && ours.closed().equals(theirs.closed());
    }

    private OpeningHours hours(OpeningHours ours, OpeningHours theirs) {
        return new OpeningHours(
                ours.purpose(),
                merge.both(ours.printed(), theirs.printed()),
                ours.periods(),
                ours.closed(),
                ours.validity());
    }

    private Figure figure(Figure ours, Figure theirs) {
        Optional<Passage> caption = ours.caption().isPresent()
                        && theirs.caption().isPresent()
                ? Optional.of(passage(ours.caption().get(), theirs.caption().get()))
                : ours.caption().or(theirs::caption);
        return new Figure(
                ours.source().or(theirs::source), merge.both(ours.alternative(), theirs.alternative()), caption);
    }

    private List<Passage> passages(List<Passage> ours, List<Passage> theirs) {
        if (ours.size() == theirs.size()) {
            return inOrder(ours, theirs, this::passage);
        }
        var ids =
                new Ids(ours.stream().flatMap(passage -> passage.ids().stream()).toList());
        var all = new ArrayList<Passage>();
        ours.forEach(passage -> all.add(lacking(passage, passage.ids(), second)));
        theirs.forEach(passage ->
                all.add(lacking(passage, passage.ids().stream().map(ids::give).toList(), first)));
        return all;
    }

    private Passage passage(Passage ours, Passage theirs) {
        return new Passage(ours.ids(), merge.both(ours.content(), theirs.content()));
    }

    private Passage lacking(Passage passage, List<String> ids, Locale language) {
        Localized<Passage.Content> absent = Localized.of(language, new Passage.Absent(Absence.NOT_TRANSLATED));
        Localized<Passage.Content> both =
                language.equals(first) ? merge.both(absent, passage.content()) : merge.both(passage.content(), absent);
        return new Passage(ids, both);
    }

    /** One with one in their order, when there are as many; else all of them. */
    private static <T> List<T> inOrder(List<T> ours, List<T> theirs, BinaryOperator<T> both) {
        if (ours.size() == theirs.size()) {
            return IntStream.range(0, ours.size())
                    .mapToObj(i -> both.apply(ours.get(i), theirs.get(i)))
                    .toList();
        }
        var all = new ArrayList<>(ours);
        all.addAll(theirs);
        return all;
    }

    /** Each with the first that is the same, and then those that only the other side has. */
    private static <T> List<T> joined(List<T> ours, List<T> theirs, BiPredicate<T, T> same, BinaryOperator<T> both) {
        var free = new ArrayList<>(theirs);
        var all = new ArrayList<T>();
        for (T one : ours) {
            Optional<T> partner =
                    free.stream().filter(other -> same.test(one, other)).findFirst();
            partner.ifPresent(free::remove);
            all.add(partner.map(other -> both.apply(one, other)).orElse(one));
        }
        all.addAll(free);
        return all;
    }
}
