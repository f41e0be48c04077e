package org.chancery.core.model;

/** The part a participant plays at the occasion. */
public enum ParticipantRole {
    /** One whose statement it is: makes remarks and answers questions. */
    PRINCIPAL,
    /** Gives the floor and opens and closes the session. */
    MODERATOR,
    /** Asks. */
    JOURNALIST,
    /** Speaks for another in another language. */
    INTERPRETER
}
