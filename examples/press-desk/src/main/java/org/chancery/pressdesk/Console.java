package org.chancery.pressdesk;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints.
 *
 * @param in standard input, as bytes
 * @param bytes standard output, for documents
 * @param out standard output, for text in the console's own charset
 * @param err standard error, likewise
 */
record Console(InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err) {
    static Console ofSystem() {
        return of(System.in, System.out, System.err);
    }

    static Console of(InputStream in, PrintStream out, PrintStream err) {
        return new Console(
                in, out, new PrintWriter(out, false, out.charset()), new PrintWriter(err, true, err.charset()));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
