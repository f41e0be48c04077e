package org.chancery.testkit;

import org.opentest4j.AssertionFailedError;

/** What the contract asks, in one sentence each; every failure quotes it. */
enum Clause {
    WORDS("noWordIsLostDoubledOrReordered", "every word of every statement is in the output once, in order"),
    LABELS("everyTurnIsLabelled", "before the words of every turn stand its label and its qualifier"),
    LANGUAGES("everyLanguageIsMarked", "the words of each language are marked as being in it"),
    HOSTILE("hostileTextIsInert", "whatever a text holds comes out as words, and nothing of it acts"),
    SAME_BYTES("theSameRequestGivesTheSameBytes", "bytes depend on the request alone: no clock, locale or time zone"),
    THREADS("manyThreadsMayShareIt", "one renderer serves many threads at once"),
    UNTOUCHED("aFailureLeavesTheTargetUntouched", "a failure comes out, and the target is as it was before"),
    REFUSALS("unknownOptionsAndLayoutsAreRefused", "what is unknown is refused by a message that lists what there is"),
    STATEMENTS("statementsAreOpenedOnceAndClosed", "a rendering opens the statements once and closes them");

    private final String method;
    private final String asks;

    Clause(String method, String asks) {
        this.method = method;
        this.asks = asks;
    }

    /** The test that holds a renderer to this. */
    String method() {
        return method;
    }

    AssertionFailedError broken(String detail) {
        return new AssertionFailedError(message(detail));
    }

    AssertionFailedError broken(String detail, Throwable cause) {
        return new AssertionFailedError(message(detail), cause);
    }

    private String message(String detail) {
        return detail + "\nThe contract asks: " + asks + ". See the Javadoc of RendererContract#" + method;
    }
}
