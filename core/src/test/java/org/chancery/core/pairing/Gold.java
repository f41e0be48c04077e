package org.chancery.core.pairing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which lines correspond, by a person's reading, as pairs of line numbers. */
final class Gold {
    private Gold() {}

    static Set<List<Integer>> of(String pair) throws IOException {
        Set<List<Integer>> links = new HashSet<>();
        List<String> rows = Files.readAllLines(Path.of("src", "test", "resources", "gold", pair + "_align.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] sides = row.split("\t");
            if (!sides[0].equals("-") && !sides[1].equals("-")) {
                link(numbers(sides[0]), numbers(sides[1]), links);
            }
        }
        return links;
    }

    /** The sample news conference, by its notes. */
    static Set<List<Integer>> newsConference() {
        Set<List<Integer>> links = new HashSet<>();
        straight(1, 14, 0, links);
        straight(14, 18, 1, links);
        link(List.of(14), List.of(14), links);
        straight(19, 33, 0, links);
        straight(33, 40, -1, links);
        straight(40, 57, 0, links);
        return links;
    }

    static Set<List<Integer>> pressStatement() {
        Set<List<Integer>> links = new HashSet<>();
        straight(1, 17, 0, links);
        return links;
    }

    static Set<List<Integer>> of(Links links) {
        Set<List<Integer>> pairs = new HashSet<>();
        links.list().forEach(link -> link(link.first(), link.second(), pairs));
        return pairs;
    }

    private static void straight(int from, int to, int shift, Set<List<Integer>> links) {
        IntStream.range(from, to).forEach(line -> links.add(List.of(line, line + shift)));
    }

    private static void link(List<Integer> left, List<Integer> right, Set<List<Integer>> links) {
        left.forEach(one -> right.forEach(other -> links.add(List.of(one, other))));
    }

    private static List<Integer> numbers(String words) {
        return List.of(words.split(",")).stream().map(Integer::valueOf).toList();
    }
}
