package org.chancery.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expectations that are files; {@code -Dgolden.accept} writes what came out into them, for review. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/chancery/render/html");

    private Golden() {}

    static void assertMatches(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.accept") != null) {
            Files.writeString(file, actual);
        } else if (!Files.exists(file)) {
            fail(file + " is not there; run with -Dgolden.accept to make it");
        }
        assertEquals(Files.readString(file), actual, name + " differs; if it should, run with -Dgolden.accept");
    }
}
