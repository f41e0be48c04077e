package org.chancery.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is held against the last release is what the modules export, no less and no more. */
class ExportsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);"); // to everybody
    private static final Pattern COMPARED = Pattern.compile("<include>([\\w.]+)</include>");

    @Test
    void everyExportedPackageIsComparedWithTheLastRelease() throws IOException {
        var exported = new TreeSet<String>();
        for (String module : new String[] {"core", "core/testkit", "render-html", "render-pdf", "render-epub"}) {
            exported.addAll(names(EXPORTED, ROOT.resolve(module).resolve("src/main/java/module-info.java")));
        }

        assertEquals(exported, names(COMPARED, ROOT.resolve("pom.xml")));
    }

    private static SortedSet<String> names(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
