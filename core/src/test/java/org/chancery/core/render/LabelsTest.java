package org.chancery.core.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.chancery.core.model.Absence;
import org.chancery.core.model.Completeness;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.ContactPurpose;
import org.chancery.core.model.Delivery;
import org.chancery.core.model.Standing;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.TranslationStatus;
import org.chancery.core.render.Labels.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Locale FRENCH = Locale.FRENCH;

    private final Labels labels = Labels.standard();

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        assertEquals(
                read("labels_en.properties").stringPropertyNames(),
                read("labels_ru.properties").stringPropertyNames());
    }

    @Test
    void noLabelIsBlank() throws IOException {
        for (String name : new String[] {"labels_en.properties", "labels_ru.properties"}) {
            read(name).forEach((key, words) -> assertTrue(!words.toString().isBlank(), name + ": " + key));
        }
    }

    @ParameterizedTest
    @MethodSource("constantsOfTheModel")
    void everyConstantThatIsPrintedHasItsLabel(String prefix, Enum<?> constant) {
        assertEquals(RUSSIAN, labels.get(prefix, constant, RUSSIAN).language());
        assertEquals(Locale.UK, labels.get(prefix, constant, Locale.UK).language());
    }

    static Stream<Arguments> constantsOfTheModel() {
        return Stream.of(
                        constants("absence", Absence.values()),
                        constants("kind", StatementKind.values()),
                        constants("contact", ContactPoint.Kind.values()),
                        constants("purpose", ContactPurpose.values()),
                        constants("standing", Standing.values()),
                        constants("delivery", Delivery.values()),
                        constants("translation", TranslationStatus.values()),
                        constants("completeness", Completeness.values())
                                .filter(each -> each.get()[1] != Completeness.COMPLETE))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> constants(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> Arguments.of(prefix, constant));
    }

    @Test
    void aLanguageWithoutLabelsGetsEnglishMarkedAsEnglish() {
        assertEquals(new Label("Question", Locale.ENGLISH), labels.get("question", FRENCH));
    }

    @Test
    void aRegionGetsTheLabelsOfItsLanguage() {
        assertEquals(new Label("Вопрос", Locale.of("ru", "KZ")), labels.get("question", Locale.of("ru", "KZ")));
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> labels.get("qestion", RUSSIAN));
    }

    @Test
    void datesAreWrittenAsTheLanguageWritesThem() {
        LocalDate date = LocalDate.of(2025, 5, 4);

        assertEquals(new Label("4 May 2025", Locale.UK), labels.date(date, Locale.UK));
        assertEquals(new Label("4 мая 2025 г.", RUSSIAN), labels.date(date, RUSSIAN));
        assertEquals(new Label("4 May 2025", Locale.ENGLISH), labels.date(date, FRENCH));
    }

    @Test
    void aMomentIsWrittenAsItsOffsetHasIt() {
        OffsetDateTime evening = OffsetDateTime.parse("2025-05-04T23:30+03:00");
        assertEquals(new Label("4 мая 2025 г., 23:30 (UTC+03:00)", RUSSIAN), labels.moment(evening, RUSSIAN));
        OffsetDateTime second = OffsetDateTime.parse("2025-05-04T20:30:15Z");
        assertEquals(new Label("4 May 2025, 20:30:15 (UTC)", Locale.ENGLISH), labels.moment(second, FRENCH));
    }

    @Test
    void aDateIsNeverWrittenInTwoLanguages() throws IOException {
        Labels months = labels.with(FRENCH, new StringReader("month.5 = mai"));
        Labels pattern = labels.with(FRENCH, new StringReader("date = le {day} {month} {year}"));

        assertEquals(new Label("4 May 2025", Locale.ENGLISH), months.date(LocalDate.of(2025, 5, 4), FRENCH));
        assertEquals(new Label("4 May 2025", Locale.ENGLISH), pattern.date(LocalDate.of(2025, 5, 4), FRENCH));
    }

    @Test
    void argumentsArePutInOnceAndNeverReadForArguments() {
        assertEquals(
                "Page {1} of $0\\",
                labels.format("page-of", Locale.UK, "{1}", "$0\\").text());
    }

    @Test
    void aLanguageCanBeAdded() throws IOException {
        Labels more = labels.with(FRENCH, new StringReader("question = Question\nanswer = Réponse"));

        assertEquals(new Label("Réponse", FRENCH), more.get("answer", FRENCH));
        assertEquals(new Label("Phone", Locale.ENGLISH), more.get("contact.phone", FRENCH));
        assertEquals(new Label("Answer", Locale.ENGLISH), labels.get("answer", FRENCH));
    }

    @Test
    void aWordOfALanguageCanBeReplaced() throws IOException {
        Labels other = labels.with(RUSSIAN, new StringReader("answer = Отвечает"));

        assertEquals("Отвечает", other.get("answer", RUSSIAN).text());
        assertEquals("Вопрос", other.get("question", RUSSIAN).text());
    }

    @Test
    void anAddedKeyThatNoRendererAsksForIsRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> labels.with(FRENCH, new StringReader("qestion = Question")));

        assertEquals("No renderer prints a label \"qestion\"", refusal.getMessage());
    }

    @Test
    void labelsOfNoLanguageAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> labels.with(Locale.ROOT, new StringReader("")));
    }

    private static Properties read(String name) throws IOException {
        try (Reader reader = new InputStreamReader(Labels.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
