package org.chancery.pressdesk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same command on two machines that have nothing in common gives the same bytes. */
class SameBytesTest {
    @TempDir
    private Path folder;

    @Test
    void anotherTimeZoneLocaleAndCharsetChangeNoByte() throws Exception {
        Path here = run("here", "-Duser.timezone=UTC", "-Duser.language=en", "-Dfile.encoding=UTF-8");
        Path there = run(
                "there",
                "-Duser.timezone=Pacific/Auckland",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=windows-1251");
        Path elsewhere = run(
                "elsewhere", "-Duser.timezone=America/St_Johns", "-Duser.language=tr", "-Dfile.encoding=ISO-8859-1");

        assertSame(here, there);
        assertSame(here, elsewhere);
    }

    private Path run(String name, String... machine) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(machine));
        command.addAll(List.of("-Djava.awt.headless=true", "-p", System.getProperty("jdk.module.path")));
        command.addAll(List.of("-m", "org.chancery.pressdesk/org.chancery.pressdesk.Main"));
        command.addAll(List.of("render", Examples.STATEMENTS.toString(), "--to", "html,pdf,epub"));
        command.addAll(List.of("--date", "2025-06-03", "-o", out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
        assertEquals(ExitCode.DONE, process.waitFor(), () -> log(name));
        return out;
    }

    private String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void assertSame(Path here, Path there) throws IOException {
        List<Path> files = files(here);
        assertEquals(files, files(there));
        for (Path file : files) {
            assertArrayEquals(
                    Files.readAllBytes(here.resolve(file)), Files.readAllBytes(there.resolve(file)), file.toString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
