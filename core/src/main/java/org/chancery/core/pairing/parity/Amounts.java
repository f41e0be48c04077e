package org.chancery.core.pairing.parity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.internal.language.Quantities;
import org.chancery.core.internal.language.Quantity;

/**
 * Compares the numbers, dates and units of a stretch. Numbers in digits must be found on the other side, in digits or in
 * words. Where each side has one that the other lacks, they differ; where only one has, it may have been left out.
 */
public final class Amounts {
    private static final BigDecimal SMALL = BigDecimal.valueOf(2);
    private static final BigDecimal CENTURY = BigDecimal.valueOf(100);
    private static final Set<String> TIMES = Set.of("hour", "minute", "day", "week", "month", "year");

    private final Stretch stretch;
    private final List<Quantity> ours;
    private final List<Quantity> theirs;
    private final List<Quantity> ourLoose = new ArrayList<>();
    private final List<Quantity> theirLoose;
    private final List<Finding> findings = new ArrayList<>();

    private Amounts(Stretch stretch) {
        this.stretch = stretch;
        ours = Quantities.in(stretch.text(), stretch.language());
        theirs = Quantities.in(stretch.other(), stretch.otherLanguage());
        theirLoose = new ArrayList<>(theirs);
    }

    /** {@return what differs} */
    public static List<Finding> differing(Stretch stretch) {
        var amounts = new Amounts(stretch);
        amounts.match();
        amounts.report(true, "parity.date-differs");
        amounts.report(false, "parity.number-differs");
        return amounts.findings;
    }

    /** Takes away what corresponds, the surest first. */
    private void match() {
        var open = new ArrayList<>(ours);
        take(open, (one, other) -> isEqual(one, other) && one.unit().equals(other.unit()));
        take(open, Amounts::isEqual);
        take(open, Amounts::isYearOfCentury);
        ourLoose.addAll(open);
    }

    private void take(List<Quantity> open, BiPredicate<Quantity, Quantity> same) {
        open.removeIf(quantity -> {
            Optional<Quantity> partner = theirLoose.stream()
                    .filter(other -> same.test(quantity, other))
                    .findFirst();
            partner.ifPresent(theirLoose::remove);
            partner.ifPresent(other -> compareUnits(quantity, other));
            return partner.isPresent();
        });
    }

    private static boolean isEqual(Quantity one, Quantity other) {
        return one.value().equals(other.value())
                && one.isOfCalendar() == other.isOfCalendar()
                && (!one.isOfCalendar() || one.unit().equals(other.unit()));
    }

    /** “the ’90s” is «1990-е». */
    private static boolean isYearOfCentury(Quantity one, Quantity other) {
        return !one.isOfCalendar()
                && !other.isOfCalendar()
                && one.value().compareTo(BigDecimal.TEN) >= 0
                && one.value().remainder(CENTURY).compareTo(other.value().remainder(CENTURY)) == 0
                && one.value().min(other.value()).compareTo(CENTURY) < 0;
    }

    private void compareUnits(Quantity quantity, Quantity other) {
        if (quantity.unit().equals(other.unit()) || quantity.spelled() || other.spelled()) {
            return;
        }
        boolean both = !quantity.unit().isEmpty() && !other.unit().isEmpty();
        boolean timeless = !TIMES.contains(quantity.unit() + other.unit());
        if (isNowhere(quantity.unit(), theirs) && isNowhere(other.unit(), ours) && (both || timeless)) {
            add("parity.unit-differs", both, quantity.printed(), named(quantity), named(other));
        }
    }

    private static boolean isNowhere(String unit, List<Quantity> quantities) {
        return unit.isEmpty()
                || quantities.stream().noneMatch(quantity -> quantity.unit().equals(unit));
    }

    private static String named(Quantity quantity) {
        return quantity.unit().isEmpty() ? "–" : quantity.unit();
    }

    private void report(boolean calendar, String differs) {
        List<Quantity> left = loose(ourLoose, calendar);
        List<Quantity> right = loose(theirLoose, calendar);
        if (!left.isEmpty() && !right.isEmpty()) {
            add(differs, true, printed(left), printed(right));
        } else if (!calendar) {
            left.removeIf(Amounts::isSmall);
            right.removeIf(Amounts::isSmall);
            addMissing(left, stretch.otherLanguage().toLanguageTag());
            addMissing(right, stretch.language().toLanguageTag());
        }
    }

    private void addMissing(List<Quantity> quantities, String language) {
        if (!quantities.isEmpty()) {
            add("parity.number-missing", false, printed(quantities), language);
        }
    }

    private static List<Quantity> loose(List<Quantity> quantities, boolean calendar) {
        return new ArrayList<>(quantities.stream()
                .filter(quantity -> quantity.isOfCalendar() == calendar && !quantity.spelled())
                .toList());
    }

    private static boolean isSmall(Quantity quantity) {
        return quantity.value().compareTo(SMALL) <= 0 && quantity.unit().isEmpty();
    }

    private static String printed(List<Quantity> quantities) {
        return quantities.stream().map(Quantity::printed).distinct().collect(Collectors.joining("; "));
    }

    private void add(String rule, boolean error, String... arguments) {
        Place place = Place.pointer("#" + stretch.anchor());
        findings.add(error ? Finding.error(rule, place, arguments) : Finding.warning(rule, place, arguments));
    }
}
