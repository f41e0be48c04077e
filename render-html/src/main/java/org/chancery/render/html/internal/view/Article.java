package org.chancery.render.html.internal.view;

import java.util.List;

/**
 * A statement, ready to be written.
 *
 * @param id the statement's
 * @param layout the layout's id
 * @param language the first language
 * @param title one a language
 * @param heads what is known of each version
 * @param questions the list of questions, in at most one piece
 * @param bodies the text: one body for all languages, or one for each
 * @param about what there is to know about the text, one a language
 */
public record Article(
        String id,
        String layout,
        Language language,
        List<Words> title,
        List<Head> heads,
        List<Questions> questions,
        List<Body> bodies,
        List<About> about) {
    /**
     * The facts above the text, in one language.
     *
     * @param language which
     * @param facts about the occasion and the publication
     * @param people who takes part
     */
    public record Head(Language language, List<Fact> facts, List<Person> people) {}

    /**
     * A fact, as a sentence around a date or other value.
     *
     * @param name its class name
     * @param before what precedes the value
     * @param value it
     * @param datetime the value for machines, when it is a date
     * @param address where the value leads; empty when nowhere
     * @param after what follows the value
     */
    public record Fact(String name, String before, Words value, String datetime, String address, String after) {}

    /**
     * One who takes part.
     *
     * @param name theirs
     * @param roles office and affiliation
     */
    public record Person(Words name, List<Words> roles) {}

    /**
     * The way to each question.
     *
     * @param id of the heading
     * @param heading one a language
     * @param ways in the order of the text
     */
    public record Questions(String id, List<Words> heading, List<Way> ways) {}

    /**
     * The way to one question.
     *
     * @param anchor its own
     * @param words how it begins, one a language
     */
    public record Way(String anchor, List<Words> words) {}

    /**
     * The text in one language or several.
     *
     * @param language the only one, or the mark that says nothing
     * @param items in order
     */
    public record Body(Language language, List<Item> items) {}

    /**
     * Where the words of a version come from, and how to read its marks.
     *
     * @param language which
     * @param heading above all this
     * @param sources where it was read
     * @param term what the fingerprint is called
     * @param fingerprint of the text
     * @param meaning what a fingerprint is good for
     * @param legend what the marks in the text mean, of those that are there
     * @param unplaced what is left of the source, in at most one piece
     */
    public record About(
            Language language,
            Words heading,
            List<Source> sources,
            Words term,
            String fingerprint,
            Words meaning,
            List<Words> legend,
            List<Unplaced> unplaced) {}

    /**
     * Where a version was read.
     *
     * @param term what a source is called
     * @param name its name or address
     * @param address where it leads; empty when nowhere
     * @param retrieved when, in at most one piece
     */
    public record Source(Words term, String name, String address, List<Fact> retrieved) {}

    /**
     * Words of a source that found no place in the text.
     *
     * @param heading what they are
     * @param pieces them
     */
    public record Unplaced(Words heading, List<Piece> pieces) {}

    /**
     * One such piece.
     *
     * @param line where it begins
     * @param text the words
     */
    public record Piece(Words line, String text) {}
}
