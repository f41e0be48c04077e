package org.chancery.core.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.PostalAddress;
import org.chancery.core.model.Validity;
import org.chancery.core.transcript.dialect.Phrase;
import org.chancery.core.transcript.dialect.Word;

/** Makes the mission of what the head and the tail of its page say. */
final class MissionMaker {
    private final Convention convention;
    private final PassageMaker passages;

    MissionMaker(Convention convention, Reports reports) {
        this.convention = convention;
        passages = new PassageMaker(convention, reports);
    }

    /** The mission, when the page names one. */
    Optional<Mission> make(Head head, Tail tail) {
        for (Fact.SiteTitle title : head.all(Fact.SiteTitle.class).toList()) {
            if (title.mission().isPresent()) {
                return Optional.of(mission(title.name(), title.mission().get(), head, tail));
            }
        }
        return Optional.empty();
    }

    private Mission mission(String name, MissionKind kind, Head head, Tail tail) {
        List<Figure> pictures = passages.passages("c", tail.captions()).stream()
                .map(Figure::captioned)
                .toList();
        return Mission.builder(Ids.of(name), kind, localized(name))
                .contacts(contacts(head, tail))
                .pictures(pictures)
                .welcome(passages.passages("w", tail.welcome()))
                .build();
    }

    private Contacts contacts(Head head, Tail tail) {
        List<PostalAddress> addresses = head.all(Fact.Address.class)
                .map(address -> PostalAddress.of(localized(address.text())))
                .toList();
        List<OpeningHours> hours =
                head.all(Fact.Hours.class).map(Fact.Hours::hours).toList();
        Optional<LocalDate> asOf = head.first(Fact.AsOf.class).map(Fact.AsOf::date);
        List<ContactPoint> points = points(head, tail);
        boolean nothing = addresses.isEmpty() && points.isEmpty() && hours.isEmpty();
        return new Contacts(nothing ? List.of() : List.of(Office.of(addresses, points, hours)), asOf);
    }

    private List<ContactPoint> points(Head head, Tail tail) {
        var points = new ArrayList<>(
                head.all(Fact.Point.class).map(Fact.Point::point).toList());
        accounts(tail).forEach((network, printed) -> {
            if (points.stream().noneMatch(point -> isAccount(point, network))) {
                points.add(account(printed));
            }
        });
        return points;
    }

    /** The social networks that a text of welcome names, as it prints them first; where they lead is lost. */
    private Map<Phrase, String> accounts(Tail tail) {
        var accounts = new LinkedHashMap<Phrase, String>();
        for (Stretch paragraph : tail.welcome()) {
            for (Word word : Word.of(paragraph.text())) {
                convention.lexicon().site().networks().stream()
                        .filter(network -> network.isAt(List.of(word), 0))
                        .forEach(network -> accounts.putIfAbsent(network, word.text()));
            }
        }
        return accounts;
    }

    private static boolean isAccount(ContactPoint point, Phrase network) {
        return point.kind() == ContactPoint.Kind.SOCIAL
                && network.matches(point.label().map(Localized::first).orElse(point.printed()));
    }

    private static ContactPoint account(String printed) {
        return new ContactPoint(
                ContactPoint.Kind.SOCIAL,
                ContactPurpose.GENERAL,
                printed,
                List.of(),
                Optional.empty(),
                Validity.always());
    }

    private Localized<String> localized(String text) {
        return Localized.of(convention.language(), text);
    }
}
