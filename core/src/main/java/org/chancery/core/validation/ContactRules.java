package org.chancery.core.validation;

import java.lang.Character.UnicodeScript;
import java.net.URI;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.internal.phone.NumberingPlans;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPoint.Kind;
import org.chancery.core.model.Mission;
import org.chancery.core.model.OpeningHours;
import org.chancery.core.model.OpeningHours.Period;

/** Weighs what contacts print against what machines would do with them. */
final class ContactRules {
    private static final Set<UnicodeScript> NEUTRAL =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private final Mission mission;
    private final List<Finding> findings = new ArrayList<>();

    ContactRules(Mission mission) {
        this.mission = mission;
    }

    Findings check() {
        for (Located<ContactPoint> each : Located.points(mission.contacts())) {
            addressesFit(each);
            if (each.value().kind() == Kind.PHONE || each.value().kind() == Kind.FAX) {
                numbersCanBeDialled(each);
            }
            if (each.value().kind() == Kind.EMAIL) {
                domainsAreOfOneScript(each);
            }
        }
        Located.hours(mission.contacts()).forEach(this::periodsDoNotOverlap);
        return new Findings(findings);
    }

    private void addressesFit(Located<ContactPoint> each) {
        for (URI address : each.value().addresses()) {
            if (!fits(each.value().kind(), address)) {
                warn(
                        "mission.address-unfit",
                        each,
                        address.toString(),
                        each.value().printed());
            }
        }
    }

    private static boolean fits(Kind kind, URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        boolean web = Set.of("http", "https").contains(scheme)
                && address.getHost() != null
                && address.getRawUserInfo() == null;
        return switch (kind) {
            case PHONE, FAX -> scheme.equals("tel");
            case EMAIL -> scheme.equals("mailto");
            case WEB -> web;
            case SOCIAL -> web || scheme.equals("tel"); // messengers go by number
        };
    }

    private void numbersCanBeDialled(Located<ContactPoint> each) {
        if (each.value().addresses().isEmpty()) {
            warn("mission.number-undialled", each, each.value().printed());
        }
        if (mission.host().map(NumberingPlans::has).orElse(true)) {
            each.value().e164().forEach(number -> numberIsKnown(number, each));
        }
    }

    private void numberIsKnown(String number, Located<ContactPoint> each) {
        if (!NumberingPlans.knows(number)) {
            warn("mission.number-doubtful", each, number);
        }
        List<String> expected = Stream.concat(mission.host().stream(), mission.sending().stream())
                .toList();
        if (mission.host().isPresent() && expected.stream().noneMatch(region -> NumberingPlans.isOf(region, number))) {
            NumberingPlans.region(number).ifPresent(region -> warn("mission.number-elsewhere", each, number, region));
        }
    }

    private void domainsAreOfOneScript(Located<ContactPoint> each) {
        String mail = each.value().printed();
        boolean mixed = Stream.of(mail.substring(mail.lastIndexOf('@') + 1).split("[.]"))
                .anyMatch(label -> scripts(label).size() > 1);
        if (mixed) {
            warn("mission.mail-mixed-scripts", each, mail);
        }
    }

    private static Set<UnicodeScript> scripts(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> !NEUTRAL.contains(script))
                .collect(Collectors.toSet());
    }

    private void periodsDoNotOverlap(Located<OpeningHours> each) {
        List<Period> periods = each.value().periods();
        for (int i = 1; i < periods.size(); i++) {
            Period later = periods.get(i);
            if (periods.subList(0, i).stream().anyMatch(earlier -> overlap(earlier, later))) {
                warn("mission.hours-overlap", each, each.value().printed().first());
                return;
            }
        }
    }

    private static boolean overlap(Period one, Period other) {
        return one.days().stream().anyMatch(other.days()::contains)
                && one.opens().isBefore(end(other))
                && other.opens().isBefore(end(one));
    }

    private static LocalTime end(Period period) {
        return period.closes().equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : period.closes();
    }

    private void warn(String rule, Located<?> where, String... arguments) {
        findings.add(Finding.warning(rule, where.place(), arguments));
    }
}
