package org.chancery.core.transcript.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.text.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of the head is known for what it is. A slash stands for the end of a line; the one from a star on is read. */
class HeadRulesTest {
    private static String dates(String text) {
        return read(text, new DateRules(Pages.conventionOf(text)).rules());
    }

    private static String read(String text, List<HeadRule> rules) {
        List<Line> lines = Pages.lines(text.replace("* ", ""));
        int at = text.contains("* ")
                ? Pages.lines(text.substring(0, text.indexOf("* "))).size() - 1
                : 0;
        Optional<Found> found = HeadRule.first(rules, lines, at);
        return found.map(HeadRulesTest::inShort).orElse("-");
    }

    private static String inShort(Found found) {
        return Stream.concat(
                        Stream.of(Pages.inShort(found.spans())),
                        found.facts().stream().map(Pages::inShort))
                .collect(Collectors.joining(" ~ "));
    }

    private static void checkDates(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], dates(both[0]));
    }

    private static void check(String example, List<HeadRule> rules) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], read(both[0], rules));
    }

    private static Convention convention(String example) {
        return Pages.conventionOf(example.split(" => ", -1)[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 3, 2021 => DATE May 3, 2021 ~ Day[date=2021-05-03]",
                "Monday, May 3, 2021 => DATE Monday, May 3, 2021 ~ Day[date=2021-05-03]",
                "Norhaven, May 3, 2021 => DATE Norhaven, May 3, 2021 ~ Day[date=2021-05-03] ~ Where[place=Norhaven]",
                "May 3, 2021, Norhaven => DATE May 3, 2021, Norhaven ~ Day[date=2021-05-03] ~ Where[place=Norhaven]",
                "May 3, 2021 · Norhaven Port => DATE May 3, 2021 · Norhaven Port ~ Day[date=2021-05-03] ~ Where[place=Norhaven Port]",
                "Norhaven, D.C., May 3, 2021 => DATE Norhaven, D.C., May 3, 2021 ~ Day[date=2021-05-03] ~ Where[place=Norhaven, D.C.]",
                "Norhaven etc., May 3, 2021 => DATE Norhaven etc., May 3, 2021 ~ Day[date=2021-05-03]",
                "the port, May 3, 2021 => DATE the port, May 3, 2021 ~ Day[date=2021-05-03]",
                "Room 5, May 3, 2021 => DATE Room 5, May 3, 2021 ~ Day[date=2021-05-03]",
                "Ministry, May 3, 2021 => DATE Ministry, May 3, 2021 ~ Day[date=2021-05-03]",
                "(May 3, 2021) => DATE (May 3, 2021) ~ Day[date=2021-05-03]",
                "(Norhaven, May 3, 2021: talks) => DATE (Norhaven, May 3, 2021: talks) ~ Day[date=2021-05-03] ~ Where[place=Norhaven]",
                "May 3, 2021: talks => -",
                "Published: May 3, 2021 => DATE Published: May 3, 2021",
                "Last updated May 3, 2021 => DATE Last updated May 3, 2021",
                "In the port of Norhaven we have built on the long bridge since May 3, 2021 => -",
                "We built in the port of Norhaven on the bridge May 3, 2021 => DATE We built in the port of Norhaven on the bridge May 3, 2021 ~ Day[date=2021-05-03]",
                "Norhaven and its very longwinded neighbourhood extraordinaries notwithstanding all May 3, 2021 => -",
                "A long line about nothing whatsoever which nobody would take for that of a date even if it ends in one, May 3, 2021 at last => -",
                "3 мая 2021 года => DATE 3 мая 2021 года ~ Day[date=2021-05-03]",
                "Норхейвен, 3 мая 2021 года => DATE Норхейвен, 3 мая 2021 года ~ Day[date=2021-05-03] ~ Where[place=Норхейвен]",
                "2021年5月3日 => DATE 2021年5月3日 ~ Day[date=2021-05-03]"
            })
    void aDateHasLittleBesideIt(String example) {
        checkDates(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14:40 => TIME 14:40 ~ Time[time=14:40]",
                "4:24 P.M. EEST => TIME 4:24 P.M. EEST ~ Time[time=16:24]",
                "12:05 a.m. => TIME 12:05 a.m. ~ Time[time=00:05]",
                "12:05 pm => TIME 12:05 pm ~ Time[time=12:05]",
                "24:10 => TIME 24:10",
                "23:60 => TIME 23:60",
                "23:59 => TIME 23:59 ~ Time[time=23:59]",
                "1:012 P.M. => TIME 1:012 P.M.",
                "14:40 in the port => -",
                "May 3, 2021, 14:40 => DATE May 3, 2021, 14:40 ~ Day[date=2021-05-03] ~ Time[time=14:40]",
                "May 3, 2021, 4:24 P.M. EEST => DATE May 3, 2021, 4:24 P.M. EEST ~ Day[date=2021-05-03] ~ Time[time=16:24]",
                "May 3, 2021 14:40 Norhaven => DATE May 3, 2021 14:40 Norhaven ~ Day[date=2021-05-03] ~ Time[time=14:40]",
                "May 3, 2021 25:40 => DATE May 3, 2021 25:40 ~ Day[date=2021-05-03]",
                "Norhaven, May 3, 2021 14:40 => DATE Norhaven, May 3, 2021 14:40 ~ Day[date=2021-05-03] ~ Time[time=14:40] ~ Where[place=Norhaven]",
                "3 мая 2021 года 13:45 => DATE 3 мая 2021 года 13:45 ~ Day[date=2021-05-03] ~ Time[time=13:45]"
            })
    void anHourStandsAloneOrBehindTheDate(String example) {
        checkDates(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May 3, 2021 / * Norhaven => PLACE Norhaven ~ Where[place=Norhaven]",
                "May 3, 2021 /  /  / * Norhaven => PLACE Norhaven ~ Where[place=Norhaven]",
                "14:40 / * Norhaven => PLACE Norhaven ~ Where[place=Norhaven]",
                "The bridge / * Norhaven => -",
                "* Norhaven => -",
                "May 3, 2021 / * The bridge is closed => -",
                "May 3, 2021 / * Port of Norhaven => PLACE Port of Norhaven ~ Where[place=Port of Norhaven]",
                "May 3, 2021 / * Norhaven Old Port Long Bridge North Tower => -",
                "May 3, 2021 / * Norhaven Old Port Long Bridge Tower => PLACE Norhaven Old Port Long Bridge Tower ~ Where[place=Norhaven Old Port Long Bridge Tower]",
                "May 3, 2021 / * Norhavenandevenlongerasanameshouldneverbe Portofthesamelengthasallthatisbefore => -",
                "May 3, 2021 / * Norhaven. => -",
                "May 3, 2021 / * Foreign Ministry => -",
                "May 3, 2021 / * See also => -",
                "May 3, 2021 / * Good morning => -",
                "May 3, 2021 / * Photo => -",
                "May 3, 2021 / * Monday => -",
                "May 3, 2021 / * Norhaven 5 => -",
                "May 3, 2021 / * Norhaven, D.C. => PLACE Norhaven, D.C. ~ Where[place=Norhaven, D.C.]"
            })
    void aPlaceStandsBelowADateOrAnHour(String example) {
        checkDates(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Official website of the Embassy of Lindoria in Valdora => SITE_TITLE Official website of the Embassy of Lindoria in Valdora ~ SiteTitle[name=Embassy of Lindoria in Valdora, mission=Optional[EMBASSY]]",
                "Official website of the Ministry of Lindoria => SITE_TITLE Official website of the Ministry of Lindoria ~ SiteTitle[name=Ministry of Lindoria, mission=Optional.empty]",
                "Official website of the => -",
                "Official website of the Embassy: news => -",
                "Press Service => SITE_TITLE Press Service",
                "Press Service of the port => -",
                "05/03/2021 => VISIT_DATE 05/03/2021 ~ VisitDate[date=2021-03-05]",
                "Monday 05.03.2021 => VISIT_DATE Monday 05.03.2021 ~ VisitDate[date=2021-03-05]",
                "05.03.2021 talks => -",
                "Monday => -",
                "English Russian => LANGUAGE_SWITCH English Russian ~ Languages[languages=[en, ru]]",
                "English => -",
                "English and Russian => -",
                "As of May 3, 2021 => AS_OF As of May 3, 2021 ~ AsOf[date=2021-05-03]",
                "As of now => -",
                "The bridge, May 3, 2021 => -",
                "Сайт Посольства Лидории в Вальдории => SITE_TITLE Сайт Посольства Лидории в Вальдории ~ SiteTitle[name=Посольство Лидории в Вальдории, mission=Optional[EMBASSY]]"
            })
    void thePageSaysWhoseItIs(String example) {
        check(example, new PageRules(convention(example)).rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Statement => STATEMENT_KIND Statement ~ Kind[kind=STATEMENT]",
                "Press Release => STATEMENT_KIND Press Release ~ Kind[kind=PRESS_RELEASE]",
                "Statement on the bridge => -",
                "Check against delivery => DELIVERY Check against delivery ~ Delivery[delivery=CHECK_AGAINST_DELIVERY]",
                "As delivered => DELIVERY As delivered ~ Delivery[delivery=AS_DELIVERED]",
                "Embargoed until May 3, 2021, 14:40 UTC+2 => EMBARGO Embargoed until May 3, 2021, 14:40 UTC+2 ~ Embargo[until=2021-05-03T14:40+02:00]",
                "Embargoed until May 3, 2021, 14:40 UTC-03:30 => EMBARGO Embargoed until May 3, 2021, 14:40 UTC-03:30 ~ Embargo[until=2021-05-03T14:40-03:30]",
                "Embargoed until May 3, 2021, 14:40 => UNPLACED Embargoed until May 3, 2021, 14:40",
                "Embargoed until May 3, 2021, 2:40 pm UTC+2 => UNPLACED Embargoed until May 3, 2021, 2:40 pm UTC+2",
                "Embargoed until May 3, 2021, 14:40 or 15:40 UTC+2 => UNPLACED Embargoed until May 3, 2021, 14:40 or 15:40 UTC+2",
                "Embargoed until May 3, 2021, 24:40 UTC+2 => UNPLACED Embargoed until May 3, 2021, 24:40 UTC+2",
                "Embargoed until May 3, 2021, 14:60 UTC+2 => UNPLACED Embargoed until May 3, 2021, 14:60 UTC+2",
                "Embargoed until May 3, 2021, 14:40 UTC+25 => UNPLACED Embargoed until May 3, 2021, 14:40 UTC+25",
                "Embargoed until 14:40 UTC+2 => UNPLACED Embargoed until 14:40 UTC+2",
                "The bridge => -"
            })
    void aLineBesideTheTitleSaysWhichEditionThisIs(String example) {
        check(example, new EditionRules(convention(example)).rules());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone: +999 5550 1234 => PHONE Phone: +999 5550 1234 ~ PHONE GENERAL +999 5550 1234 [tel:+99955501234] Phone",
                "Phone +999 5550 1234 => -",
                "+999 5550 1234 => PHONE +999 5550 1234 ~ PHONE GENERAL +999 5550 1234 [tel:+99955501234]",
                "Phone: 5550 12 => PHONE Phone: 5550 12 ~ PHONE GENERAL 5550 12 [] Phone",
                "Phone: 555 => -",
                "Phone: +999 555 => PHONE Phone: +999 555 ~ PHONE GENERAL +999 555 [] Phone",
                "Phone: +999 5550 => PHONE Phone: +999 5550 ~ PHONE GENERAL +999 5550 [] Phone",
                "Phone: +99955501234567890 => PHONE Phone: +99955501234567890 ~ PHONE GENERAL +99955501234567890 [] Phone",
                "Phone: +999555012345678 => PHONE Phone: +999555012345678 ~ PHONE GENERAL +999555012345678 [tel:+999555012345678] Phone",
                "Phone: +9995550123/24 => PHONE Phone: +9995550123/24 ~ PHONE GENERAL +9995550123/24 [] Phone",
                "Phone: (5550) 12-34 => PHONE Phone: (5550) 12-34 ~ PHONE GENERAL (5550) 12-34 [] Phone",
                "Phone: -5550 12 34 => -",
                "Emergency phone: +999 5550 1234 => EMERGENCY Emergency phone: +999 5550 1234 ~ PHONE EMERGENCY +999 5550 1234 [tel:+99955501234] Emergency phone",
                "Consular section: +999 5550 1234 => PHONE Consular section: +999 5550 1234 ~ PHONE CONSULAR +999 5550 1234 [tel:+99955501234] Consular section",
                "Fax: +999 5550 1234 => FAX Fax: +999 5550 1234 ~ FAX GENERAL +999 5550 1234 [tel:+99955501234] Fax",
                "Emergency fax: +999 5550 1234 => EMERGENCY Emergency fax: +999 5550 1234 ~ FAX EMERGENCY +999 5550 1234 [tel:+99955501234] Emergency fax",
                "Phone: +999 5550 1234, fax: +999 5550 1235 => PHONE Phone: +999 5550 1234, | FAX fax: +999 5550 1235 ~ PHONE GENERAL +999 5550 1234 [tel:+99955501234] Phone ~ FAX GENERAL +999 5550 1235 [tel:+99955501235] fax",
                "Phone: +999 5550 1234 fax: +999 5550 1235 email: a@b.example => PHONE Phone: +999 5550 1234 | FAX fax: +999 5550 1235 | EMAIL email: a@b.example ~ PHONE GENERAL +999 5550 1234 [tel:+99955501234] Phone ~ FAX GENERAL +999 5550 1235 [tel:+99955501235] fax ~ EMAIL GENERAL a@b.example [mailto:a@b.example] email",
                "Phone: closed fax: +999 5550 1235 => UNPLACED Phone: closed | FAX fax: +999 5550 1235 ~ FAX GENERAL +999 5550 1235 [tel:+99955501235] fax",
                "Emergency – +999 5550 1234 => EMERGENCY Emergency – +999 5550 1234 ~ PHONE EMERGENCY +999 5550 1234 [tel:+99955501234] Emergency",
                "Emergency - +999 5550 1234 => EMERGENCY Emergency - +999 5550 1234 ~ PHONE EMERGENCY +999 5550 1234 [tel:+99955501234] Emergency",
                "Emergency - closed => -",
                "– +999 5550 1234 => -",
                "E-mail: press@embassy.example => EMAIL E-mail: press@embassy.example ~ EMAIL GENERAL press@embassy.example [mailto:press@embassy.example] E-mail",
                "press@embassy.example => EMAIL press@embassy.example ~ EMAIL GENERAL press@embassy.example [mailto:press@embassy.example]",
                "press@embassy => -",
                "@embassy.example => -",
                "a@b@embassy.example => -",
                "press@.example => -",
                "press(1)@embassy.example => -",
                "Web: www.embassy.example => WEB Web: www.embassy.example ~ WEB GENERAL www.embassy.example [https://www.embassy.example] Web",
                "https://embassy.example/news => WEB https://embassy.example/news ~ WEB GENERAL https://embassy.example/news [https://embassy.example/news]",
                "http://embassy.example => WEB http://embassy.example ~ WEB GENERAL http://embassy.example [http://embassy.example]",
                "https://me@embassy.example => -",
                "https:///news => -",
                "ftp://embassy.example => -",
                "https://embassy.example/a b => -",
                "Twitter: @embassy => SOCIAL Twitter: @embassy ~ SOCIAL GENERAL @embassy [] Twitter",
                "Twitter: https://twitter.example/embassy => SOCIAL Twitter: https://twitter.example/embassy ~ SOCIAL GENERAL https://twitter.example/embassy [https://twitter.example/embassy] Twitter",
                "Address: 5 Bridge Road, Norhaven => ADDRESS Address: 5 Bridge Road, Norhaven ~ Address[text=5 Bridge Road, Norhaven]",
                "Address: => -",
                "Office: 5 Bridge Road => -",
                "Follow us => SOCIAL Follow us",
                "Phone for those who have lost their passports and do not know what to do about it now: +999 5550 1234 => -",
                "Emergency phone / for citizens: +999 5550 1234 => EMERGENCY Emergency phone | EMERGENCY for citizens: +999 5550 1234 ~ PHONE EMERGENCY +999 5550 1234 [tel:+99955501234] Emergency phone for citizens",
                "Emergency phone / For citizens: +999 5550 1234 => -",
                "Emergency: phone / for citizens: +999 5550 1234 => -",
                "Emergency phone / for citizens => -",
                "Opening hours / Monday 9:00-12:00 / Visas: Tuesday 9:00-12:00 /  / So. => HOURS Opening hours | HOURS Monday 9:00-12:00 | HOURS Visas: Tuesday 9:00-12:00 ~ GENERAL Monday 9:00-12:00 ~ VISA Visas: Tuesday 9:00-12:00",
                "Opening hours => HOURS Opening hours",
                "Opening hours of the bridge / Monday => -",
                "+999 5550 1234 fax: +999 5550 1235 => PHONE +999 5550 1234 | FAX fax: +999 5550 1235 ~ PHONE GENERAL +999 5550 1234 [tel:+99955501234] ~ FAX GENERAL +999 5550 1235 [tel:+99955501235] fax",
                "Phone: 5550 12; email: a@b.example => PHONE Phone: 5550 12; | EMAIL email: a@b.example ~ PHONE GENERAL 5550 12 [] Phone ~ EMAIL GENERAL a@b.example [mailto:a@b.example] email",
                "a@b.example web: www.embassy.example => EMAIL a@b.example | WEB web: www.embassy.example ~ EMAIL GENERAL a@b.example [mailto:a@b.example] ~ WEB GENERAL www.embassy.example [https://www.embassy.example] web",
                "Phone: +99955501 => PHONE Phone: +99955501 ~ PHONE GENERAL +99955501 [tel:+99955501] Phone",
                "Phone: +9995550 => PHONE Phone: +9995550 ~ PHONE GENERAL +9995550 [] Phone",
                "Phone: 55501 => PHONE Phone: 55501 ~ PHONE GENERAL 55501 [] Phone",
                "Phone: 5550 => -",
                "Телефон: +999 5550 1234 => PHONE Телефон: +999 5550 1234 ~ PHONE GENERAL +999 5550 1234 [tel:+99955501234] Телефон",
                "Экстренный телефон: +999 5550 1234 => EMERGENCY Экстренный телефон: +999 5550 1234 ~ PHONE EMERGENCY +999 5550 1234 [tel:+99955501234] Экстренный телефон"
            })
    void aContactIsKnownByItsLabelOrItsForm(String example) {
        check(example, new ContactRules(convention(example)).rules());
    }
}
