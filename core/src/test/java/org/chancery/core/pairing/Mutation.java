package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
    },
    TURN_DROP {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            List<Integer> questions = Turns.questions(texts(lines));
            int which = random.nextInt(questions.size() - 1);
            lines.subList(questions.get(which), questions.get(which + 1)).clear();
        }
    },
    TURN_MERGE {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            int labelled = labelled(lines, random);
            Line line = lines.get(labelled);
            lines.set(labelled, new Line(line.text().replaceFirst(Turns.LABEL, ""), line.was()));
        }
    },
    TURN_SPLIT {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            int labelled = labelled(lines, random);
            String label = lines.get(labelled).text().replaceFirst("(" + Turns.LABEL + ").*", "$1");
            Line next = lines.get(labelled + 1);
            if (!next.text().matches(Turns.LABEL + ".*|[<*(].*")) {
                lines.set(labelled + 1, new Line(label + next.text(), next.was()));
            }
        }
    },
    TURN_SWAP {
        @Override
        void apply(List<Line> lines, int at, Random random) {
            List<Integer> questions = Turns.questions(texts(lines));
            List<Line> swapped = Turns.swapped(lines, questions, random.nextInt(questions.size() - 2));
            lines.clear();
            lines.addAll(swapped);
        }
    };

    private static int labelled(List<Line> lines, Random random) {
        List<Integer> places = IntStream.range(20, lines.size() - 7)
                .filter(i -> lines.get(i).text().matches("(?:" + Turns.LABEL + ").*"))
                .boxed()
                .toList();
        return places.get(random.nextInt(places.size()));
    }

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
