package org.chancery.pressdesk;

import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Place;

/** An input that the command refuses, where the file alone does not tell what kind of error it is. */
final class TroubleException extends InputException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    TroubleException(Trouble trouble, String message, String source) {
        super(message, Place.nowhere().in(source));
        this.trouble = trouble;
    }

    TroubleException(Trouble trouble, InputException cause, String source) {
        super(String.valueOf(cause.getMessage()), cause.place().in(source), cause);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    @Override
    public TroubleException in(String source) {
        return new TroubleException(trouble, this, source);
    }
}
