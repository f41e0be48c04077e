package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.core.finding.InputException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every error says where it is, to the character, and what to do. */
class RefusalTest {
    private final DocumentReader reader = new DocumentReader();

    @Nested
    class Fields {
        @Test
        void anUnknownFieldIsAnErrorThatNamesTheKnownOnes() {
            assertRefused(
                    Json.statement("  \"titel\": 1"),
                    "in.json:2:3 /titel: Unknown field \"titel\"; here may stand id, kind, title, occasion, edition,"
                            + " participants, body, provenance");
        }

        @Test
        void aRepeatedFieldIsAnError() {
            assertRefused(
                    Json.statement("\"body\": [], \"id\": \"b\""),
                    "in.json:2:13 /id: The field \"id\" is here twice; delete one");
        }

        @Test
        void aRepeatedFieldDeepDownIsAnError() {
            assertRefused(
                    Json.statement("\"x\":{\"a\":[{\"b\":1,\"b\":1}]}"),
                    "in.json:2:18 /x/a/0/b: The field \"b\" is here twice; delete one");
        }

        @Test
        void aMissingFieldIsAnErrorOfTheObjectThatLacksIt() {
            assertRefused(
                    Json.statement("\"participants\":[\n {\"id\":\"b\",\"name\":{\"en\":\"B\"}}]"),
                    "in.json:3:2 /participants/0: The field \"role\" is missing");
        }

        @Test
        void nullIsAnErrorEverywhere() {
            assertRefused(
                    Json.statement("\"participants\": null"),
                    "in.json:2:17 /participants: Expected a list, found null; leave out what is not known");
            assertRefused(
                    Json.statement("\"edition2\":1").replace("\"edition2\":1", "\"occasion\":{\"date\":null}"),
                    "in.json:2:20 /occasion/date: Expected a date such as \"2025-05-14\", found null; leave out what is"
                            + " not known");
        }

        @Test
        void anExtensionIsPassedOverAndMustBeAnObject() throws IOException {
            String with = Json.statement("\"x\": {\"desk\": [1, null, {\"id\": 2.5e3}]}");
            assertEquals(
                    reader.readStatement(Json.stream(Json.STATEMENT), "in.json"),
                    reader.readStatement(Json.stream(with), "in.json"));
            assertRefused(
                    Json.statement("\"x\": 1"), "in.json:2:6 /x: Expected an object of your own, found the number 1");
        }

        @Test
        void anExtensionBelowTheTopIsAnError() {
            assertRefused(
                    Json.statement("\"occasion\": {\"x\": {}}"),
                    "in.json:2:14 /occasion/x: Unknown field \"x\"; here may stand what, place, date, time, zone");
        }

        @Test
        void pointersAreEscaped() {
            assertRefused(
                    Json.statement("\"a/b~c\":0"),
                    "in.json:2:1 /a~1b~0c: Unknown field \"a/b~c\"; here may stand id, kind, title, occasion, edition,"
                            + " participants, body, provenance");
        }
    }

    @Nested
    class Values {
        @Test
        void aValueOfAnotherTypeIsAnError() {
            assertRefused(Json.statement("\"body\": {}"), "in.json:2:9 /body: Expected a list, found an object");
            assertRefused(
                    Json.statement("\"occasion\": []"), "in.json:2:13 /occasion: Expected an object, found a list");
            assertRefused(
                    Json.heading("7"),
                    "in.json:3:1 /body/0/passage/text/en: Expected a text or a list, found" + " the number 7");
            assertRefused(
                    Json.heading("[[true]]"),
                    "in.json:3:3 /body/0/passage/text/en/0/0: Expected a text or an object with one of insertion,"
                            + " aside, emphasis, link, foreign, found true");
        }

        @Test
        void anUnknownWordIsAnErrorThatNamesTheKnownOnes() {
            assertRefused(
                    Json.heading("{\"absent\": \"NOT_TRANSLATED\"}"),
                    "in.json:3:12 /body/0/passage/text/en/absent: Expected one of not-translated, not-published,"
                            + " merged-into-previous, found \"NOT_TRANSLATED\"");
        }

        @Test
        void aPartWithoutItsNameIsAnErrorThatNamesAllParts() {
            assertRefused(
                    Json.statement("\"body\":[{}]"),
                    "in.json:2:9 /body/0: The field \"part\" is missing; it is one of remarks, exchange, moderation,"
                            + " interjection, heading, narrative, break, omission, custom, figure");
            assertRefused(
                    Json.statement("\"body\":[{\"part\":\"answer\"}]"),
                    "in.json:2:17 /body/0/part: Expected one of remarks, exchange, moderation, interjection, heading,"
                            + " narrative, break, omission, custom, figure, found \"answer\"");
        }

        @Test
        void aPartMayBeNamedBehindItsFields() throws IOException {
            String named = Json.heading("\"One\"");
            String behind = named.replace("\"part\":\"heading\",", "").replace("}}}]", "}},\"part\":\"heading\"}]");
            assertEquals(
                    reader.readStatement(Json.stream(named), "in.json"),
                    reader.readStatement(Json.stream(behind), "in.json"));
        }

        @Test
        void impossibleDatesAndTimesAreErrors() {
            assertAll(
                    () -> assertRefused(
                            Json.statement("\"occasion\":{\"date\":\"2025-02-30\"}"),
                            "in.json:2:20 /occasion/date: Expected a date such as \"2025-05-14\", found \"2025-02-30\""),
                    () -> assertRefused(
                            Json.statement("\"occasion\":{\"time\":\"9:30\"}"),
                            "in.json:2:20 /occasion/time: Expected a time such as \"09:30\", found \"9:30\""),
                    () -> assertRefused(
                            Json.statement("\"occasion\":{\"zone\":\"Mars/Olympus\"}"),
                            "in.json:2:20 /occasion/zone: Expected a time zone such as \"Europe/Oslo\", found"
                                    + " \"Mars/Olympus\""));
        }

        @Test
        void aYearOfNineDigitsIsAnError_hostile25() {
            assertRefused(
                    Json.statement("\"occasion\":{\"date\":\"+999999999-01-01\"}"),
                    "in.json:2:20 /occasion/date: Expected a date such as \"2025-05-14\", found \"+999999999-01-01\"");
        }

        @Test
        void aNumberOfImmenseValueIsAnErrorAndNeverComputed_hostile25() {
            assertRefused(
                    Json.statement(
                            "\"provenance\":{\"unplaced\":[{\"language\":\"en\",\"text\":\"T\",\"column\":1,\"line\":"
                                    + "9e9999999}]}"),
                    "in.json:2:73 /provenance/unplaced/0/line: Expected a whole number of at most 2147483647, found the"
                            + " number 9e9999999");
        }

        @Test
        void aBadAddressIsAnError() {
            assertRefused(
                    Json.heading("[[{\"link\":\"https://a b\",\"text\":\"T\"}]]"),
                    "in.json:3:11 /body/0/passage/text/en/0/0/link: Expected an address such as"
                            + " \"https://example.org/\", found \"https://a b\"");
        }

        @Test
        void aLanguageThatIsAPathIsAnErrorOfItsName_hostile16() {
            assertRefused(
                    Json.statement("\"occasion\":{\"place\":{ \"/../../x\":\"T\"}}"),
                    "in.json:2:23 /occasion/place/~1..~1..~1x: Expected a language tag such as \"en-GB\", found"
                            + " \"/../../x\"");
        }

        @Test
        void aLanguageGivenTwiceInAnotherCaseIsAnError() {
            assertRefused(
                    Json.statement("\"occasion\":{\"place\":{\"en-GB\":\"T\",\"EN-gb\":\"T\"}}"),
                    "in.json:2:34 /occasion/place/EN-gb: Another name here is the same as \"EN-gb\"");
        }

        @Test
        void anEmptyOrUndeterminedLanguageIsAnError() {
            assertRefused(
                    Json.statement("\"occasion\":{\"place\":{\"\":\"T\"}}"),
                    "in.json:2:22 /occasion/place/: Expected a language tag such as \"en-GB\", found \"\"");
            assertRefused(
                    Json.statement("\"occasion\":{\"place\":{\"und\":\"T\"}}"),
                    "in.json:2:21 /occasion/place: A localized value needs a language, and \"und\" is none");
        }

        @Test
        void whatAConstructorRefusesIsAnErrorInItsWords() {
            assertRefused(
                    Json.heading("\"A\\u0000B\""),
                    "in.json:3:1 /body/0/passage/text/en: Text holds U+0000 at index 1: \"A\uFFFDB\"");
            assertRefused(
                    Json.heading("\"\\ud800\""),
                    "in.json:3:1 /body/0/passage/text/en: Text holds U+D800 at index 0: \"\uFFFD\"");
            assertRefused(
                    Json.statement("\"body\":[{\"part\":\"remarks\",\"turn\":{\"id\":\"t1\"}}]"),
                    "in.json:2:34 /body/0/turn: Turn t1 has no passage");
        }

        @Test
        void aLongValueIsQuotedInShort() {
            String quoted = "ж😀".repeat(30);
            assertRefused(
                    Json.statement("\"occasion\":{\"date\":\"" + "ж😀".repeat(50_000) + "\"}"),
                    "in.json:2:20 /occasion/date: Expected a date such as \"2025-05-14\", found \"" + quoted + "…\"");
        }
    }

    @Nested
    class Documents {
        @Test
        void whatIsNotJsonIsAnErrorWhereItCeasesToBe() {
            InputException e = refused(Json.statement("\"body\": [\n{\"part\": oops}]"));
            assertEquals("in.json:3:10 /body/0/part", e.place().toString());
        }

        @Test
        void columnsCountCodePointsAndLinesEndAsInEditors() {
            assertRefused(
                    "{\"chancery\":\"1.0\",\r\n\"type\":\"statement\",\r\"x\":{\"😀й\":\"😀\"}, \"id\":7}",
                    "in.json:3:22 /id: Expected a text, found the number 7");
        }

        @Test
        void placesAreExactWhereverTheParserRefillsItsBuffer() {
            for (int length = 3_000; length < 12_500; length++) {
                String padding = "\"x\":{\"\":\"" + "ж".repeat(length) + "\"}";
                InputException name = refused(Json.statement(padding + ",\"participants\":[{ \"unknown\":1}]"));
                assertEquals(
                        "in.json:2:" + (length + 31) + " /participants/0/unknown",
                        name.place().toString());
                InputException value = refused(Json.statement(padding + ",\"participants\":\"unknown\""));
                assertEquals(
                        "in.json:2:" + (length + 28) + " /participants",
                        value.place().toString());
            }
        }

        @Test
        void aDocumentThatIsCutOffIsAnError() {
            String cut = Json.STATEMENT.substring(0, Json.STATEMENT.length() - 1);
            assertEquals(1, refused(cut).place().line());
        }

        @Test
        void textAfterTheEndIsAnError() {
            assertRefused(
                    Json.STATEMENT + "\n " + Json.STATEMENT,
                    "in.json:2:2: The document ended before this; delete what follows");
        }

        @Test
        void anEmptyTextIsAnError() {
            assertRefused("", "in.json:1:1: There is no document here: the text is empty");
            assertRefused(" \n", "in.json:1:1: There is no document here: the text is empty");
        }

        @Test
        void whatIsNoObjectIsAnError() {
            assertRefused("[]", "in.json:1:1: Expected a document, which is an object, found a list");
        }

        @Test
        void aNumberAtTheVeryEndLeavesTheNameBeforeItInItsPlace() {
            assertRefused(
                    "{\n\r\n\r\"e\": 9",
                    "in.json:4:1 /e: A document begins with \"chancery\" and \"type\", in this order: {\"chancery\":"
                            + " \"1.0\", \"type\": …");
        }

        @Test
        void aDocumentThatDoesNotSayWhatItIsIsAnError() {
            assertRefused(
                    "{\"id\":\"a\"}",
                    "in.json:1:2 /id: A document begins with \"chancery\" and \"type\", in this order:"
                            + " {\"chancery\": \"1.0\", \"type\": …");
        }

        @Test
        void aNewerVersionIsRefusedByName() {
            assertRefused(
                    "{\"chancery\":\"1.7\",\"type\":\"hologram\"}",
                    "in.json:1:13 /chancery: This was made by a newer Chancery (1.7), and this one reads 1.0; install"
                            + " the newer one");
            assertRefused(
                    "{\"chancery\":\"0.9\"}",
                    "in.json:1:13 /chancery: There is no version 0.9 of the form; this one reads 1.0");
            assertRefused(
                    "{\"chancery\":1.0}",
                    "in.json:1:13 /chancery: Expected the version of the form, \"1.0\", found the number 1.0");
        }

        @Test
        void anotherTypeThanAskedForIsAnError() {
            InputException e = assertThrows(
                    InputException.class, () -> reader.readMission(Json.stream(Json.STATEMENT), "in.json"));
            assertEquals("in.json:1:26 /type", e.place().toString());
            assertEquals("This is a statement, and a mission is asked for", e.getMessage());
        }

        @Test
        void theStatementsOfAPublicationComeLast() {
            assertRefused(
                    Json.HEADER + ",\"statements\":[],\"imprint\":{}}",
                    "in.json:1:84 /imprint: \"statements\" comes last; move this field before it");
        }

        @Test
        void whatIsWrongInTheLastStatementHasItsPlace() {
            assertRefused(
                    Json.HEADER + ",\"statements\":[{" + Json.STATEMENT_FIELDS + "},\n{}]}",
                    "in.json:2:1 /statements/1: The field \"id\" is missing");
        }

        @Test
        void bytesThatAreNoUtf8AreAnErrorWhereTheyStand_hostile9() {
            byte[] bytes = Json.heading("\"мир\"").getBytes(StandardCharsets.UTF_8);
            byte[] cut = new String(bytes, StandardCharsets.ISO_8859_1)
                    .replace("\u00D1\u0080\"", "\u00D1\"")
                    .getBytes(StandardCharsets.ISO_8859_1);
            InputException e = assertThrows(
                    InputException.class, () -> reader.readStatement(new ByteArrayInputStream(cut), "in.json"));
            assertEquals("in.json:3:4", e.place().toString());
            assertEquals("These bytes are not UTF-8; save the file as UTF-8", e.getMessage());
        }

        @Test
        void aByteOrderMarkIsNoError() throws IOException {
            assertEquals(
                    reader.readStatement(Json.stream(Json.STATEMENT), "in.json"),
                    reader.readStatement(Json.stream("\uFEFF" + Json.STATEMENT), "in.json"));
        }
    }

    private void assertRefused(String json, String expected) {
        InputException e = refused(json);
        assertEquals(expected, e.place() + ": " + e.getMessage());
    }

    private InputException refused(String json) {
        return assertThrows(InputException.class, () -> reader.read(Json.stream(json), "in.json"), json);
    }
}
