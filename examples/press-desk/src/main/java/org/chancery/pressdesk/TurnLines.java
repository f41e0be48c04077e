package org.chancery.pressdesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/**
 * A statement's turns in a neutral form that other programs can compare: role, printed label, qualifier, words and
 * number of paragraphs, in the order of the page.
 */
final class TurnLines {
    /** What stands in parentheses beside a name, such as an outlet, belongs to the label in print, not to the name. */
    private static final Pattern BESIDE = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private static final Pattern AROUND = Pattern.compile("[(\\[（［](.*)[)\\]）］]");

    private final Locale language;
    private final List<Map<String, Object>> turns = new ArrayList<>();
    private boolean hasBegun;

    private TurnLines(Locale language) {
        this.language = language;
    }

    /**
     * One line of JSON, whatever the number of statements; each in its first language.
     *
     * @param source the turns with the words as the file has them, where the statement keeps them otherwise
     */
    static String of(String file, Stream<Statement> statements, List<MarkdownTurns.Spoken> source) {
        var turns = new ArrayList<Map<String, Object>>();
        statements.forEach(statement -> {
            TurnLines lines = new TurnLines(statement.languages().getFirst());
            statement.body().forEach(lines::add);
            turns.addAll(lines.turns);
        });
        useWordsOf(source, turns);
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.put("turns", turns);
        return Json.line(line);
    }

    /** Words are given to no turn but their own: when the turns are not the same ones, the statement's stay. */
    private static void useWordsOf(List<MarkdownTurns.Spoken> source, List<Map<String, Object>> turns) {
        List<Map<String, Object>> spoken =
                turns.stream().filter(turn -> turn.containsKey("speaker")).toList();
        boolean isSame = spoken.stream()
                .map(turn -> turn.get("role"))
                .toList()
                .equals(source.stream().map(MarkdownTurns.Spoken::role).toList());
        for (int i = 0; isSame && i < spoken.size(); i++) {
            spoken.get(i).put("text", source.get(i).text().toString());
        }
    }

    private void add(Part part) {
        switch (part) {
            case Part.Remarks remarks -> add("remarks", remarks.turn());
            case Part.Exchange exchange -> {
                exchange.question().printed().ifPresent(question -> add("question", question));
                exchange.replies().forEach(this::add);
            }
            case Part.Heading heading -> add("heading", List.of(heading.passage()));
            case Part.Moderation moderation -> add((Part.Reply) moderation);
            case Part.Interjection interjection -> add((Part.Reply) interjection);
            case Part.Narrative narrative -> add((Part.Reply) narrative);
            case Part.Break mark -> add((Part.Reply) mark);
            case Part.Omission omission -> add((Part.Reply) omission);
            case Part.Custom custom -> add((Part.Reply) custom);
            case Figure figure -> add((Part.Reply) figure);
        }
    }

    private void add(Part.Reply reply) {
        switch (reply) {
            case Part.Answer answer -> add("answer", answer.turn());
            case Part.Moderation moderation -> add("moderator", moderation.turn());
            case Part.Interjection interjection -> add("interjection", interjection.turn());
            case Part.Narrative narrative -> add(hasBegun ? "stage" : "frontmatter", narrative.passages());
            case Part.Omission omission -> omission.printed().in(language).ifPresent(this::addOmission);
            case Figure figure -> figure.caption().ifPresent(caption -> add("stage", List.of(caption)));
            case Part.Break ignored -> {}
            case Part.Custom ignored -> {}
        }
    }

    private void addOmission(String mark) {
        var line = new LinkedHashMap<String, Object>();
        line.put("role", "stage");
        line.put("qualifier", "omission");
        line.put("text", mark);
        turns.add(line);
    }

    private void add(String role, Turn turn) {
        hasBegun = true;
        List<Paragraph> paragraphs = turn.paragraphs(language).toList();
        var line = new LinkedHashMap<String, Object>();
        line.put("role", role);
        String label = turn.label().flatMap(printed -> printed.in(language)).orElse("");
        Matcher beside = BESIDE.matcher(label);
        boolean hasBeside = beside.matches();
        line.put("speaker", hasBeside ? beside.group(1) : label);
        turn.qualifier()
                .flatMap(qualifier -> qualifier.printed().in(language))
                .map(TurnLines::withoutBrackets)
                .or(() -> hasBeside ? Optional.of(beside.group(2)) : Optional.empty())
                .ifPresent(qualifier -> line.put("qualifier", qualifier));
        line.put("text", text(paragraphs));
        line.put("paragraphs", paragraphs.size());
        turns.add(line);
    }

    private void add(String role, List<Passage> passages) {
        var line = new LinkedHashMap<String, Object>();
        line.put("role", role);
        line.put(
                "text",
                text(passages.stream()
                        .flatMap(passage -> passage.paragraphs(language).stream())
                        .toList()));
        turns.add(line);
    }

    private static String withoutBrackets(String printed) {
        Matcher around = AROUND.matcher(printed);
        return around.matches() ? around.group(1) : printed;
    }

    private static String text(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::printed).collect(Collectors.joining("\n"));
    }
}
