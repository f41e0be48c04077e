package org.chancery.core.transcript;

import org.chancery.core.finding.Finding;
import org.chancery.core.finding.Place;
import org.chancery.core.model.Participant;

/** Reports what a person should know of a reading as a whole: what it was based on, what is missing, what is unplaced. */
final class Doubts {
    private final Convention convention;
    private final Reports reports;

    Doubts(Convention convention, Reports reports) {
        this.convention = convention;
        this.reports = reports;
    }

    void report(Head head, Script script, Outline outline) {
        reportDialect();
        reportTitle(head);
        reportSpeakers(script);
        for (Outline.Span span : outline.of(Outline.Kind.UNPLACED)) {
            reports.add(Finding.warning(
                    "transcript.unplaced", Place.at(span.line(), span.column()), Reports.quote(span.text())));
        }
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
            Stretch title = head.title().get().stretch();
            reports.warn("transcript.title-guessed", title, Reports.quote(title.text()));
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
