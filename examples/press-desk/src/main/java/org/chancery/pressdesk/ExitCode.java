package org.chancery.pressdesk;

/** How a command ended. */
final class ExitCode {
    static final int DONE = 0;
    /** An input cannot be read, passes a limit, or has findings at the chosen level. */
    static final int INPUT = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** Rendering or writing failed. */
    static final int OUTPUT = 3;

    private ExitCode() {}
}
