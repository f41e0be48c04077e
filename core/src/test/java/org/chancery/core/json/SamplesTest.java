package org.chancery.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.core.model.ContactPoint;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Office;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Qualifier;
import org.chancery.core.model.Source;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples in examples/statements are canonical; those with transcripts say word for word what these say. */
class SamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("ru"), Locale.UK);

    private final DocumentReader reader = new DocumentReader();
    private final DocumentWriter writer = new DocumentWriter();

    @ParameterizedTest
    @ValueSource(strings = {"news-conference", "press-statement", "interview", "mission"})
    void aSampleIsCanonical(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        switch (reader.read(sample(name))) {
            case Document.OfStatement document -> writer.write(document.statement(), out);
            case Document.OfMission document -> writer.write(document.mission(), out);
            case Document.OfPublication document -> writer.write(document.publication(), out);
        }

        assertEquals(Files.readString(sample(name)), out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theNewsConferenceHoldsEveryLetterOfItsTranscriptsFromTheTitleToTheLastAnswer() throws IOException {
        Statement statement = reader.readStatement(sample("news-conference"));
        for (Locale language : LANGUAGES) {
            assertEquals(
                    letters(lines("news-conference", language, 12, 98)),
                    letters(in(statement.title(), language)
                            + statement.edition().documentNumber().orElseThrow()
                            + words(statement.body(), language)));
        }
    }

    @Test
    void thePressStatementHoldsEveryLetterOfItsTranscripts() throws IOException {
        Statement statement = reader.readStatement(sample("press-statement"));
        for (Locale language : LANGUAGES) {
            assertEquals(
                    letters(lines("press-statement", language, 1, 2) + lines("press-statement", language, 13, 29)),
                    letters(words(statement.body(), language)));
            assertEquals(lines("press-statement", language, 6, 6), in(statement.title(), language));
        }
    }

    @Test
    void theMissionSaysNothingThatIsNotInItsTranscriptsInTheirOrder() throws IOException {
        Mission mission = reader.readMission(sample("mission"));
        for (Locale language : LANGUAGES) {
            String transcript = letters(lines("mission", language, 1, 37));
            int from = 0;
            for (String words : words(mission, language)) {
                int found = transcript.indexOf(letters(words), from);
                assertTrue(found >= from, words);
                from = found + letters(words).length();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"news-conference", "press-statement", "interview"})
    void theFingerprintsAreThoseOfTheText(String name) throws IOException {
        Statement statement = reader.readStatement(sample(name));
        for (Source source : statement.provenance().sources()) {
            assertEquals(
                    Fingerprint.of(statement, source.language()),
                    source.fingerprint().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({"news-conference, false", "press-statement, false", "interview, true"})
    void onlyTheTranslationOfTheInterviewIsStale(String name, boolean stale) throws IOException {
        assertEquals(stale, reader.readStatement(sample(name)).isStale(Locale.UK));
    }

    @Test
    void theInterviewWasTranslatedBeforeOnePhraseWasCorrected() throws IOException {
        String corrected = Files.readString(sample("interview"));
        String before = corrected.replace("раз в месяц", "раз в квартал");

        assertFalse(reader.readStatement(Json.stream(before), "before").isStale(Locale.UK));
    }

    @Test
    void everyPictureIsThere() throws IOException {
        for (String picture : List.of("ferry-line.png", "embassy.png")) {
            assertTrue(Files.size(sample(picture)) < 5000, picture);
        }
    }

    /** What a mission's page prints in one language, in its order; it is about the first office only. */
    private static List<String> words(Mission mission, Locale language) {
        var words = new ArrayList<String>();
        words.add(in(mission.name(), language));
        Office office = mission.contacts().offices().getFirst();
        office.addresses().forEach(address -> words.add(in(address.printed(), language)));
        Map<Boolean, List<ContactPoint>> points = office.points().stream()
                .filter(point -> point.label().orElseThrow().languages().contains(language))
                .collect(Collectors.partitioningBy(point -> point.kind() == ContactPoint.Kind.SOCIAL));
        points.get(false).forEach(point -> words.add(in(point.label().orElseThrow(), language) + point.printed()));
        office.hours().forEach(hours -> words.add(in(hours.printed(), language)));
        points.get(true).forEach(point -> words.add(in(point.label().orElseThrow(), language) + point.printed()));
        mission.pictures()
                .forEach(picture -> words.add(passages(List.of(picture.caption().orElseThrow()), language)));
        words.add(passages(mission.welcome(), language));
        return words;
    }

    private static String words(List<?> parts, Locale language) {
        return parts.stream().map(part -> words(part, language)).collect(Collectors.joining("\n"));
    }

    private static String words(Object part, Locale language) {
        return switch (part) {
            case Part.Exchange exchange ->
                words((Object) exchange.question(), language) + words(exchange.replies(), language);
            case Part.Spoken spoken -> turn(spoken.turn(), language);
            case Part.Heading heading -> passages(List.of(heading.passage()), language);
            case Part.Narrative narrative -> passages(narrative.passages(), language);
            case Part.Custom custom -> in(custom.fallback(), language);
            default -> "";
        };
    }

    private static String turn(Turn turn, Locale language) {
        return turn.label().map(label -> in(label, language)).orElse("")
                + turn.qualifier()
                        .map(Qualifier::printed)
                        .map(said -> in(said, language))
                        .orElse("")
                + passages(turn.passages(), language);
    }

    private static String passages(List<Passage> passages, Locale language) {
        return passages.stream()
                .flatMap(passage -> passage.paragraphs(language).stream())
                .map(Paragraph::printed)
                .collect(Collectors.joining("\n"));
    }

    private static String in(Localized<String> words, Locale language) {
        return words.values().get(language);
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String lines(String name, Locale language, int first, int last) throws IOException {
        Path file = EXAMPLES.resolve("transcripts").resolve(name + "." + language.getLanguage() + ".txt");
        return String.join("\n", Files.readAllLines(file).subList(first - 1, last));
    }

    private static Path sample(String name) {
        return EXAMPLES.resolve("statements").resolve(name.endsWith(".png") ? name : name + ".json");
    }
}
