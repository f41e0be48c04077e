package org.chancery.core.model;

/** Why a passage has no words in one of the statement's languages. */
public enum Absence {
    /** The passage exists in another language and nobody translated it. */
    NOT_TRANSLATED,
    /** The passage was said in this language, but this version of the text leaves it out. */
    NOT_PUBLISHED,
    /** Its words stand in the passage before, where this language did not begin a new paragraph. */
    MERGED_INTO_PREVIOUS
}
