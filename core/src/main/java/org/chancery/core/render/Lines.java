package org.chancery.core.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Findings;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Figure;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Part;
import org.chancery.core.model.Passage;
import org.chancery.core.model.Statement;
import org.chancery.core.model.Turn;

/**
 * A statement in words alone, line by line in the order of the page: all that a renderer must print, for formats that
 * need no more structure than this, such as plain text. Renderers with markup of their own go through the statement
 * itself, and take its {@link #facts} from here.
 *
 * <p>A line in {@link Kind#isOurs() words of ours} is in English where the labels have no other.
 *
 * @param list the lines; no text of them is empty, and each may hold line feeds
 * @param findings what cannot be said in the language, or in words alone: a picture, a label that is missing
 */
public record Lines(List<Line> list, Findings findings) {
    /** Copies the list. */
    public Lines {
        list = List.copyOf(list);
        Objects.requireNonNull(findings);
    }

    /** What a line is for. */
    public enum Kind {
        /** The title of the statement. */
        TITLE,
        /** What is known of the statement besides its text: number, dates, what a translation is worth. */
        FACT,
        /** A heading within the text. */
        HEADING,
        /** Who speaks the lines that follow, without a colon. */
        LABEL,
        /** What the page printed in parentheses beside a label, without them. */
        QUALIFIER,
        /** A paragraph that somebody speaks, or the text of a press release. */
        SPEECH,
        /** A stage direction, an editor's note, a caption, or the words that stand for a custom part. */
        NOTE,
        /** A mark that words are left out, or that something new begins. */
        MARK,
        /** That and why something is missing here. */
        NOTICE;

        /** {@return whether the line is in words of ours, not of the statement's} */
        public boolean isOurs() {
            return this == FACT || this == NOTICE;
        }
    }

    /**
     * A line.
     *
     * @param kind what it is for
     * @param text its words as they are printed, brackets included
     * @param language theirs
     */
    public record Line(Kind kind, String text, Locale language) {
        /** Refuses null. */
        public Line {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
            Objects.requireNonNull(language);
        }
    }

    /** {@return the lines of a statement in each language that is asked for, one after the other} */
    public static Lines of(Statement statement, RenderRequest request) {
        var lines = new ArrayList<Line>();
        var findings = request.missingLanguages(statement);
        for (Locale language : request.languagesOf(statement)) {
            Lines version = of(statement, language, request.labels());
            lines.addAll(version.list());
            findings = findings.and(version.findings());
        }
        return new Lines(lines, findings);
    }

    /**
     * {@return the lines of a statement in one of its languages}
     *
     * @param language exactly as the statement names it, as {@link RenderRequest#languagesOf} gives it
     */
    public static Lines of(Statement statement, Locale language, Labels labels) {
        Writer writer = new Writer(statement, language, labels);
        writer.say(Kind.TITLE, statement.title());
        new Facts(statement, language, labels).labels().forEach(writer::fact);
        statement.body().forEach(writer::part);
        return writer.lines();
    }

    /** {@return what is known of a statement besides its text, in one language; the lines of kind {@link Kind#FACT}} */
    public static Lines facts(Statement statement, Locale language, Labels labels) {
        Writer writer = new Writer(statement, language, labels);
        new Facts(statement, language, labels).labels().forEach(writer::fact);
        return writer.lines();
    }

    /** Gathers lines. */
    private static final class Writer {
        private final Statement statement;
        private final Locale language;
        private final Labels labels;
        private final TurnLabels turnLabels;
        private final List<Line> lines = new ArrayList<>();
        private final Set<Finding> findings = new LinkedHashSet<>();

        Writer(Statement statement, Locale language, Labels labels) {
            this.statement = statement;
            this.language = language;
            this.labels = labels;
            turnLabels = new TurnLabels(statement, labels);
        }

        Lines lines() {
            return new Lines(lines, new Findings(List.copyOf(findings)));
        }

        void fact(String key, Labels.Label label) {
            ours(Kind.FACT, key, label);
        }

        void part(Part part) {
            switch (part) {
                case Part.Exchange exchange -> {
                    question(exchange.question());
                    exchange.replies().forEach(this::reply);
                }
                case Part.Heading heading -> passage(Kind.HEADING, heading.passage());
                case Part.Remarks remarks -> turn(remarks);
                case Part.Reply reply -> reply(reply);
            }
        }

        private void question(Part.Question question) {
            switch (question) {
                case Part.Spoken spoken -> turn(spoken);
                case Part.Unpublished ignored ->
                    ours(Kind.NOTICE, "question.unpublished", labels.get("question.unpublished", language));
            }
        }

        private void reply(Part.Reply reply) {
            switch (reply) {
                case Part.Spoken spoken -> turn(spoken);
                case Part.Narrative narrative -> narrative.passages().forEach(passage -> passage(Kind.NOTE, passage));
                case Part.Break mark -> say(Kind.MARK, mark.printed());
                case Part.Omission omission -> say(Kind.MARK, omission.printed());
                case Part.Custom custom -> say(Kind.NOTE, custom.fallback());
                case Figure figure -> figure(figure);
            }
        }

        private void turn(Part.Spoken spoken) {
            Turn turn = spoken.turn();
            if (turnLabels.isDue(spoken)) {
                Labels.Label label = turnLabels.of(spoken, language);
                lines.add(new Line(Kind.LABEL, label.text(), label.language()));
                turn.qualifier().ifPresent(qualifier -> say(Kind.QUALIFIER, qualifier.printed()));
            }
            turn.passages().forEach(passage -> passage(Kind.SPEECH, passage));
        }

        private void figure(Figure figure) {
            figure.source().ifPresent(name -> report("render.picture-missing", name));
            figure.alternative().ifPresent(alternative -> say(Kind.NOTE, alternative));
            figure.caption().ifPresent(caption -> passage(Kind.NOTE, caption));
        }

        private void passage(Kind kind, Passage passage) {
            if (passage.content().values().get(language) instanceof Passage.Absent absent) {
                ours(Kind.NOTICE, "absence", labels.get("absence", absent.reason(), language));
            }
            passage.paragraphs(language).forEach(paragraph -> lines.add(new Line(kind, paragraph.printed(), language)));
        }

        void say(Kind kind, Localized<String> words) {
            Optional.ofNullable(words.values().get(language))
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> lines.add(new Line(kind, text, language)));
        }

        private void ours(Kind kind, String key, Labels.Label label) {
            if (!label.language().getLanguage().equals(language.getLanguage())) {
                report("render.label-missing", key, language.toLanguageTag());
                lines.add(new Line(kind, label.text(), label.language()));
            } else {
                lines.add(new Line(kind, label.text(), language));
            }
        }

        private void report(String rule, String... arguments) {
            findings.add(Finding.warning(rule, Place.nowhere(), arguments).in(statement.id()));
        }
    }
}
