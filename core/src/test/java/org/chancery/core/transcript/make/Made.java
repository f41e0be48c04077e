package org.chancery.core.transcript.make;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Inline;
import org.chancery.core.model.Paragraph;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;
import org.chancery.core.transcript.Reading;
import org.chancery.core.transcript.TranscriptReader;

/** Statements read from texts in which a slash stands for the end of a paragraph, and told in short. */
final class Made {
    private static final TranscriptReader READER = TranscriptReader.standard();

    private Made() {}

    static Reading reading(String text) throws InputException {
        return reading(text, "talks.txt");
    }

    static Reading reading(String text, String name) throws InputException {
        return READER.read(text.replace(" / ", "\n\n").replace(" _ ", "\n\n\n"), name);
    }

    static Statement statement(String text, String name) throws InputException {
        return reading(text, name).statement().orElseThrow();
    }

    static String body(Statement statement) {
        return statement.body().stream().map(part -> inShort(part, statement)).collect(Collectors.joining(" | "));
    }

    private static String inShort(Part part, Statement statement) {
        Locale language = statement.languages().getFirst();
        return switch (part) {
            case Part.Remarks(var turn) -> "remarks " + inShort(turn, language);
            case Part.Exchange(var question, var replies) ->
                "[" + inShort(question, language)
                        + replies.stream()
                                .map(reply -> " " + inShort(reply, statement))
                                .collect(Collectors.joining())
                        + "]";
            case Part.Moderation(var turn) -> "moderation " + inShort(turn, language);
            case Part.Interjection(var turn) -> "interjection " + inShort(turn, language);
            case Part.Heading(var passage) -> "heading " + inShort(passage, language);
            case Part.Narrative(var kind, var passages) -> kind + passages(passages, language);
            case Part.Break(var printed) -> "break " + printed.first();
            case Part.Omission(var printed) -> "omission " + printed.first();
            case Figure figure -> "figure " + inShort(figure.caption().orElseThrow(), language);
            case Part.Custom custom -> "custom " + custom.type();
        };
    }

    private static String inShort(Part.Reply reply, Statement statement) {
        return reply instanceof Part.Answer(var turn)
                ? "answer " + inShort(turn, statement.languages().getFirst())
                : inShort((Part) reply, statement);
    }

    private static String inShort(Part.Question question, Locale language) {
        return switch (question) {
            case Part.Asked(var turn) -> "asked " + inShort(turn, language);
            case Part.Summarised(var turn) -> "summarised " + inShort(turn, language);
            case Part.Unpublished unpublished -> "unpublished";
        };
    }

    private static String inShort(Turn turn, Locale language) {
        return turn.id()
                + turn.label().map(label -> " " + label.first() + ":").orElse("")
                + (turn.continued() ? " +" : "")
                + passages(turn.passages(), language);
    }

    private static String passages(List<Passage> passages, Locale language) {
        return passages.stream()
                .map(passage -> " " + inShort(passage, language))
                .collect(Collectors.joining());
    }

    private static String inShort(Passage passage, Locale language) {
        return passage.paragraphs(language).stream().map(Paragraph::printed).collect(Collectors.joining(" "));
    }

    /** What the paragraphs are made of, plain words in nothing. */
    static String inlines(Statement statement) {
        Locale language = statement.languages().getFirst();
        return statement.passages().stream()
                .flatMap(passage -> passage.paragraphs(language).stream())
                .map(paragraph -> inlines(paragraph.content()))
                .collect(Collectors.joining(" / "));
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(Made::inShort).collect(Collectors.joining());
    }

    private static String inShort(Inline inline) {
        return switch (inline) {
            case Inline.Text(var text) -> text;
            case Inline.Insertion(var text) -> "{insertion " + text + "}";
            case Inline.Aside(var text) -> "{aside " + text + "}";
            case Inline.Emphasis(var content) -> "{emphasis " + inlines(content) + "}";
            case Inline.Link(var address, var content) -> "{" + address + " " + inlines(content) + "}";
            case Inline.Foreign(var language, var content) -> "{" + language + " " + inlines(content) + "}";
        };
    }

    /** The findings of some rules, with their places and arguments. */
    static String findings(Reading reading, String... rules) {
        return reading.findings().stream()
                .filter(finding -> List.of(rules).contains(finding.rule()))
                .map(finding -> finding.rule().substring("transcript.".length()) + " "
                        + finding.place().line() + ":" + finding.place().column() + " " + finding.arguments())
                .collect(Collectors.joining(" | "));
    }
}
