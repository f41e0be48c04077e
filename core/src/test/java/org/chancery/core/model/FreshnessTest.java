package org.chancery.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Freshness ON_DAY = Freshness.on(DAY);
    private static final Validity ALWAYS = Validity.always();

    @Test
    void whatWasKnownToHoldAYearAgoIsCurrentAndTheDayBeforeIsNot() {
        assertEquals(Standing.CURRENT, ON_DAY.of(ALWAYS, knownOn(DAY.minusYears(1))));
        assertEquals(
                Standing.OUTDATED, ON_DAY.of(ALWAYS, knownOn(DAY.minusYears(1).minusDays(1))));
        assertEquals(Standing.CURRENT, ON_DAY.of(ALWAYS, knownOn(DAY.plusYears(3))));
    }

    @Test
    void anotherAgeMayBeSet() {
        var month = new Freshness(Optional.of(DAY), Period.ofMonths(1));
        assertEquals(Standing.OUTDATED, month.of(ALWAYS, knownOn(DAY.minusDays(40))));
        assertThrows(IllegalArgumentException.class, () -> new Freshness(Optional.of(DAY), Period.ofDays(-1)));
    }

    @Test
    void whatHeldUntilYesterdayIsHistoryHoweverFresh() {
        assertEquals(Standing.EXPIRED, ON_DAY.of(ALWAYS.until(DAY.minusDays(1)), knownOn(DAY)));
        assertEquals(Standing.CURRENT, ON_DAY.of(ALWAYS.until(DAY), knownOn(DAY)));
    }

    @Test
    void aPromiseThatIsTooOldDoesNotMakeAContactCurrent() {
        assertEquals(Standing.OUTDATED, ON_DAY.of(ALWAYS.until(DAY.plusYears(9)), knownOn(DAY.minusYears(7))));
    }

    @Test
    void whatBeginsTomorrowIsUpcoming() {
        assertEquals(Standing.UPCOMING, ON_DAY.of(ALWAYS.from(DAY.plusDays(1)), knownOn(DAY)));
        assertEquals(Standing.CURRENT, ON_DAY.of(ALWAYS.from(DAY), knownOn(DAY)));
    }

    @Test
    void aDayOfItsOwnGoesBeforeThatOfAll() {
        assertEquals(Standing.CURRENT, ON_DAY.of(ALWAYS.asOf(DAY), knownOn(DAY.minusYears(9))));
        assertEquals(Standing.OUTDATED, ON_DAY.of(ALWAYS.asOf(DAY.minusYears(9)), knownOn(DAY)));
    }

    @Test
    void nobodyCanTellWithoutADay() {
        assertEquals(Standing.UNKNOWN, ON_DAY.of(ALWAYS, Contacts.none()));
        assertEquals(
                Standing.UNKNOWN,
                new Freshness(Optional.empty(), Freshness.YEAR).of(ALWAYS.until(DAY.minusYears(9)), knownOn(DAY)));
    }

    @Test
    void onlyWhatIsPastOrTooOldIsHistorical() {
        List<Standing> historical = List.of(Standing.values()).stream()
                .filter(Standing::isHistorical)
                .toList();
        assertEquals(List.of(Standing.EXPIRED, Standing.OUTDATED), historical);
    }

    private static Contacts knownOn(LocalDate day) {
        return new Contacts(List.of(), Optional.of(day));
    }
}
