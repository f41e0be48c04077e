package org.chancery.core.pairing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.core.internal.language.Quantities;

/**
 * Links lines that stand in no body: titles, dates, numbers of documents, the fields of a page's front matter. Such lines
 * may stand in another order on the other side, so each is linked for what it holds; only those left between two linked
 * lines are linked for their place.
 */
final class FrontMatter {
    private static final Pattern FIELD = Pattern.compile("([\\p{L}_-]{2,20}):\\s.*");

    private final Version left;
    private final Version right;
    private final List<Link> links = new ArrayList<>();
    private final Set<Integer> leftDone = new HashSet<>();
    private final Set<Integer> rightDone = new HashSet<>();

    private FrontMatter(Version left, Version right) {
        this.left = left;
        this.right = right;
    }

    /** The links of the bodies, and those of other lines, in the order of the left side. */
    static List<Link> added(Version left, Version right, List<Link> body) {
        var matter = new FrontMatter(left, right);
        body.forEach(matter::add);
        matter.linkTitles();
        matter.linkEqual();
        matter.linkPlaces();
        matter.links.sort(Comparator.comparingInt(FrontMatter::order));
        return matter.links;
    }

    private void linkTitles() {
        Optional<Integer> ours = title(left, leftDone);
        Optional<Integer> theirs = title(right, rightDone);
        if (ours.isPresent() && theirs.isPresent()) {
            link(ours.get(), theirs.get(), "title");
        }
    }

    /** The line that holds the title and the least beside it; of equal ones the last, as a site's title comes before. */
    private static Optional<Integer> title(Version version, Set<Integer> done) {
        String title = version.statement().title().first();
        String first = letters(title.lines().findFirst().orElse(""));
        Optional<Integer> best = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (int line = 1; line <= version.lines().size() && !first.isEmpty(); line++) {
            String letters = letters(version.lines().get(line - 1));
            if (!done.contains(line) && letters.contains(first) && letters.length() <= shortest) {
                best = Optional.of(line);
                shortest = letters.length();
            }
        }
        return best;
    }

    /** Lines with the same key: the same field, the same words, the same numbers. Of equal ones in their order. */
    private void linkEqual() {
        Map<String, List<Integer>> keys = new HashMap<>();
        for (int line = 1; line <= right.lines().size(); line++) {
            if (!rightDone.contains(line)) {
                String key = key(right, line);
                keys.computeIfAbsent(key, unseen -> new ArrayList<>()).add(line);
            }
        }
        for (int line = 1; line <= left.lines().size(); line++) {
            List<Integer> equal = leftDone.contains(line) ? List.of() : keys.getOrDefault(key(left, line), List.of());
            if (!equal.isEmpty()) {
                link(line, equal.removeFirst(), "front matter");
            }
        }
    }

    private static String key(Version version, int line) {
        String text = version.lines().get(line - 1);
        Matcher field = FIELD.matcher(text);
        if (field.matches() && field.group(1).matches("[a-z_-]+")) {
            return field.group(1).toLowerCase(Locale.ROOT);
        }
        String numbers = Quantities.in(text, version.language()).stream()
                .filter(quantity -> !quantity.spelled())
                .map(quantity -> quantity.isOfCalendar() ? quantity.unit() + quantity.number() : quantity.number())
                .sorted()
                .collect(Collectors.joining(" "));
        return numbers.contains(" ") || numbers.length() > 3 ? numbers : text;
    }

    /** Between two lines that are linked, as many loose lines on one side as on the other. */
    private void linkPlaces() {
        Map<Integer, Integer> partners = new HashMap<>();
        links.stream()
                .filter(link -> !link.isOneSided())
                .forEach(link ->
                        partners.put(link.first().getLast(), link.second().getLast()));
        for (int line = 1; line <= left.lines().size(); line++) {
            Integer before = line == 1 ? Integer.valueOf(0) : partners.get(line - 1);
            if (before != null && !leftDone.contains(line)) {
                int count = loose(line, left.lines().size(), leftDone);
                if (count == loose(before + 1, right.lines().size(), rightDone)
                        && isClosed(line + count, before + 1 + count)) {
                    for (int i = 0; i < count; i++) {
                        link(line + i, before + 1 + i, "place");
                    }
                }
            }
        }
    }

    private boolean isClosed(int leftEnd, int rightEnd) {
        boolean ends = leftEnd > left.lines().size() && rightEnd > right.lines().size();
        return ends
                || links.stream()
                        .anyMatch(link -> !link.isOneSided()
                                && link.first().getFirst() == leftEnd
                                && link.second().getFirst() == rightEnd);
    }

    private static int loose(int from, int size, Set<Integer> done) {
        int end = from;
        while (end <= size && !done.contains(end)) {
            end++;
        }
        return end - from;
    }

    private void link(int ours, int theirs, String reason) {
        if (!leftDone.contains(ours) && !rightDone.contains(theirs)) {
            add(new Link(List.of(ours), List.of(theirs), 1, List.of(reason)));
        }
    }

    private void add(Link link) {
        links.add(link);
        leftDone.addAll(link.first());
        rightDone.addAll(link.second());
    }

    private static int order(Link link) {
        return link.first().isEmpty() ? Integer.MAX_VALUE : link.first().getFirst();
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
