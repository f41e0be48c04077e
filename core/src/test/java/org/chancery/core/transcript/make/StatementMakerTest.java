package org.chancery.core.transcript.make;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Edition;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Occasion;
import org.chancery.core.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A statement says what the head of its page says. */
class StatementMakerTest {
    private static String occasion(Statement statement) {
        Occasion occasion = statement.occasion();
        return text(occasion.what().map(Localized::first)) + ", "
                + text(occasion.place().map(Localized::first)) + ", " + text(occasion.date()) + ", "
                + text(occasion.time());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by Foreign Minister Anna Berg following talks, Norhaven, May 3, 2021 / Question: Why? => talks, Norhaven, 2021-05-03, -",
                "Remarks by Foreign Minister Anna Berg / Norhaven, May 3, 2021, 14:40 / Question: Why? => -, Norhaven, 2021-05-03, 14:40",
                "Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 / Brenholm, May 5, 2021 / Question: Why? => -, Norhaven, 2021-05-03, -",
                "Remarks by Foreign Minister Anna Berg / Question: Why? => -, -, -, -"
            })
    void whatTheTitleSaysOfTheEventCounts(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        assertEquals(both[1], occasion(Made.statement(both[0], "talks.txt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 / Anna Berg: So. => remarks-berg-norhaven-2021-05-03, REMARKS, Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021",
                "The old bridge, Norhaven, May 3, 2021 / Question: Why? / Anna Berg: So. => the-talks, NEWS_CONFERENCE, The Talks",
                "The old bridge of the port / Norhaven, May 3, 2021 / Question: Why? / Anna Berg: So. => the-talks, NEWS_CONFERENCE, The old bridge of the port",
                "The old bridge of the port / Statement / May 3, 2021 / Question: Why? / Anna Berg: So. => the-talks, STATEMENT, The old bridge of the port",
                "The old bridge of the port / May 3, 2021 / Anna Berg: So. => the-talks, STATEMENT, The old bridge of the port",
                "Question: Why? / Anna Berg: So. => the-talks, NEWS_CONFERENCE, The Talks"
            })
    void idKindAndTitleAreMadeOfTheTitle(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        Statement statement = Made.statement(both[0], "The Talks.of May.txt");
        assertEquals(
                both[1],
                statement.id() + ", " + statement.kind() + ", "
                        + statement.title().first());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Talks.txt => The Talks, the-talks, The Talks.txt",
                ".talks => .talks, talks, .talks",
                "talks => talks, talks, talks",
                " => statement, statement, -",
                " .txt => statement, statement,  .txt"
            })
    void withoutATitleTheNameOfTheSourceIsOne(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        Statement statement = Made.statement("Question: Why? / Anna Berg: So.", both[0]);
        assertEquals(
                both[1],
                statement.title().first() + ", " + statement.id() + ", "
                        + text(statement.provenance().sources().getFirst().name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 / May 5, 2021 / Question: Why? => published 2021-05-05, number -, -, until -, also ",
                "Remarks by Foreign Minister Anna Berg, Norhaven, May 3, 2021 / May 3, 2021 / Question: Why? => published -, number -, -, until -, also ",
                "Remarks by Foreign Minister Anna Berg / May 5, 2021 / Question: Why? => published -, number -, -, until -, also ",
                "English Russian / Remarks by Foreign Minister Anna Berg / Question: Why? => published -, number -, -, until -, also ru",
                "Remarks by Foreign Minister Anna Berg / As delivered / Question: Why? => published -, number -, AS_DELIVERED, until -, also ",
                "Remarks by Foreign Minister Anna Berg / Embargoed until May 3, 2021, 14:40 UTC+2 / Question: Why? => published -, number -, -, until 2021-05-03T14:40+02:00, also ",
                "Remarks by Foreign Minister Anna Berg / 814-03-05-2021 / Question: Why? => published -, number 814-03-05-2021, -, until -, also "
            })
    void theLinesBesideTheTitleSayWhichEditionItIs(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        Edition edition = Made.statement(both[0], "talks.txt").edition();
        assertEquals(
                both[1],
                "published " + text(edition.published()) + ", number " + text(edition.documentNumber()) + ", "
                        + text(edition.delivery()) + ", until " + text(edition.embargo()) + ", also "
                        + edition.otherVersions().stream()
                                .map(other -> other.language().toString())
                                .collect(Collectors.joining(" ")));
    }

    @Test
    void thePageItselfSaysWhenItWasPublished() throws InputException {
        String page = "<meta property=article:published_time content=2021-05-07><p>Question: Why?<p>Anna Berg: So.";
        assertEquals(
                "2021-05-07", text(Made.statement(page, "talks.html").edition().published()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint news conference of Foreign Minister Anna Berg and Foreign Minister of Valdora Paul Stone, Norhaven, May 3, 2021 / Anna Berg: It is closed. / Question: Why? / Anna Berg: So. => ONE_SIDED one-sided 0:0 [Paul Stone]",
                "Joint news conference of Foreign Minister Anna Berg and Foreign Minister of Valdora Paul Stone, Norhaven, May 3, 2021 / Anna Berg: It is closed. / Paul Stone: So it is. / Question: Why? / Anna Berg: So. => COMPLETE ",
                "News conference of Foreign Minister Anna Berg, Norhaven, May 3, 2021 / Question: Why? / Anna Berg: So. => COMPLETE ",
                "Meeting of Foreign Minister Anna Berg with Foreign Minister of Valdora Paul Stone, Norhaven, May 3, 2021 / Anna Berg: It is closed. => COMPLETE "
            })
    void wherePrincipalsOfTwoSidesStoodAndOneIsSilentTheTextIsOneSided(String example) throws InputException {
        String[] both = example.split(" => ", -1);
        var reading = Made.reading(both[0]);
        assertEquals(
                both[1],
                reading.statement().orElseThrow().edition().completeness() + " "
                        + Made.findings(reading, "transcript.one-sided"));
    }

    @Test
    void whatIsNotPlacedIsKept() throws InputException {
        assertEquals(
                "Home 1:1, Share this 9:1",
                Made.statement(
                                "Home / Remarks by Foreign Minister Anna Berg / Question: Why? / Anna Berg: So. / Share this",
                                "a.txt")
                        .provenance()
                        .unplaced()
                        .stream()
                        .map(unplaced -> unplaced.text() + " " + unplaced.line() + ":" + unplaced.column())
                        .collect(Collectors.joining(", ")));
    }
}
