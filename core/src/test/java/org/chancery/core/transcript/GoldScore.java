package org.chancery.core.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.outline.Outline.Kind;

/**
 * How well the turns of a reading fit those that a person found.
 *
 * @param gold how many turns the person found
 * @param found how many of them were found
 * @param extra how many were found that are none
 * @param rightRoles how many of the found have the right role
 * @param rightSides how many are rightly told from the floor's or the podium's
 * @param named how many of the found have a label
 * @param rightSpeakers how many of these have the right one
 */
record GoldScore(int gold, int found, int extra, int rightRoles, int rightSides, int named, int rightSpeakers) {
    static final GoldScore NONE = new GoldScore(0, 0, 0, 0, 0, 0, 0);

    private static final Set<String> CONTENT = Set.of("remarks", "question", "answer", "moderator", "interjection");
    private static final Set<String> GENERIC =
            Set.of("question", "q", "вопрос", "frage", "pregunta", "remark", "реплика", "journalist");
    private static final Map<Kind, String> ROLES = new EnumMap<>(Map.of(
            Kind.REMARKS, "remarks",
            Kind.QUESTION, "question",
            Kind.ANSWER, "answer",
            Kind.MODERATION, "moderator",
            Kind.INTERJECTION, "interjection"));

    /** A turn: where its label and its words begin, what it is, whose it is. */
    private record Turn(int start, int body, String role, String speaker, boolean optional) {}

    static GoldScore of(Path gold, Reading reading) {
        List<Turn> expected = gold(gold);
        List<Turn> read = read(reading.outline());
        var left = new ArrayList<>(expected.stream()
                .filter(turn -> CONTENT.contains(turn.role()) && !turn.optional())
                .toList());
        GoldScore score = new GoldScore(left.size(), 0, 0, 0, 0, 0, 0);
        int end = expected.stream()
                .filter(turn -> turn.role().equals("end"))
                .mapToInt(Turn::start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        for (Turn turn : read) {
            if (turn.start() >= end) {
                break;
            }
            Turn match = left.stream()
                    .filter(one -> turn.body() >= one.start() && turn.start() <= one.body())
                    .findFirst()
                    .orElse(null);
            boolean free = expected.stream()
                    .anyMatch(one -> one.optional() && turn.body() >= one.start() && turn.start() <= one.body());
            score = match != null ? score.plus(hit(match, turn)) : free ? score : score.plus(oneExtra());
            left.remove(match);
        }
        return score;
    }

    private static GoldScore oneExtra() {
        return new GoldScore(0, 0, 1, 0, 0, 0, 0);
    }

    private static GoldScore hit(Turn gold, Turn read) {
        boolean labelled = !gold.speaker().isEmpty();
        return new GoldScore(
                0,
                1,
                0,
                gold.role().equals(read.role()) ? 1 : 0,
                side(gold) == side(read) ? 1 : 0,
                labelled ? 1 : 0,
                labelled && sameSpeaker(gold.speaker(), read.speaker()) ? 1 : 0);
    }

    private static boolean side(Turn turn) {
        return turn.role().equals("question")
                || (turn.role().equals("interjection") && key(turn.speaker()).isEmpty());
    }

    private static String key(String speaker) {
        String key = squeezed(speaker).toLowerCase(Locale.ROOT).replaceAll("[.:,;]+$", "");
        return GENERIC.contains(key) ? "" : key;
    }

    private static boolean sameSpeaker(String gold, String read) {
        return key(gold).equals(key(read))
                || key(read).equals(key(gold.split(",")[0]))
                || (key(read).length() >= 5 && key(gold).endsWith(key(read)));
    }

    private static List<Turn> gold(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Turn(
                            Integer.parseInt(row[0]), Integer.parseInt(row[1]), row[2], row[3], row[6].equals("1")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A turn begins at a label; without one, where other words than the same speaker's begin. */
    private static List<Turn> read(Outline outline) {
        var turns = new ArrayList<Turn>();
        int at = 0;
        int labelAt = -1;
        String label = "";
        Kind last = Kind.FURNITURE;
        for (Outline.Span span : outline.spans()) {
            if (span.kind() == Kind.LABEL) {
                labelAt = at;
                label = withoutSign(span.text());
            } else if (ROLES.containsKey(span.kind())) {
                if (labelAt >= 0 || !ROLES.containsKey(last) || last != span.kind()) {
                    boolean continued = labelAt < 0 && !turns.isEmpty() && !ROLES.containsKey(last);
                    turns.add(new Turn(labelAt < 0 ? at : labelAt, at, ROLES.get(span.kind()), label, continued));
                }
                labelAt = -1;
                label = "";
            }
            if (span.kind() != Kind.FURNITURE && span.kind() != Kind.INSET && span.kind() != Kind.MARKUP) {
                last = span.kind();
            }
            at += squeezed(span.text()).codePointCount(0, squeezed(span.text()).length());
        }
        return turns.stream().filter(turn -> !turn.optional()).toList();
    }

    private static String withoutSign(String label) {
        return label.replaceAll("[\\s\\p{Z}]*[:：.\\-–—]+$", "");
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Z}\\p{Cf}\\s\\x{85}]", "");
    }

    GoldScore plus(GoldScore other) {
        return new GoldScore(
                gold + other.gold,
                found + other.found,
                extra + other.extra,
                rightRoles + other.rightRoles,
                rightSides + other.rightSides,
                named + other.named,
                rightSpeakers + other.rightSpeakers);
    }

    double boundaryF1() {
        return gold + found + extra == 0 ? 100 : 200.0 * found / (gold + found + extra);
    }

    double roles() {
        return percent(rightRoles, found);
    }

    double sides() {
        return percent(rightSides, found);
    }

    double speakers() {
        return percent(rightSpeakers, named);
    }

    private static double percent(int part, int of) {
        return of == 0 ? 100 : 100.0 * part / of;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d turns, %d found, %d extra: boundaries F1 %.1f, roles %.1f, floor or podium %.1f, speakers %.1f",
                gold,
                found,
                extra,
                boundaryF1(),
                roles(),
                sides(),
                speakers());
    }
}
