package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Fingerprint;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementKind;
import org.chancery.core.model.Turn;
import org.chancery.core.transcript.TranscriptReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairerTest {
    private static final Pairer PAIRER = Pairer.standard();

    @ParameterizedTest
    @ValueSource(strings = {"news-conference", "press-statement"})
    void noWordOfEitherLanguageIsLostOrMoved(String name) throws IOException {
        Version russian = version(name, Pages.RUSSIAN);
        Version english = version(name, Pages.BRITISH);

        Statement both = PAIRER.pair(russian, english).statement();

        for (Version version : List.of(russian, english)) {
            Locale language = version.language();
            assertEquals(Fingerprint.of(version.statement(), language), Fingerprint.of(both, language));
            assertEquals(labels(version.statement(), language), labels(both, language));
            assertEquals(
                    version.statement().title().first(),
                    both.title().in(language).orElseThrow());
        }
    }

    @Test
    void theIdsOfTheOriginalAreKept() throws IOException {
        Version russian = version("news-conference", Pages.RUSSIAN);
        Version english = version("news-conference", Pages.BRITISH);

        Statement both = PAIRER.pair(russian, english).statement();
        Statement reversed =
                PAIRER.withOriginal(Pages.RUSSIAN).pair(english, russian).statement();

        List<String> ids = russian.statement().passages().stream()
                .flatMap(passage -> passage.ids().stream())
                .toList();
        assertTrue(ids(both).containsAll(ids));
        assertTrue(ids(reversed).containsAll(ids));
        assertEquals(List.of(Pages.RUSSIAN, Pages.BRITISH), List.copyOf(both.languages()));
        assertEquals(List.of(Pages.BRITISH, Pages.RUSSIAN), List.copyOf(reversed.languages()));
    }

    @Test
    void peopleAreJoinedAcrossScripts() throws IOException {
        Statement both = Pages.sample("news-conference").pairing().statement();

        assertEquals(4, both.participants().size(), both.participants().toString());
        assertTrue(both.participants().stream()
                .allMatch(person -> person.name().languages().size() == 2));
    }

    @Test
    void fromNowOnAChangeOfTheOriginalMakesTheTranslationStale() throws IOException {
        Statement both = PAIRER.withOriginal(Pages.RUSSIAN)
                .pair(version("press-statement", Pages.RUSSIAN), version("press-statement", Pages.BRITISH))
                .statement();
        Statement cut = both.toBuilder()
                .body(both.body().subList(1, both.body().size()))
                .build();

        assertFalse(both.isStale(Pages.BRITISH));
        assertTrue(cut.isStale(Pages.BRITISH));
    }

    @Test
    void linksLaidDownByHandAreKeptAndTheRestIsPairedAroundThem() throws IOException {
        Version russian = version("news-conference", Pages.RUSSIAN);
        Version english = version("news-conference", Pages.BRITISH);
        Link odd = Link.given(List.of(15), List.of(17));
        Link alone = Link.given(List.of(23), List.of());
        Links given = new Links(russian.fingerprint(), english.fingerprint(), List.of(odd, alone));

        List<Link> made = PAIRER.pair(russian, english, given).links().list();

        assertTrue(made.stream()
                .anyMatch(link ->
                        link.first().equals(List.of(15)) && link.second().equals(List.of(17))));
        assertTrue(made.stream().anyMatch(link -> link.first().equals(List.of(23)) && link.isOneSided()));
        assertTrue(made.stream()
                .anyMatch(link ->
                        link.first().equals(List.of(32, 33)) && link.second().equals(List.of(32))));
    }

    @Test
    void linksForAnotherTextAreRefused() throws IOException {
        Version russian = version("press-statement", Pages.RUSSIAN);
        Version english = version("press-statement", Pages.BRITISH);
        Links others = new Links(english.fingerprint(), russian.fingerprint(), List.of());
        Links tooFar =
                new Links(russian.fingerprint(), english.fingerprint(), List.of(Link.given(List.of(1), List.of(400))));

        assertTrue(refusal(() -> PAIRER.pair(russian, english, others)).contains("has changed since the links"));
        assertTrue(refusal(() -> PAIRER.pair(russian, english, tooFar)).contains("a link names line 400"));
    }

    @Test
    void whatIsNoPairIsRefused() throws IOException {
        Version russian = version("press-statement", Pages.RUSSIAN);
        Version english = version("press-statement", Pages.BRITISH);
        Version other = version("news-conference", Pages.BRITISH);
        Version both = Version.of(PAIRER.pair(russian, english).statement());

        assertTrue(refusal(() -> PAIRER.pair(russian, russian)).contains("the same text twice"));
        assertTrue(refusal(() -> PAIRER.pair(english, other)).contains("the same language"));
        assertTrue(refusal(() -> PAIRER.pair(russian, other)).contains("does not look like a version"));
        assertTrue(refusal(() -> PAIRER.pair(both, english)).contains("2 languages already"));
        assertTrue(refusal(() -> PAIRER.pair(russian, Version.of(statement(Locale.ENGLISH, List.of()))))
                .contains("no paragraph"));
    }

    @Test
    void statementsThatWereNotReadFromATextArePairedToo() throws IOException {
        Version russian = version("news-conference", Pages.RUSSIAN);
        Version english = version("news-conference", Pages.BRITISH);

        Pairing pairing = PAIRER.pair(Version.of(russian.statement()), Version.of(english.statement()));

        assertEquals(PAIRER.pair(russian, english).statement(), pairing.statement());
        assertEquals(List.of(1), pairing.links().list().getFirst().first());
    }

    @Test
    void theSameTextsAlwaysGiveTheSame() throws IOException {
        assertEquals(
                Pages.sample("news-conference").pairing(),
                Pages.sample("news-conference").pairing());
    }

    @Test
    @Tag("slow")
    void tooManyParagraphsAreALimitAndAHundredThousandAlikeAreNot() throws IOException {
        Version russian = Version.of(statement(Pages.RUSSIAN, Collections.nCopies(100_000, "Слово 12.")));
        Version english = Version.of(statement(Locale.ENGLISH, Collections.nCopies(50_000, "A word 12.")));

        assertThrows(LimitException.class, () -> PAIRER.withLimit(99_999).pair(russian, english));
        try {
            assertEquals(150_000, passages(PAIRER.pair(russian, english).statement()));
        } catch (InputException e) {
            assertTrue(e.getMessage().contains("does not look like"), e.getMessage());
        }
    }

    private static long passages(Statement statement) {
        return statement.passages().stream()
                .flatMap(passage ->
                        statement.languages().stream().flatMap(language -> passage.paragraphs(language).stream()))
                .count();
    }

    private interface Call {
        void make() throws IOException;
    }

    private static String refusal(Call call) {
        return String.valueOf(assertThrows(InputException.class, call::make).getMessage());
    }

    private static Version version(String name, Locale language) throws IOException {
        String file = name + "." + language.getLanguage() + ".txt";
        return Version.of(TranscriptReader.standard().read(Pages.transcript(file)));
    }

    private static Statement statement(Locale language, List<String> paragraphs) {
        Stream<Passage> passages = IntStream.range(0, paragraphs.size())
                .mapToObj(i -> Passage.of("p" + i, language, Paragraph.of(paragraphs.get(i))));
        List<Part> body = paragraphs.isEmpty() ? List.of() : List.of(new Part.Remarks(Turn.of("t", passages.toList())));
        return Statement.builder("s", StatementKind.REMARKS, Localized.of(language, "T"), Edition.in(language))
                .body(body)
                .build();
    }

    private static List<String> ids(Statement statement) {
        return statement.passages().stream()
                .flatMap(passage -> passage.ids().stream())
                .toList();
    }

    private static List<String> labels(Statement statement, Locale language) {
        return statement.turns().stream()
                .map(Turn::label)
                .flatMap(Optional::stream)
                .flatMap(label -> label.in(language).stream())
                .toList();
    }
}
