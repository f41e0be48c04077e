package org.chancery.pressdesk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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

    static Run withInput(byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Console console = Console.of(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Main.run(console, arguments);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
