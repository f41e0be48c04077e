package org.chancery.pressdesk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A run of the command within the test's own process.
 *
 * @param code its exit code
 * @param bytes what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, byte[] bytes, String err) {
    static Run of(String... arguments) {
        return withInput(new byte[0], arguments);
    }

    static Run withPlugins(Path folder, String... arguments) {
        return of(new byte[0], Optional.of(folder), arguments);
    }

    static Run withInput(byte[] input, String... arguments) {
        return of(input, Optional.empty(), arguments);
    }

    private static Run of(byte[] input, Optional<Path> plugins, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Console console = Console.of(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Main.run(console, plugins, arguments);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
