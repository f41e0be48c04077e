package org.chancery.core.pairing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Turn;

/** Makes a turn of the turns that begin with a merged segment. */
final class TurnMaker {
    private final People people;
    private final Merge merge;
    private final Ids ids;

    TurnMaker(People people, Merge merge, Ids ids) {
        this.people = people;
        this.merge = merge;
        this.ids = ids;
    }

    Turn turn(Merged segment) {
        Optional<Turn> ours = segment.original().flatMap(Segment::turn);
        Optional<Turn> theirs = segment.translation().flatMap(Segment::turn);
        return new Turn(
                ours.map(Turn::id).orElseGet(() -> ids.give(theirs.map(Turn::id).orElse("t"))),
                speakers(segment, ours, theirs),
                merge.both(ours.flatMap(Turn::label), theirs.flatMap(Turn::label)),
                qualifier(ours.flatMap(Turn::qualifier), theirs.flatMap(Turn::qualifier)),
                ours.or(() -> theirs).map(Turn::continued).orElse(true),
                segment.passages());
    }

    /** Whoever begins to speak here, or goes on speaking. */
    private List<String> speakers(Merged segment, Optional<Turn> ours, Optional<Turn> theirs) {
        List<String> original = ours.map(Turn::speakers).orElse(List.of());
        List<String> translation = theirs.map(Turn::speakers).orElse(List.of()).stream()
                .map(people::idOfRight)
                .toList();
        if (ours.isEmpty() && theirs.isEmpty()) {
            return segment.leading().turn().map(Turn::speakers).orElse(List.of());
        }
        return original.isEmpty() ? translation : original;
    }

    private Optional<Qualifier> qualifier(Optional<Qualifier> ours, Optional<Qualifier> theirs) {
        Optional<Qualifier> known = theirs.map(this::withKnownAddressees);
        return ours.isPresent() && known.isPresent()
                ? Optional.of(both(ours.get(), known.get()))
                : ours.or(() -> known);
    }

    private Qualifier withKnownAddressees(Qualifier theirs) {
        return new Qualifier(
                theirs.printed(),
                theirs.addressees().stream().map(people::idOfRight).toList(),
                theirs.rendition(),
                theirs.channels());
    }

    private Qualifier both(Qualifier ours, Qualifier theirs) {
        Localized<String> printed = merge.both(ours.printed(), theirs.printed());
        var channels = EnumSet.noneOf(Qualifier.Channel.class);
        channels.addAll(ours.channels());
        channels.addAll(theirs.channels());
        return new Qualifier(
                printed,
                ours.addressees().isEmpty() ? theirs.addressees() : ours.addressees(),
                ours.rendition().or(theirs::rendition),
                channels);
    }
}
