package org.chancery.render.pdf.internal.layout;

/** A character that no font of ours can print, with its place. */
public final class UnprintableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnprintableException(String message) {
        super(message);
    }
}
