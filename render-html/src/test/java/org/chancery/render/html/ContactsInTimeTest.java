package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Contacts;
import org.chancery.core.model.Freshness;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.MissionKind;
import org.chancery.core.model.Office;
import org.chancery.core.model.Validity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An invented mission whose emergency number changed on 1 March 2025. */
class ContactsInTimeTest {
    private static final LocalDate CHANGE = LocalDate.of(2025, 3, 1);

    @Test
    void onlyTheNumberThatHoldsIsProminentAndLinked() throws IOException {
        Document page = page(CHANGE);
        assertEquals(List.of("tel:+17455550144"), page.select(".emergency a").eachAttr("href"));
        assertEquals(List.of(), page.select(".contacts a").eachAttr("href"));
        assertTrue(page.select(".historical")
                .text()
                .contains("555-0140 Emergency Historical: no longer in use until 28 February 2025"));
    }

    @Test
    void theDayBeforeItIsTheOldOne() throws IOException {
        Document page = page(CHANGE.minusDays(1));
        assertEquals(List.of("tel:+17455550140"), page.select(".emergency a").eachAttr("href"));
        assertTrue(
                page.select(".contacts").text().contains("555-0144 Emergency Not in use yet from 1 March 2025"),
                page::html);
    }

    @Test
    void anArchivePrintedYearsLaterHasNoNumberToCall() throws IOException {
        Document page = page(CHANGE.plusYears(7));
        assertEquals(0, page.select(".emergency, a[href^=tel]").size());
        assertTrue(page.text().contains("as of 20 February 2025"), page.text());
        assertTrue(page.text().contains("Historical: may have changed"), page.text());
    }

    private static Document page(LocalDate day) throws IOException {
        var html = new StringBuilder();
        StatementMarkup.html().freshness(Freshness.on(day)).writeImprint(mission(), List.of(Locale.UK), html);
        return Jsoup.parse(html.toString());
    }

    private static Mission mission() {
        Office office = Office.of(
                List.of(),
                List.of(
                        emergency("0140", Validity.always().until(CHANGE.minusDays(1))),
                        emergency("0144", Validity.always().from(CHANGE))),
                List.of());
        return Mission.builder("m", MissionKind.EMBASSY, Localized.of(Locale.UK, "Embassy of Tervania"))
                .contacts(Contacts.of(office, Optional.of(LocalDate.of(2025, 2, 20))))
                .build();
    }

    private static ContactPoint emergency(String end, Validity validity) {
        return new ContactPoint(
                ContactPoint.Kind.PHONE,
                ContactPurpose.EMERGENCY,
                "+1 (745) 555-" + end,
                List.of(URI.create("tel:+1745555" + end)),
                Optional.empty(),
                validity);
    }
}
