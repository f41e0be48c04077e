package org.chancery.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every failure names a heading of {@code renderers.md}, and the page has no others. */
class ContractPageTest {
    private static final Path PAGE = Path.of("..", "docs", "renderers.md");
    private static final String MARK = "#### ";

    @Test
    void everyClauseHasItsHeadingAndEveryHeadingItsClause() throws IOException {
        List<String> headings = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith(MARK))
                .map(line ->
                        line.substring(MARK.length()).toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();

        assertEquals(
                new TreeSet<>(Arrays.stream(Clause.values()).map(Clause::anchor).toList()), new TreeSet<>(headings));
    }
}
