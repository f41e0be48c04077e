package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What may happen to the lines of one language version; each line remembers which it was. */
enum Mutation {
    DROP {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            lines.remove(at);
        }
    },
    MERGE {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            Line next = lines.get(at + 1);
            if (!next.text().matches("^[^ ].{0,60}:\\s.*")) { // a label stays at the beginning of its line
                Line line = lines.get(at);
                var was = new TreeSet<>(line.was());
                was.addAll(next.was());
                lines.set(at, new Line(line.text() + " " + next.text().replaceFirst("^> ", ""), was));
                lines.remove(at + 1);
            }
        }
    },
    SPLIT {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            Line line = lines.get(at);
            int end = line.text().indexOf(". ", line.text().length() / 3);
            if (end > 0 && end < line.text().length() - 20) {
                String mark = line.text().startsWith("> ") ? "> " : "";
                lines.set(at, new Line(line.text().substring(0, end + 1), line.was()));
                lines.add(at + 1, new Line(mark + line.text().substring(end + 2), line.was()));
            }
        }
    },
    SWAP {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            Collections.swap(lines, at, at + 1);
        }
    };

    /** A line, and the numbers of the lines it was made of. */
    record Line(String text, Set<Integer> was) {}

    abstract void apply(List<Line> lines, int at, Random random);

    static List<Line> lines(List<String> texts) {
        var lines = new ArrayList<Line>();
        for (String text : texts) {
            lines.add(new Line(text, Set.of(lines.size() + 1)));
        }
        return lines;
    }

    static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    /** The links between lines that hold what a person has linked. */
    static Set<List<Integer>> gold(Set<List<Integer>> gold, List<Line> left, List<Line> right) {
        Set<List<Integer>> links = new HashSet<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                for (int one : left.get(i).was()) {
                    for (int other : right.get(j).was()) {
                        if (gold.contains(List.of(one, other))) {
                            links.add(List.of(i + 1, j + 1));
                        }
                    }
                }
            }
        }
        return links;
    }
}
