package org.chancery.testkit;

import java.util.Locale;
import org.opentest4j.AssertionFailedError;

/**
 * What the contract asks, in one sentence each. Every failure quotes it, and names the heading of
 * {@code core/docs/renderers.md} that says more.
 */
enum Clause {
    NO_WORD_IS_LOST("every word of every statement is in the output"),
    NO_WORD_IS_REORDERED("the words are in the order of the statement"),
    NO_WORD_IS_PRINTED_TWICE("every word of the text is in the output once"),
    EVERY_TURN_IS_LABELLED("before the words of every turn stands its label"),
    EVERY_QUALIFIER_IS_PRINTED("what the page printed beside a label stands there too"),
    INSERTIONS_ARE_TOLD_FROM_SPEECH("an editor's words stand in square brackets"),
    ASIDES_ARE_TOLD_FROM_SPEECH("what happened in the room stands in round brackets"),
    CUSTOM_PARTS_ARE_TOLD_BY_THEIR_FALLBACK("a part of a kind unknown here is told by its fallback"),
    EVERY_LANGUAGE_IS_MARKED("the words of each language are marked as being in it"),
    NO_LANGUAGE_IS_MARKED_AS_ANOTHER("no words are marked as being in a language that they are not in"),
    ONLY_THE_LANGUAGES_ASKED_FOR_ARE_PRINTED("languages that were not asked for are left out"),
    A_STATEMENT_LACKING_A_LANGUAGE_IS_REPORTED("a statement without a language asked for is reported"),
    MISSING_PASSAGES_ARE_SAID("where a language has nothing for a passage, the output says so and why"),
    AN_UNPUBLISHED_QUESTION_IS_SAID("where a question is not published, the output says so"),
    A_MISSING_PICTURE_IS_REPORTED("a picture that cannot be shown is reported"),
    THE_TRANSLATION_STATUS_IS_PRINTED("each language says whether it is the original or what translation it is"),
    THE_DELIVERY_STATUS_IS_PRINTED("the output says how the text relates to what was said"),
    AN_EXCERPT_IS_CALLED_ONE("a text that is not complete says so"),
    AN_EMBARGO_IS_PRINTED("the output says until when it may not be published"),
    NUMBER_AND_DATES_ARE_PRINTED("the output gives the document's number and the days of event and publication"),
    OUR_WORDS_COME_FROM_THE_REQUEST("what the renderer says of its own is in the words of the request's labels"),
    HOSTILE_TEXT_IS_INERT("whatever a text holds comes out as words, and nothing of it acts"),
    A_PUBLICATION_WITHOUT_STATEMENTS_IS_RENDERED("having no statements is legal"),
    THE_SAME_REQUEST_GIVES_THE_SAME_BYTES("bytes depend on the request alone, not on the time"),
    BYTES_DO_NOT_DEPEND_ON_THE_LOCALE("bytes depend on the request alone, not on the default locale"),
    BYTES_DO_NOT_DEPEND_ON_THE_TIME_ZONE("bytes depend on the request alone, not on the default time zone"),
    MANY_THREADS_MAY_SHARE_IT("one renderer serves many threads at once"),
    A_FAILURE_LEAVES_THE_TARGET_UNTOUCHED("after a failure the target is as it was before"),
    A_FAILURE_COMES_OUT_WITH_ITS_CAUSE("when the statements break off, an IOException says so"),
    A_FULL_DISK_IS_NOT_OVERLOOKED("when the target takes no more, an IOException says so"),
    AN_INTERRUPT_IS_HONOURED("an interrupted thread ends its rendering with an IOException"),
    STATEMENTS_ARE_OPENED_ONCE("a rendering opens the statements once"),
    STATEMENTS_ARE_CLOSED("a rendering closes the statements, also when it fails"),
    LARGE_INPUT_IS_STREAMED("a rendering lets go of each statement before it has read the last"),
    EVERY_FILE_IS_CLOSED("a rendering closes every file it creates"),
    IT_MAKES_WHAT_ITS_FORMAT_SAYS("one file or many, with the extension of the format"),
    OPTIONS_ARE_DESCRIBED("every option says what it does and which values it takes"),
    OPTIONS_TAKE_WHAT_THEY_LIST("an option takes every value that it lists, and its default is among them"),
    BAD_VALUES_ARE_REFUSED("a value an option does not list is refused by a message that lists them"),
    UNKNOWN_OPTIONS_ARE_REFUSED("an unknown option is refused by a message that lists those there are"),
    UNKNOWN_LAYOUTS_ARE_REFUSED("an unknown layout is refused by a message that lists those there are"),
    A_REFUSAL_COMES_FIRST("what is refused is refused before statements are opened and files are made"),
    A_SOURCE_IT_CARRIES_IS_THE_PUBLICATION("a source that an output carries gives the publication back");

    private final String asks;

    Clause(String asks) {
        this.asks = asks;
    }

    /** The test that holds a renderer to this. */
    String method() {
        StringBuilder method = new StringBuilder();
        for (String word : anchor().split("-")) {
            method.append(method.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return method.toString();
    }

    /** Its heading in {@code renderers.md}, as a link names it. */
    String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    AssertionFailedError broken(String detail) {
        return new AssertionFailedError(message(detail));
    }

    AssertionFailedError broken(String detail, Throwable cause) {
        return new AssertionFailedError(message(detail), cause);
    }

    void require(boolean holds, String detail) {
        if (!holds) {
            throw broken(detail);
        }
    }

    private String message(String detail) {
        return detail + "\nThe contract asks: " + asks + ". See core/docs/renderers.md#" + anchor();
    }
}
