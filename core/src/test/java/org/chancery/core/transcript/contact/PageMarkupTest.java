package org.chancery.core.transcript.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.chancery.core.transcript.text.Line;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page says its contacts to people, and some to machines only. */
class PageMarkupTest {
    private static void check(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], Contacts.readPage(both[0]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Phone</p><p>12</p> => //Phone//12//",
                "<p>Phone<br>12</p>So. => //Phone/12/So./",
                "<div>Phone <b>12\n 13</b></div> => //Phone 12 13//",
                "<table><tr><td>Phone</td><td>12</td></tr><tr><th>Fax</th><td>13</td></tr></table> => ////Phone	12//Fax	13////",
                "<ul><li>Phone</li><li>Fax</li></ul> => ///Phone//Fax///"
            })
    void aPageHasTheLinesThatAreSeen(String example) {
        String[] both = example.split(" => ", -1);
        assertEquals(
                both[1],
                PageLines.of(Jsoup.parse(both[0])).stream().map(Line::text).collect(Collectors.joining("/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='mailto:press@embassy.example?subject=x'>Press</a> => EMAIL PRESS press@embassy.example → mailto:press@embassy.example “Press”",
                "<a href='mailto:press%40embassy.example'>Press</a> => EMAIL PRESS press@embassy.example → mailto:press@embassy.example “Press”",
                "<a href='mailto:press%embassy'>Press</a> => ",
                "<a href='MAILTO:press@embassy.example'>press@embassy.example</a> => EMAIL GENERAL press@embassy.example → mailto:press@embassy.example",
                "<a href='tel:+442079460018;ext=1'>Call us</a> => PHONE GENERAL +442079460018 → tel:+442079460018 “Call us”",
                "<a href='tel:%2B442079460018' aria-label='Fax'>Write</a> => FAX GENERAL +442079460018 → tel:+442079460018 “Fax”",
                "<a href='tel:x'>Call us</a> => ",
                "<a href='https://x.com/embassy'>Follow</a> => SOCIAL GENERAL https://x.com/embassy → https://x.com/embassy “Follow”",
                "<a href='https://x.com/'>Follow</a> => ",
                "<a href='https://embassy.example'>Website</a> => WEB GENERAL https://embassy.example → https://embassy.example “Website”",
                "<a href='https://embassy.example'>News</a> => ",
                "<p>Website: <a href='https://embassy.example'>here</a></p> => WEB GENERAL https://embassy.example → https://embassy.example “Website”",
                "<p>Website <a href='https://embassy.example'>here</a></p> => ",
                "<table><tr><td>Website</td><td><a href='https://embassy.example'>here</a></td></tr></table> => WEB GENERAL https://embassy.example → https://embassy.example “Website”",
                "<dl><dt>Website</dt><dd><a href='http://embassy.example'>here</a></dd></dl> => WEB GENERAL http://embassy.example → http://embassy.example “Website”",
                "<p>Website</p><p><a href='https://embassy.example'>here</a></p> => ",
                "<a href='https://embassy.example'>Website social media</a> => ",
                "<a href='/web'>Website</a> => ",
                "<a href='tel:+442079460018'>a very long text of a link that nobody would take for a label of a number, for it says all</a> => PHONE GENERAL +442079460018 → tel:+442079460018"
            })
    void aLinkLeadsToAContact(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span itemprop=telephone>+44 20 7946 0018</span> => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018",
                "<span itemprop=telephone content='+44 20 7946 0018'>Call us</span> => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018 “Call us”",
                "<meta itemprop=faxNumber content='+44 20 7946 0018'><p>So. => FAX GENERAL +44 20 7946 0018 → tel:+442079460018",
                "<p class='p-tel' content='+44 20 7946 0018'>Call</p> => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018 “Call”",
                "<p class=tel content='+44 20 7946 0018'>Call</p> => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018 “Call”",
                "<p class=u-email content='press@embassy.example'>Write</p> => EMAIL GENERAL press@embassy.example → mailto:press@embassy.example “Write”",
                "<p itemprop=email content='nobody'>Write</p> => ",
                "<p itemprop=name content='+44 20 7946 0018'>Write</p> => ",
                "<p itemprop=hotel content='+44 20 7946 0018'>Write</p> => "
            })
    void microdataNamesContacts(String example) {
        check(example);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'telephone': '+44 20 7946 0018'} => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018",
                "{'name': 'Embassy of Lindoria', 'telephone': ['+44 20 7946 0018', '', 5]} => # Embassy of Lindoria EMBASSY; PHONE GENERAL +44 20 7946 0018 → tel:+442079460018",
                "[{'@graph': [{'email': 'mailto:a@embassy.example'}]}] => EMAIL GENERAL a@embassy.example → mailto:a@embassy.example",
                "{'name': 'Embassy of Lindoria'} => ",
                "{'address': '5 Bridge Road'} => at 5 Bridge Road",
                "{'address': {'streetAddress': '5 Bridge Road', 'postalCode': '123', 'addressLocality': 'Norhaven'}} => at 5 Bridge Road, Norhaven, 123",
                "{'address': {'addressCountry': 'XX'}, 'faxNumber': '+44 20 7946 0018'} => FAX GENERAL +44 20 7946 0018 → tel:+442079460018",
                "{'contactPoint': {'contactType': 'emergency', 'telephone': '+44 20 7946 0018'}} => PHONE EMERGENCY +44 20 7946 0018 → tel:+442079460018 “emergency”",
                "{'contactPoint': [{'telephone': '+44 20 7946 0018'}, {'faxNumber': '+44 20 7946 0019'}]} => PHONE GENERAL +44 20 7946 0018 → tel:+442079460018; FAX GENERAL +44 20 7946 0019 → tel:+442079460019",
                "{'email': 'a@embassy.example', 'url': 'https://embassy.example', 'sameAs': ['https://x.com/embassy', 'https://other.example/a']} => EMAIL GENERAL a@embassy.example → mailto:a@embassy.example; WEB GENERAL https://embassy.example → https://embassy.example; SOCIAL GENERAL https://x.com/embassy → https://x.com/embassy",
                "{'telephone': => "
            })
    void linkedDataNamesContacts(String example) {
        String[] both = example.split(" => ", -1);
        String data = both[0].replace('\'', '"');
        assertEquals(both[1], Contacts.readPage("<script type='application/ld+json'>" + data + "</script><p>So."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Phone: 020 7946 0018</p><a href='tel:+442079460018'>Call us</a> => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”",
                "<p>Phone: 020 7946 0018</p><a href='tel:+442079460019'>Call us</a> => PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone”; PHONE GENERAL +442079460019 → tel:+442079460019 “Call us”",
                "<p>E-mail: Press@embassy.example</p><a href='mailto:press@embassy.example'>Write</a> => EMAIL GENERAL Press@embassy.example → mailto:Press@embassy.example “E-mail”",
                "<p>Website: www.embassy.example</p><a href='https://embassy.example/'>Website</a> => WEB GENERAL www.embassy.example → https://www.embassy.example “Website”",
                "<p>Embassy of Lindoria<br>Phone: 020 7946 0018</p><p>Consulate of Lindoria<br>Phone: 020 7946 0019</p><a href='tel:+442079460020'>Call us</a> => # Embassy of Lindoria EMBASSY; PHONE GENERAL 020 7946 0018 → tel:+442079460018 “Phone” | # Consulate of Lindoria CONSULATE; PHONE GENERAL 020 7946 0019 → tel:+442079460019 “Phone” | PHONE GENERAL +442079460020 → tel:+442079460020 “Call us”",
                "<p>Address: 5 Bridge Road</p><script type='application/ld+json'>{\"address\": \"5, Bridge Road\"}</script> => at 5 Bridge Road",
                "<p>Address: 5 Bridge Road</p><script type='application/ld+json'>{\"address\": \"6 Bridge Road\"}</script> => at 5 Bridge Road | at 6 Bridge Road",
                "<a href='tel:+442079460018'>Call us</a><script type='application/ld+json'>{\"telephone\": \"020 7946 0018\"}</script> => PHONE GENERAL +442079460018 → tel:+442079460018 “Call us”",
                "<p>So.</p> => "
            })
    void whatIsPrintedIsNotSaidTwice(String example) {
        check(example);
    }
}
