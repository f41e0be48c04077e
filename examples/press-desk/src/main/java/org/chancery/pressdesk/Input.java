package org.chancery.pressdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.core.finding.Findings;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.transcript.Reading;

/**
 * What one input holds, once read.
 *
 * @param file where it was read
 * @param statements its statements; those of a publication stay in it, unread
 * @param mission the mission it is about or comes from
 * @param publication the publication it is
 * @param reading how a transcript was understood
 */
record Input(
        Path file,
        List<Statement> statements,
        Optional<Mission> mission,
        Optional<Publication> publication,
        Optional<Reading> reading) {
    static Input of(Path file, Statement statement) {
        return new Input(file, List.of(statement), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Input of(Path file, Mission mission) {
        return new Input(file, List.of(), Optional.of(mission), Optional.empty(), Optional.empty());
    }

    static Input of(Path file, Publication publication) {
        return new Input(file, List.of(), publication.imprint(), Optional.of(publication), Optional.empty());
    }

    static Input of(Path file, Reading reading) {
        return new Input(
                file, reading.statement().stream().toList(), reading.mission(), Optional.empty(), Optional.of(reading));
    }

    /** Whether this is the document or the page of a mission, without a statement. */
    boolean isMissionAlone() {
        return mission.isPresent() && statements.isEmpty() && publication.isEmpty();
    }

    /** Every statement, those of a publication read as they are asked for; whoever opens the stream closes it. */
    Stream<Statement> openStatements() {
        return publication.map(whole -> whole.statements().open()).orElseGet(statements::stream);
    }

    /** What reading had to say. */
    Findings findings() {
        return reading.map(Reading::findings).orElse(Findings.none());
    }

    /** The turns of a Markdown file with the words as the file has them; none of any other. */
    List<MarkdownTurns.Spoken> markdownTurns() {
        boolean isMarkdown = SourceKind.ofExtension(Inputs.extension(file))
                .filter(kind -> kind == SourceKind.MARKDOWN)
                .isPresent();
        return reading.filter(read -> isMarkdown)
                .map(read -> MarkdownTurns.of(read.outline()))
                .orElse(List.of());
    }

    /** The name of the file, without its folder. */
    String name() {
        return file.getFileName().toString();
    }
}
