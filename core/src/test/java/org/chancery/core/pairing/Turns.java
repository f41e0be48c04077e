package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Changes whole turns of the sample news conference in its raw lines. */
final class Turns {
    /** The labels of those who answer. */
    static final String LABEL = "(?:П\\.А\\.Залесов|Х\\.А\\.Вальгрен|Pavel Zalesov|Henrik Vallgren): ";

    private static final String QUESTION = "(Вопрос|Question|Марен Хольт|Maren Holt)[ ,:].*";

    private Turns() {}

    /** The lines at which questions begin. */
    static List<Integer> questions(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches(QUESTION))
                .boxed()
                .toList();
    }

    /** The lines with a question and its answer put behind the next question and answer. */
    static <T> List<T> swapped(List<T> lines, List<Integer> questions, int which) {
        int first = questions.get(which);
        int second = questions.get(which + 1);
        int end = questions.get(which + 2);
        var changed = new ArrayList<>(lines.subList(0, first));
        changed.addAll(lines.subList(second, end));
        changed.addAll(lines.subList(first, second));
        changed.addAll(lines.subList(end, lines.size()));
        return changed;
    }

    static Optional<List<String>> swapped(List<String> lines, Random random) {
        List<Integer> questions = questions(lines);
        return questions.size() < 3
                ? Optional.empty()
                : Optional.of(swapped(lines, questions, random.nextInt(questions.size() - 2)));
    }
}
