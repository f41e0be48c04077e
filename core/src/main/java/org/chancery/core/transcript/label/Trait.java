package org.chancery.core.transcript.label;

/** What speaks for a text being somebody’s name. */
public enum Trait {
    /** It has initials. */
    INITIALS,
    /** All its letters are capitals. */
    CAPITALS,
    /** It names an office. */
    OFFICE,
    /** It has a form of address, such as “Mr”. */
    HONORIFIC,
    /** It names an outlet of the press. */
    OUTLET,
    /** It says where somebody belongs: “Wirtz (AA)”. */
    AFFILIATION,
    /** The number of a question stands before it: “Q12   Tom Hale:”. */
    NUMBERED,
    /** It is one word. */
    ONE_WORD,
    /** Its script has no capitals by which names are known. */
    CASELESS
}
