package org.chancery.core.transcript.contact;

import org.chancery.core.transcript.text.Line;

/**
 * A piece of the source that was understood.
 *
 * @param line its line
 * @param from index of its first character
 * @param to index after its last
 * @param sort what it was taken for
 */
public record Piece(Line line, int from, int to, Sort sort) {
    /** What a piece may be taken for. */
    public enum Sort {
        /** The name of an office. */
        OFFICE,
        /** A postal address. */
        ADDRESS,
        /** The area that an office serves. */
        DISTRICT,
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
        HOURS
    }
}
