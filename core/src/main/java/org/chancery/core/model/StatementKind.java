package org.chancery.core.model;

/** What sort of text a statement is; renderers print the word for it from their labels. */
public enum StatementKind {
    /** A position put in writing or read out. */
    STATEMENT,
    /** Spoken remarks without questions. */
    REMARKS,
    /** One principal and the press. */
    NEWS_CONFERENCE,
    /** Two or more principals and the press. */
    JOINT_NEWS_CONFERENCE,
    /** One principal and one outlet. */
    INTERVIEW,
    /** A spokesperson and the press. */
    BRIEFING,
    /** A short reaction, often to one question. */
    COMMENT,
    /** An announcement to the press. */
    PRESS_RELEASE,
    /** An address to an assembly or a nation. */
    ADDRESS
}
