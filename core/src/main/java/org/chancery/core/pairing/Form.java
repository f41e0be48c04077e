package org.chancery.core.pairing;

import org.chancery.core.pairing.align.Role;

/** What a segment of a body is. */
enum Form {
    REMARKS(Role.REMARKS),
    ASKED(Role.QUESTION),
    SUMMARISED(Role.QUESTION),
    ANSWER(Role.ANSWER),
    MODERATION(Role.MODERATION),
    INTERJECTION(Role.INTERJECTION),
    HEADING(Role.HEADING),
    STAGE_DIRECTION(Role.NARRATIVE),
    EDITORS_NOTE(Role.NARRATIVE),
    FIGURE(Role.CAPTION),
    THING(Role.MARK);

    private final Role role;

    Form(Role role) {
        this.role = role;
    }

    Role role() {
        return role;
    }

    boolean isTurn() {
        return role.isSpoken();
    }

    /** Whether it may hold more than one passage. */
    boolean isOpen() {
        return isTurn() || role == Role.NARRATIVE;
    }
}
