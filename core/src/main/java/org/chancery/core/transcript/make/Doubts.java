package org.chancery.core.transcript.make;

import java.util.List;
import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Participant;
import org.chancery.core.transcript.lexicon.Convention;
import org.chancery.core.transcript.outline.Outline;
import org.chancery.core.transcript.page.Head;
import org.chancery.core.transcript.page.Title;
import org.chancery.core.transcript.script.Script;
import org.chancery.core.transcript.text.Stretch;

/** Reports what a person should know of a reading as a whole: what it was based on, what is missing, what is unplaced. */
public final class Doubts {
    private static final int SHORTEST_SENTENCE = 60;

    private final Convention convention;
    private final Reports reports;

    /** Reports by a convention. */
    public Doubts(Convention convention, Reports reports) {
        this.convention = convention;
        this.reports = reports;
    }

    /** Reports on a reading. */
    public void report(Head head, Script script, Outline outline) {
        reportDialect();
        reportTitle(head);
        reportSpeakers(script);
        reportFurniture(outline);
        reportEnd(script);
        for (Outline.Span span : outline.of(Outline.Kind.UNPLACED)) {
            reports.add(Finding.warning(
                    "transcript.unplaced", Place.at(span.line(), span.column()), Reports.quote(span.text())));
        }
    }

    private void reportFurniture(Outline outline) {
        List<Outline.Span> aside = outline.spans().stream()
                .filter(span -> span.kind() == Outline.Kind.FURNITURE || span.kind() == Outline.Kind.INSET)
                .toList();
        if (!aside.isEmpty()) {
            Outline.Span first = aside.getFirst();
            reports.add(Finding.info(
                    "transcript.furniture",
                    Place.at(first.line(), first.column()),
                    Integer.toString(aside.size()),
                    Reports.quote(first.text())));
        }
    }

    /** A text whose last words are no end may have lost more than a full stop. */
    private void reportEnd(Script script) {
        script.speeches().reduce((first, second) -> second).ifPresent(last -> {
            Stretch words = last.speech().paragraphs().getLast();
            String text = words.text();
            boolean letter = Character.isLetter(text.codePointBefore(text.length()));
            boolean heading = words.line().text().length() < SHORTEST_SENTENCE;
            if ((letter && !heading) || text.endsWith(",")) {
                reports.warn("transcript.cut-off", words, end(text));
            }
        });
    }

    /** The last words of a text; of a text without spaces its last characters. */
    private static String end(String text) {
        int from = text.length() - SHORTEST_SENTENCE;
        if (from <= 0) {
            return text;
        }
        int word = text.indexOf(' ', from) + 1;
        boolean halved = Character.isLowSurrogate(text.charAt(from));
        return text.substring(word > 0 && word < text.length() ? word : halved ? from + 1 : from);
    }

    private void reportDialect() {
        String id = convention.dialect().id();
        reports.add(Finding.info("transcript.dialect", Place.nowhere(), id, convention.evidence()));
        if (convention.isDoubtful()) {
            reports.add(Finding.warning("transcript.dialect-doubtful", Place.nowhere(), id));
        }
    }

    private void reportTitle(Head head) {
        if (!head.hasStatement()) {
            reports.add(Finding.info("transcript.no-statement", Place.nowhere()));
        } else if (head.title().isEmpty()) {
            reports.add(Finding.warning("transcript.no-title", Place.nowhere()));
        } else if (!head.title().get().isCertain()) {
            Title title = head.title().get();
            title.stretch()
                    .ifPresent(where -> reports.warn("transcript.title-guessed", where, Reports.quote(title.text())));
        }
    }

    private void reportSpeakers(Script script) {
        boolean labelled =
                script.speeches().anyMatch(speech -> speech.speech().label().isPresent());
        script.unlabelledOpening()
                .filter(opening -> opening.speaker().isEmpty() && labelled)
                .ifPresent(opening -> reports.warn(
                        "transcript.unknown-speaker",
                        opening.speech().paragraphs().getFirst()));
        if (StatementMaker.isOneSided(script)) {
            for (Participant silent : script.silentPrincipals()) {
                reports.add(Finding.info(
                        "transcript.one-sided", Place.nowhere(), silent.name().first()));
            }
        }
    }
}
