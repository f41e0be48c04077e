package org.chancery.core.transcript.outline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What each piece of a source was taken for, in the order of the source.
 *
 * <p>Every character of the source that is no space is in exactly one span. Characters that no document can carry stand
 * here, as in the model, as their visible substitutes.
 *
 * @param spans the pieces
 */
public record Outline(List<Span> spans) {
    private static final int FIRST_CHARACTERS = 60;

    /** Copies the list. */
    public Outline {
        spans = List.copyOf(spans);
    }

    /** {@return the pieces of one kind} */
    public List<Span> of(Kind kind) {
        return spans.stream().filter(span -> span.kind() == kind).toList();
    }

    /**
     * {@return the outline for people: a row for each piece with its line, what it was taken for, who speaks, and its
     * first words}
     */
    @Override
    public String toString() {
        return spans.stream().map(Outline::row).collect(Collectors.joining("\n"));
    }

    private static String row(Span span) {
        String kind = span.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(
                Locale.ROOT,
                "%5d  %-15s  %-22s  %s",
                span.line(),
                kind,
                span.speaker().orElse(""),
                first(span.text()));
    }

    private static String first(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= FIRST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, FIRST_CHARACTERS)) + "…";
    }

    /**
     * A piece of one line.
     *
     * @param line from 1
     * @param column of its first character, in code points from 1
     * @param text as printed, without the space around it
     * @param kind what it was taken for
     * @param speaker who is taken to speak, by name or printed label
     */
    public record Span(int line, int column, String text, Kind kind, Optional<String> speaker) {
        /** Refuses null. */
        public Span {
            Objects.requireNonNull(text);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(speaker);
        }

        /** {@return this piece, taken for something else} */
        public Span as(Kind other) {
            return new Span(line, column, text, other, speaker);
        }
    }

    /** What a piece of a source may be. */
    public enum Kind {
        /** The title of the site, or the letterhead of the one who publishes. */
        SITE_TITLE,
        /** The day on which the page was visited; not that of the event. */
        VISIT_DATE,
        /** The languages a page can be switched to. */
        LANGUAGE_SWITCH,
        /** The day for which contacts hold. */
        AS_OF,
        /** A postal address. */
        ADDRESS,
        /** A telephone number with its label. */
        PHONE,
        /** A fax number with its label. */
        FAX,
        /** A telephone number for emergencies with its label. */
        EMERGENCY,
        /** An e-mail address. */
        EMAIL,
        /** The address of a page. */
        WEB,
        /** An account in a social network. */
        SOCIAL,
        /** Opening hours. */
        HOURS,
        /** A line that names the kind of text. */
        STATEMENT_KIND,
        /** The title of the statement. */
        TITLE,
        /** The day of the event or of the publication. */
        DATE,
        /** The hour of it. */
        TIME,
        /** Where it was. */
        PLACE,
        /** What the publisher says about the event before the words begin. */
        LEAD,
        /** The number under which it was published. */
        DOCUMENT_NUMBER,
        /** How the text relates to what was said. */
        DELIVERY,
        /** The time until which it may not be published. */
        EMBARGO,
        /** What is printed before a turn, with its colon. */
        LABEL,
        /** What a page shows of a person it points to, put beside the label by copying. */
        PERSON,
        /** The parenthesis beside a label. */
        QUALIFIER,
        /** Words of a principal in answer to nobody. */
        REMARKS,
        /** A question. */
        QUESTION,
        /** An answer. */
        ANSWER,
        /** Words of the one who leads the session. */
        MODERATION,
        /** Words thrown in. */
        INTERJECTION,
        /** A stage direction or an editor's note. */
        NARRATIVE,
        /** A heading inside the text. */
        HEADING,
        /** A break between sections. */
        BREAK,
        /** The mark of an omission. */
        OMISSION,
        /** What is printed below a picture. */
        CAPTION,
        /** A box that points to other pages, put between the words. */
        INSET,
        /** Words of welcome to the site. */
        WELCOME,
        /** What a page prints around the text: menus, lists of topics, links to share it, running heads. */
        FURNITURE,
        /** Signs of a markup language: quote marks, escapes, addresses of links. */
        MARKUP,
        /** What was not understood. */
        UNPLACED
    }
}
