package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.render.RenderException;

/** What kinds of errors there are; of each, a page says what may be behind it and what to do. */
enum Trouble {
    NO_SUCH_FILE,
    UNKNOWN_KIND_OF_FILE,
    NOT_A_TRANSCRIPT,
    NOT_A_WORD_FILE,
    NOT_A_DOCUMENT,
    NO_SOURCE_INSIDE,
    NOT_A_PAIR,
    TWICE_THE_SAME,
    LIMIT_PASSED,
    WRONG_USE,
    CANNOT_BE_RENDERED,
    NO_PERMISSION,
    CANNOT_BE_WRITTEN,
    MISTAKE_OF_OURS;

    /** The page, from where the command was unpacked or built. */
    static final String PAGE = "core/docs/troubleshooting.md";

    static Trouble of(Throwable cause) {
        return switch (cause) {
            case TroubleException known -> known.trouble();
            case LimitException ignored -> LIMIT_PASSED;
            case InputException input -> of(input);
            case RenderException failed when failed.getCause() instanceof LimitException -> LIMIT_PASSED;
            case RenderException ignored -> CANNOT_BE_RENDERED;
            case UsageException ignored -> WRONG_USE;
            case IllegalArgumentException ignored -> WRONG_USE;
            case NoSuchFileException ignored -> NO_SUCH_FILE;
            case AccessDeniedException ignored -> NO_PERMISSION;
            case IOException ignored -> CANNOT_BE_WRITTEN;
            default -> MISTAKE_OF_OURS;
        };
    }

    /** What reads a file goes by its extension, and so does what may be wrong with it. */
    private static Trouble of(InputException input) {
        String extension = Inputs.extension(input.place().source().orElse(""));
        return switch (SourceKind.ofExtension(extension).orElse(SourceKind.TEXT)) {
            case TEXT, HTML, MARKDOWN -> NOT_A_TRANSCRIPT;
            case WORD -> NOT_A_WORD_FILE;
            case JSON, JSON_LINES -> NOT_A_DOCUMENT;
        };
    }

    /** The heading on the page. */
    String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where to read on. */
    @Override
    public String toString() {
        return PAGE + "#" + anchor();
    }
}
