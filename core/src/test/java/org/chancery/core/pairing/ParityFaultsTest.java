package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.Severity;
import org.chancery.core.validation.Validation;
import org.junit.jupiter.api.Test;

/** Two hundred faults in the raw text of right pairs, one at a time; and how quiet right pairs are. */
class ParityFaultsTest {
    private static final int FAULTS = 200;
    private static final int WORDS = 1000;

    @Test
    void nineteenOfTwentyFaultsAreFound() throws IOException {
        var random = new Random(2025);
        Map<Fault, int[]> tally = new TreeMap<>();
        int found = 0;
        int put = 0;
        List<Pages.Pair> pairs = List.of(Pages.sample("news-conference"), Pages.sample("press-statement"));
        List<List<Finding>> before = List.of(findings(pairs.get(0)), findings(pairs.get(1)));
        for (int i = 0; put < FAULTS; i++) {
            Fault fault = Fault.values()[i % Fault.values().length];
            int which = random.nextInt(4) == 0 ? 1 : 0;
            Pages.Pair pair = pairs.get(which);
            boolean left = random.nextBoolean();
            Optional<List<String>> faulty =
                    fault.put(left ? pair.left() : pair.right(), left ? pair.right() : pair.left(), random);
            if (faulty.isPresent()) {
                boolean told = isFound(fault, pair, left, faulty.get(), before.get(which));
                int[] count = tally.computeIfAbsent(fault, unseen -> new int[2]);
                count[0] += told ? 1 : 0;
                count[1]++;
                found += told ? 1 : 0;
                put++;
            }
        }
        tally.forEach((fault, count) -> System.out.println("Parity: " + fault + " " + count[0] + " of " + count[1]));
        System.out.println("Parity: found " + found + " of " + put + " faults");
        assertTrue(found >= 0.95 * put, found + " of " + put);
    }

    @Test
    void rightPairsGiveNoErrorAndAtMostOneWarningForAThousandWords() throws IOException {
        for (String name : List.of("news-conference", "press-statement")) {
            Pages.Pair pair = Pages.sample(name);
            List<Finding> parity =
                    new ArrayList<>(Parity.check(pair.pairing().statement()).list());
            long words = java.util.stream.Stream.concat(pair.left().stream(), pair.right().stream())
                    .mapToLong(line -> line.split("\\s+").length)
                    .sum();
            System.out.println("Parity of " + name + ": " + parity.size() + " findings in " + words + " words");
            assertEquals(
                    0,
                    parity.stream()
                            .filter(each -> each.severity() == Severity.ERROR)
                            .count(),
                    parity.toString());
            assertTrue(parity.size() <= 1 + words / WORDS, parity.toString());
        }
    }

    private static boolean isFound(
            Fault fault, Pages.Pair pair, boolean left, List<String> faulty, List<Finding> before) throws IOException {
        try {
            Pairing pairing = pair.pairing(left ? faulty : pair.left(), left ? pair.right() : faulty);
            var fresh = new ArrayList<>(
                    Validation.standard().check(pairing.statement()).list());
            before.forEach(fresh::remove);
            boolean told = fresh.stream().anyMatch(finding -> fault.isFoundBy(finding.rule()));
            if (!told) {
                System.out.println("Parity: not found: " + fault + ", but " + fresh);
            }
            return told;
        } catch (InputException e) {
            return true;
        }
    }

    private static List<Finding> findings(Pages.Pair pair) throws IOException {
        return Validation.standard().check(pair.pairing().statement()).list();
    }
}
