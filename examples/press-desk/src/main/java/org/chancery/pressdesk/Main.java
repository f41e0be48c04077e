package org.chancery.pressdesk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.pressdesk.plugin.Plugins;
import picocli.CommandLine;

/** The staff command {@code chancery}. */
public final class Main {
    /** Held, because a logger that nobody holds forgets its level; it would greet the user by name and version. */
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /** Runs the command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(
                Console.ofSystem(),
                Optional.ofNullable(System.getProperty("chancery.plugins")).map(Path::of),
                arguments));
    }

    /** Runs the command with the plug-ins in a folder and returns its exit code; see {@link ExitCode}. */
    static int run(Console console, Optional<Path> plugins, String... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader program = Main.class.getClassLoader();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(
                Plugins.in(plugins, program, warning -> console.err().println("chancery: " + warning)));
        try {
            return run(console, arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static int run(Console console, String... arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        CommandLine command = Chancery.commandLine(new ConsoleFactory(console), arguments);
        command.setOut(console.out());
        command.setErr(console.err());
        command.setExpandAtFiles(false); // @name is a file name like any other
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.registerConverter(LocalDate.class, Today::parse);
        command.setParameterExceptionHandler(Errors::wrongUse);
        command.setExecutionExceptionHandler(Errors::failed);
        int code = command.execute(arguments);
        console.flush();
        return code;
    }
}
