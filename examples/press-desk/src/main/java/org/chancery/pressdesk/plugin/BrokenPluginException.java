package org.chancery.pressdesk.plugin;

/** Why a plug-in is left out, and what to do about it. */
final class BrokenPluginException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenPluginException(String message, Throwable cause) {
        super(message, cause);
    }

    BrokenPluginException(String message) {
        super(message);
    }
}
