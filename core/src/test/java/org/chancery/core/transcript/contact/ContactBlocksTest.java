package org.chancery.core.transcript.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a page of contacts are understood by the labels above and in them. A slash stands for the end of a line. */
class ContactBlocksTest {
    private static final String LONG = " and so on".repeat(220);

    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], Contacts.read(both[0].replace("…", LONG)).replace(LONG, "…"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone: 020 7946 0018 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Phone / 020 7946 0018 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Phone / 020 7946 0018 / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone”",
                "Phone: 020 7946 0018 /  / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 / Fax: 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; FAX GENERAL 020 7946 0019 → tel:+442079460019 “Fax”",
                "Phone: 020 7946 0018 Fax: 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; FAX GENERAL 020 7946 0019 → tel:+442079460019 “Fax”",
                "Phone: 020 7946 0018, 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 0019 “Phone”",
                "Phone: 020 7946 0018 or 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone”",
                "Phone: 020 7946 0018 and 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone”",
                "Phone: 020 7946 0018 (visas) 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone”",
                "020 7946 0018 (visas), 020 7946 0019 (press) => PHONE GENERAL 020 7946 0018 → tel:+442079460018; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Visas 020 7946 0018, press 020 7946 0019 => PHONE VISA 020 7946 0018 → tel:+442079460018 “Visas”; PHONE PRESS 020 7946 0019 → tel:+442079460019 “press”",
                "Phone: 123 => PHONE GENERAL 123 “Phone”",
                "Phone: 12 => PHONE GENERAL 12 “Phone” | ! contact-no-number 12",
                "Phone: closed => ",
                "Phone: ask for 5 => PHONE GENERAL ask for 5 “Phone” | ! contact-no-number ask for 5",
                "Emergency line for / citizens: 020 7946 0018 => PHONE EMERGENCY 020 7946 0018 → tel:+442079460018 “Emergency line for citizens”",
                "Emergency line for / Citizens: 020 7946 0018 => PHONE CONSULAR 020 7946 0018 → tel:+442079460018 “Citizens”",
                "Emergency line for citizens / who lost a passport 020 7946 0018 => PHONE EMERGENCY 020 7946 0018 → tel:+442079460018 “Emergency line for citizens who lost a passport”",
                "Phone and fax: 020 7946 0018 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone and fax”; FAX GENERAL 020 7946 0018 → tel:+442079460018 “Phone and fax”",
                "Phone: 020 7946 0018 ext. 12 => PHONE GENERAL 020 7946 0018 ext. 12 → tel:+442079460018;ext=12 “Phone”",
                "Phone: 020 7946 0018 (ext 12) and 020 7946 0019 => PHONE GENERAL 020 7946 0018 (ext 12) → tel:+442079460018;ext=12 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone”",
                "Phone: 020 7946 0018 room 12 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Phone: 020 7946 0018-CONSUL => PHONE GENERAL 020 7946 0018-CONSUL “Phone” | ! contact-no-number 020 7946 0018-CONSUL",
                "E-mail: 020 7946 0018 => ",
                "Phone\t020 7946 0018\tFax\t020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; FAX GENERAL 020 7946 0019 → tel:+442079460019 “Fax”",
                "Phone: 12.05.2021 => PHONE GENERAL 12.05.2021 “Phone” | ! contact-no-number 12.05.2021",
                "Phone: +44 8-10-33 1 70 18 99 00 => PHONE GENERAL +44 8-10-33 1 70 18 99 00 “Phone” | ! contact-two-prefixes +44 8-10-33 1 70 18 99 00",
                "Fax: +44 +33 1 70 18 99 00 => FAX GENERAL +44 +33 1 70 18 99 00 “Fax” | ! contact-two-prefixes +44 +33 1 70 18 99 00"
            })
    void aNumberBelongsToTheLabelBeforeIt(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We were here in 2014 and you may call 020 7946 0018 if you have lost your way to us => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “and you may call”",
                "We were here in 2014 and you may call 7946 0018 if you have lost your way to us => ",
                "You may write to us at press@embassy.example if you have lost your way => EMAIL GENERAL press@embassy.example → mailto:press@embassy.example “You may write to us at”",
                "You may read https://embassy.example/way if you have lost your way to us here => ",
                "Website: you may read https://embassy.example/way if you have lost your way => WEB GENERAL https://embassy.example/way → https://embassy.example/way “Website you may read”",
                "You may follow https://x.com/embassy if you have lost your way to us here => SOCIAL GENERAL https://x.com/embassy → https://x.com/embassy “You may follow”",
                "please call 020 7946 0018 now => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “please call”",
                "please call us 020 7946 0018 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “please call us”",
                "7946001 => ",
                "794 6001 => PHONE GENERAL 794 6001",
                "794 600 => ",
                "794 6001 people came => ",
                "+44 20 7946 0018 people came => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018",
                "Box 7946 0018 => ",
                "12.05.2021 - 14.05.2021 => "
            })
    void inASentenceOnlyWhatIsPlainlyAContactIsOne(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Website: www.embassy.example => WEB GENERAL www.embassy.example → https://www.embassy.example “Website”",
                "Website: embassy.example/en, more => WEB GENERAL embassy.example/en → https://embassy.example/en “Website”",
                "Website: embassy => ",
                "Website: mailto:a => WEB GENERAL mailto:a “Website” | ! contact-no-link mailto:a",
                "Website / embassy.example => WEB GENERAL embassy.example → https://embassy.example “Website”",
                "www.embassy.example => WEB GENERAL www.embassy.example → https://www.embassy.example",
                "https://x.com/embassy => SOCIAL GENERAL https://x.com/embassy → https://x.com/embassy",
                "https://x.com/ => WEB GENERAL https://x.com/ → https://x.com/",
                "https://x.com => WEB GENERAL https://x.com → https://x.com",
                "https://x.com/share?u=a => WEB GENERAL https://x.com/share?u=a → https://x.com/share?u=a",
                "https://m.facebook.com/embassy/ => SOCIAL GENERAL https://m.facebook.com/embassy/ → https://m.facebook.com/embassy/",
                "https://notx.com/embassy => WEB GENERAL https://notx.com/embassy → https://notx.com/embassy",
                "E-mail: press (at) embassy.example => EMAIL GENERAL press (at) embassy.example → mailto:press@embassy.example “E-mail”",
                "E-mail: press@посольство.рф => EMAIL GENERAL press@посольство.рф → mailto:press@xn--b1ariacbpcj2h.xn--p1ai “E-mail”",
                "Website: http://embassy.example/a b => WEB GENERAL http://embassy.example/a → http://embassy.example/a “Website”",
                "Website: http://посольство.рф/ => WEB GENERAL http://посольство.рф/ → http://посольство.рф/ “Website”",
                "Website: https://embassy_x.example/ => WEB GENERAL https://embassy_x.example/ → https://embassy_x.example/ “Website”"
            })
    void mailPagesAndAccountsAreContactsToo(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Address: 5 Bridge Road / Norhaven => at 5 Bridge Road + Norhaven",
                "Address: 5 Bridge Road /  / Norhaven => at 5 Bridge Road",
                "Address / 5 Bridge Road / Norhaven / Phone: 020 7946 0018 => at 5 Bridge Road + Norhaven; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Postal address: Box 5 / Address: 5 Bridge Road => at Box 5; at 5 Bridge Road",
                "E-mail address: a@embassy.example => EMAIL GENERAL a@embassy.example → mailto:a@embassy.example “E-mail address”",
                "5 Bridge Road / Norhaven / 020 7946 0018 => at 5 Bridge Road + Norhaven; PHONE GENERAL 020 7946 0018 → tel:+442079460018",
                "Embassy of Lindoria / 5 Bridge Road / Norhaven => # Embassy of Lindoria EMBASSY; at 5 Bridge Road + Norhaven",
                "Embassy of Lindoria / 5 Bridge Road / Norhaven / Monday 9:00-12:00 => # Embassy of Lindoria EMBASSY; at 5 Bridge Road + Norhaven; open GENERAL Monday 9:00-12:00 MO 09:00-12:00",
                "Embassy of Lindoria / 5 / Norhaven => ",
                "Embassy of Lindoria / 1 a / 2 b / 3 c / 4 d / 5 e / 6 f / 020 7946 0018 => # Embassy of Lindoria EMBASSY; at 1 a + 2 b + 3 c + 4 d + 5 e + 6 f; PHONE GENERAL 020 7946 0018 → tel:+442079460018",
                "Embassy of Lindoria / 1 a / 2 b / 3 c / 4 d / 5 e / 6 f / 7 g / 020 7946 0018 => # Embassy of Lindoria EMBASSY; PHONE GENERAL 020 7946 0018 → tel:+442079460018",
                "Consular district: the north / and the south => ",
                "Consular district: the north / Phone: 020 7946 0018 => for the north; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Consular district / the north / Phone: 020 7946 0018 => for the north; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”"
            })
    void anAddressMayTakeSeveralLines(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embassy of Lindoria / Phone: 020 7946 0018 / Consulate General in Port Sorrel / Phone: 020 7946 0019 => # Embassy of Lindoria EMBASSY; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # Consulate General in Port Sorrel CONSULATE_GENERAL; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone”",
                "Embassy of Lindoria / Phone: 020 7946 0018 /  / Trade Section / 020 7946 0019 => # Embassy of Lindoria EMBASSY; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # Trade Section; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 /  / Anna Berg / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # Anna Berg; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 /  / Anna Berg, at 5 / 020 7946 0019 => at Anna Berg, at 5; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 /  / Anna Berg. / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 /  / Paul Stone / Anna Berg / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 /  / Port Sorrel / 7 Quay / Harbour / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # Port Sorrel; at 7 Quay + Harbour; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "The embassy is closed. / Phone: 020 7946 0018 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Embassy 5 / Phone: 020 7946 0018 => at Embassy 5; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Embassy of Lindoria => ",
                "… / Phone: 020 7946 0018 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Phone / … / 020 7946 0018 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”"
            })
    void anotherNameBeginsAnotherOffice(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opening hours: Monday 9:00-12:00 => open GENERAL Monday 9:00-12:00 MO 09:00-12:00",
                "Opening hours / Monday 9:00-12:00 / Tuesday 9:00-12:00 => open GENERAL Monday 9:00-12:00 MO 09:00-12:00; open GENERAL Tuesday 9:00-12:00 TU 09:00-12:00",
                "Opening hours / Monday to Wednesday 9:00-12:00, Friday 14.00-16.30 => open GENERAL Monday to Wednesday 9:00-12:00, Friday 14.00-16.30 MOTUWE 09:00-12:00, FR 14:00-16:30",
                "dalle 9:00 a 12:30, lunedì => open GENERAL 9:00 a 12:30, lunedì",
                "Monday 9:00 a.m. - 1:30 p.m. => open GENERAL Monday 9:00 a.m. - 1:30 p.m. MO 09:00-13:30",
                "Visas: Monday 9:00-12:00 => open VISA Monday 9:00-12:00 MO 09:00-12:00",
                "Library: Monday 9:00-12:00 => open GENERAL Monday 9:00-12:00 MO 09:00-12:00",
                "Phone: Monday 9:00-12:00 => open GENERAL Monday 9:00-12:00 MO 09:00-12:00",
                "Visas Monday and Wednesday 9:00 to 12:00 => open VISA Monday and Wednesday 9:00 to 12:00 MOTUWE 09:00-12:00",
                "Monday 9:00-12:00 / closed on public holidays => open GENERAL Monday 9:00-12:00 MO 09:00-12:00; open GENERAL closed on public holidays",
                "Monday 9:00-12:00 /  / closed on public holidays => open GENERAL Monday 9:00-12:00 MO 09:00-12:00",
                "Monday 9:00-12:00 /  /  / closed on public holidays => open GENERAL Monday 9:00-12:00 MO 09:00-12:00",
                "Opening hours: by appointment => open GENERAL by appointment",
                "Saturday to Tuesday 9 am - 1 pm => open GENERAL Saturday to Tuesday 9 am - 1 pm MOTUSASU 09:00-13:00",
                "Monday 9:00-18:00 (12:00-13:00 lunch) => open GENERAL Monday 9:00-18:00 (12:00-13:00 lunch) MO 09:00-18:00",
                "Daily 9:00-24:00 => open GENERAL Daily 9:00-24:00 MOTUWETHFRSASU 09:00-00:00",
                "Weekdays 9h-12h30 => open GENERAL Weekdays 9h-12h30 MOTUWETHFR 09:00-12:30",
                "Monday 9:00-8:00 => open GENERAL Monday 9:00-8:00 | ! contact-hours Monday 9:00-8:00",
                "Monday 12am-12pm => open GENERAL Monday 12am-12pm MO 00:00-12:00",
                "Monday 9:00 => open GENERAL Monday 9:00",
                "9:00-12:00 => ",
                "Opening hours: 9:00-12:00 => open GENERAL 9:00-12:00",
                "Monday 9:00-12:00 and 14:00-16:00, Tuesday 9:00-10:00 => open GENERAL Monday 9:00-12:00 and 14:00-16:00, Tuesday 9:00-10:00 MO 09:00-12:00, MO 14:00-16:00, TU 09:00-10:00",
                "Monday 9:00 then much later 12:00 => open GENERAL Monday 9:00 then much later 12:00",
                "Понедельник-пятница 9:00-12:00 => open GENERAL Понедельник-пятница 9:00-12:00 MOTUWETHFR 09:00-12:00",
                "Segunda-feira a quarta-feira, das 9h00 às 12h30 => open GENERAL Segunda-feira a quarta-feira, das 9h00 às 12h30 MOTUWE 09:00-12:30",
                "Emergency phone, daily 9:00-12:00: 020 7946 0018 => PHONE EMERGENCY 020 7946 0018 → tel:+442079460018 “Emergency phone, daily 9:00-12:00”"
            })
    void hoursAreKnownByDaysAndTimes(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone: 7946 0018 / SW1A 1AA London => PHONE GENERAL 7946 0018 “Phone”",
                "Phone: 7946 0018 / Fax: +44 20 7946 0018 => PHONE GENERAL 7946 0018 “Phone”; FAX GENERAL +44 20 7946 0018 → tel:+442079460018 “Fax”",
                "Address: 12 High Street, London SW1A 1AA / Phone: 020 7946 0018 => at 12 High Street, London SW1A 1AA; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Address: Washington, DC 20001 / Phone: (202) 555-0118 => at Washington, DC 20001; PHONE GENERAL (202) 555-0118 → tel:+12025550118 “Phone”",
                "Phone: 020 7946 0018 / Website: www.embassy.uk => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; WEB GENERAL www.embassy.uk → https://www.embassy.uk “Website”",
                "Phone: 020 7946 0018 / E-mail: a@embassy.co.uk => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; EMAIL GENERAL a@embassy.co.uk → mailto:a@embassy.co.uk “E-mail”",
                "Phone: 020 7946 0018 / Website: www.embassy.example => PHONE GENERAL 020 7946 0018 “Phone”; WEB GENERAL www.embassy.example → https://www.embassy.example “Website”",
                "Address: Washington, DC 20001 / Fax: +44 20 7946 0018 / Phone: 020 7946 0018 => at Washington, DC 20001; FAX GENERAL +44 20 7946 0018 → tel:+442079460018 “Fax”; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "Phone: 020 7946 0018 => PHONE GENERAL 020 7946 0018 “Phone”"
            })
    void thePageItselfTellsInWhichCountryItsNumbersAreDialled(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], Contacts.readAnywhere(both[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone: 020 7946 0018/19/20 => PHONE GENERAL 020 7946 0018/19/20 → tel:+442079460018 tel:+442079460019 tel:+442079460020 “Phone”",
                "Phone: 020 7946 0018-19 => PHONE GENERAL 020 7946 0018-19 → tel:+442079460018 tel:+442079460019 “Phone”",
                "Phone: +44 20 7946 0018, 7946 0019 => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 7946 0019 → tel:+442079460019 “Phone”",
                "Phone: +44 20 7946 0018, 7946, 7947 => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 7946 → tel:+442079467946 “Phone”; PHONE GENERAL 7947 → tel:+442079467947 “Phone”",
                "Phone: +44 20 7946 0018, 19 => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018 “Phone”",
                "Phone: 8-10-44-20-7946-0018 => PHONE GENERAL 8-10-44-20-7946-0018 → tel:+442079460018 “Phone”",
                "Phone: 00 44 20 7946 0018 => PHONE GENERAL 00 44 20 7946 0018 → tel:+442079460018 “Phone”",
                "Phone: (+44) 20 7946 0018 => PHONE GENERAL (+44) 20 7946 0018 → tel:+442079460018 “Phone”",
                "Phone: +020 7946 0018 => PHONE GENERAL +020 7946 0018 → tel:+442079460018 “Phone”",
                "Phone: 1 => PHONE GENERAL 1 “Phone” | ! contact-no-number 1",
                "Phone: 99999 => PHONE GENERAL 99999 “Phone”"
            })
    void aPrintedNumberIsDialledFromAbroad(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone: 020 7946 0018 COPY / COPY / Fax: 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; FAX GENERAL 020 7946 0019 → tel:+442079460019 “Fax”",
                "Phone: 020 7946 0018 COPY / COPY /  / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone”",
                "Phone: 020 7946 0018 / COPY / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # COPY; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 Copy / Copy / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # Copy; PHONE GENERAL 020 7946 0019 → tel:+442079460019",
                "Phone: 020 7946 0018 MAP / MAP / 020 7946 0019 => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # MAP; PHONE GENERAL 020 7946 0019 → tel:+442079460019"
            })
    void whatAPagePrintsBesideItsContactsForTheReaderToClickIsNone(String example) {
        check(example);
    }
}
