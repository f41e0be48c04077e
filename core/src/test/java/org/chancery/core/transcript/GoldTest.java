package org.chancery.core.transcript;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the reader finds on real pages beside what a careful person found; {@code gold/README.md} says how. */
class GoldTest {
    private static final Path GOLD = Path.of("src", "test", "resources", "gold");

    /** Nobody looked at these while the reader was written; what was learnt from them since, they no longer measure. */
    private static final List<String> KEPT_BACK = List.of(
            "en_fed_2024-01-31_layout.txt",
            "en_kremlin_60308_press-statements-following-russian-tajikista.txt",
            "en_whitehouse_2022-03-11_remarks-by-vice-president-harris-and-president-io.md",
            "ru_kremlin_2025-04-21_76736.txt",
            "uk_ua_2022-03-01_UgacKdlj6HQ.md",
            "de_mfa_2019-10_mfa_syria.md",
            "en_kremlin_54023_joint-news-conference-with-president-of-turk.txt",
            "en_kremlin_57085_answers-to-media-questions.txt",
            "en_kremlin_62047_vladimir-putin-answered-russian-journalists.txt",
            "en_rumfa_2026-03-04_zakharova_arctic.txt",
            "en_whitehouse_old_290.txt",
            "ru_kremlin_2025-02-11_76250.txt",
            "ru_kremlin_2025-03-13_76450.txt");

    private static List<String> pages(boolean keptBack) {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt.tsv") || name.endsWith(".md.tsv"))
                    .map(name -> name.substring(0, name.length() - ".tsv".length()))
                    .filter(name -> KEPT_BACK.contains(name) == keptBack)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldScore score(String page) {
        Path file = Samples.real("corpus/texts").resolve(page);
        return GoldScore.of(GOLD.resolve(page + ".tsv"), Samples.read(file));
    }

    @TestFactory
    Stream<DynamicTest> onEveryPageTurnsBeginWhereTheyDo() {
        return Stream.concat(pages(false).stream(), pages(true).stream())
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    GoldScore score = score(page);
                    assertTrue(score.boundaryF1() >= 95, score.toString());
                }));
    }

    @Test
    void onAllPagesTurnsRolesAndSpeakersAreThoseOfTheGold() {
        check(pages(false));
    }

    @Test
    void soTheyAreOnThePagesThatWereKeptBack() {
        check(pages(true));
    }

    private static void check(List<String> pages) {
        GoldScore[] scores = pages.stream().map(GoldTest::score).toArray(GoldScore[]::new);
        GoldScore all = Arrays.stream(scores).reduce(GoldScore.NONE, GoldScore::plus);
        System.out.println("On " + pages.size() + " pages: " + all);
        assertTrue(all.boundaryF1() >= 98, all.toString());
        assertTrue(all.roles() >= 95, all.toString());
        assertTrue(all.sides() >= 97, all.toString());
        assertTrue(all.speakers() >= 98, all.toString());
    }
}
