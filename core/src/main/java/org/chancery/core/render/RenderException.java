package org.chancery.core.render;

import java.io.IOException;

/** A rendering that failed for a reason of the renderer's own; the target is as it was before. */
public class RenderException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says what could not be rendered, and where. */
    public RenderException(String message) {
        super(message);
    }

    /** Says what could not be rendered, and why. */
    public RenderException(String message, Throwable cause) {
        super(message, cause);
    }
}
