package org.chancery.pressdesk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.render.RenderException;
import picocli.CommandLine;

/** Turns whatever went wrong into a sentence or two on standard error and an exit code. */
final class Errors {
    private Errors() {}

    static int wrongUse(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("chancery: " + WrongUse.words(e));
        command.getErr().println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return ExitCode.USAGE;
    }

    static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        Throwable cause = e instanceof UncheckedIOException unchecked ? unwrapped(unchecked) : e;
        PrintWriter err = command.getErr();
        err.println(sentence(cause));
        if (isVerbose(parsed)) {
            cause.printStackTrace(err);
        }
        return code(cause);
    }

    /** What, where and what to do, in the form {@code file:line:column: error: … [where to read on]}. */
    static String sentence(Throwable cause) {
        return words(cause) + " [" + Trouble.of(cause) + "]";
    }

    private static String words(Throwable cause) {
        return switch (cause) {
            case InputException input ->
                (input.place().toString().isEmpty() ? "chancery" : input.place().toString()) + ": error: "
                        + input.getMessage();
            case RenderException failed when failed.getCause() instanceof LimitException limit -> words(limit);
            case UsageException usage -> "chancery: " + usage.getMessage();
            case IllegalArgumentException mistake -> "chancery: " + mistake.getMessage();
            case NoSuchFileException missing -> "chancery: there is no " + missing.getFile();
            case AccessDeniedException denied ->
                "chancery: no permission for " + denied.getFile() + ", or another program has it open";
            case FileSystemException file ->
                "chancery: " + file.getFile() + ": " + (file.getReason() == null ? "failed" : file.getReason());
            case IOException io -> "chancery: " + io.getMessage();
            default -> "chancery: this is a mistake of ours (" + cause + "); -v says more";
        };
    }

    /** A stream of statements can only throw its failure wrapped. */
    private static Throwable unwrapped(UncheckedIOException e) {
        return e.getCause() == null ? e : e.getCause();
    }

    private static int code(Throwable cause) {
        return switch (cause) {
            case InputException ignored -> ExitCode.INPUT;
            case UsageException ignored -> ExitCode.USAGE;
            case IllegalArgumentException ignored -> ExitCode.USAGE;
            default -> ExitCode.OUTPUT;
        };
    }

    private static boolean isVerbose(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption("-v");
    }
}
