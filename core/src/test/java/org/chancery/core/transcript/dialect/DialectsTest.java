package org.chancery.core.transcript.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.core.finding.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectsTest {
    private static Dialect read(String json) throws IOException {
        return Dialects.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "own.json");
    }

    @Test
    void aFieldThatDialectsDoNotHaveIsNamedWithThoseTheyHave() {
        var e = assertThrows(
                InputException.class,
                () -> read("{\"id\":\"own\",\"name\":\"Ours\",\"language\":\"en\",\n\"form\":[]}"));

        assertTrue(e.getMessage().contains("there is no field \"form\"; there are asides, breaks"), e.getMessage());
        assertEquals("own.json:2:1", e.place().toString());
    }

    @Test
    void aFileLongerThanAnyDialectIsRefusedBeforeItIsReadToItsEnd() {
        var e = assertThrows(InputException.class, () -> read(" ".repeat(1_000_001)));

        assertTrue(e.getMessage().contains("longer than 1000000 bytes"), e.getMessage());
    }

    @Test
    void everyDialectHasAnIdOfItsOwn() {
        List<String> ids = Dialects.builtIn().list().stream().map(Dialect::id).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void whatAFileLeavesOutIsAsTheLanguageHasIt() throws IOException {
        Dialect dialect = read("{\"id\":\"own\",\"name\":\"Ours\",\"language\":\"en\"}");
        assertEquals(Locale.ENGLISH, dialect.language());
        assertEquals(List.of("[]", "［］", "〔〕"), dialect.insertions());
        assertEquals(List.of(), dialect.forms());
    }

    @Test
    void aDialectOfOnesOwnIsPreferredAndReplacesOneWithItsId() throws IOException {
        Dialect dialect = read("{\"id\":\"english\",\"name\":\"Ours\",\"language\":\"en\"}");
        Dialects dialects = Dialects.builtIn().with(dialect);
        assertEquals(dialect, dialects.list().getFirst());
        assertEquals(Dialects.builtIn().list().size(), dialects.list().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'Ours','language':'en'} | A dialect needs \"id\"",
                "{'id':'own','name':'Ours','language':'en','forms':['{who}:']} | does not say where the label stands",
                "{'id':'own','name':'Ours','language':'en','forms':['{name}']} | Nothing follows the label",
                "{'id':'own','name':'Ours','language':'en','insertions':['[']} | Brackets are given as a pair",
                "{'id':'own','name':'Ours','language':'en','marks':['***']} | ",
                "{'id':'own','name':'Ours','language':'en','lables':{}} | there is no field \"lables\"; there are asides",
                "{'id':'own','id':'own'} | Duplicate",
                "[] | ",
                "{ | "
            })
    void aFileThatIsNoDialectIsRefusedWithItsPlace(String json, String why) {
        var e = assertThrows(InputException.class, () -> read(json.replace('\'', '"')));
        assertTrue(e.getMessage().contains(why == null ? "" : why), e.getMessage());
        assertEquals("own.json", e.place().source().orElseThrow());
    }

    @Test
    void aMistakeIsToldByLineAndColumn() {
        var e = assertThrows(InputException.class, () -> read("{\n  \"id\": \"own\",\n  \"lables\": {}\n}"));
        assertTrue(e.place().line() >= 3, e.place().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{label}:", "{word}{gap}", "{capitals}{end}", "【{label}】", "{name}.-", "({label})", "{word} -"})
    void aFormIsWrittenAsItIsPrinted(String form) {
        assertEquals(form.replace(" ", ""), LabelForm.valueOf(form).toString());
    }

    @ParameterizedTest
    @CsvSource({"' '", "...", "—"})
    void aPhraseWithoutWordsIsRefused(String phrase) {
        assertThrows(IllegalArgumentException.class, () -> Phrase.valueOf(phrase));
    }
}
