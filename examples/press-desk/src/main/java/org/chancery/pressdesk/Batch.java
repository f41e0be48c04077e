package org.chancery.pressdesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.chancery.core.finding.InputException;
import org.chancery.core.model.Localized;
import org.chancery.core.model.Mission;
import org.chancery.core.model.Publication;
import org.chancery.core.model.Statement;
import org.chancery.core.model.StatementSource;
import org.chancery.core.pairing.MissionMerger;
import org.chancery.core.render.Labels;

/**
 * Everything one command has read.
 *
 * @param inputs those that could be read, in their order
 * @param complete whether all could
 */
record Batch(List<Input> inputs, boolean complete) {
    /** The same, with one statement made of both; and one mission of those of both. */
    Batch paired(Paired pair) {
        Input first = inputs.getFirst();
        Optional<Mission> mission =
                inputs.stream().flatMap(input -> input.mission().stream()).reduce(MissionMerger::merged);
        Input whole = new Input(
                first.file(), List.of(pair.pairing().statement()), mission, Optional.empty(), Optional.empty());
        return new Batch(List.of(whole), complete);
    }

    /** The one publication that all inputs make together, under the imprint of their mission or of another. */
    Publication publication(Optional<Mission> imprint) throws InputException {
        Optional<Mission> mission = imprint.isPresent() ? imprint : mission();
        Optional<Publication> only = onlyPublication();
        Publication publication = only.isPresent() ? only.get() : gathered(mission);
        return mission.map(publication::withImprint).orElse(publication);
    }

    private Optional<Publication> onlyPublication() {
        List<Input> texts =
                inputs.stream().filter(input -> !input.isMissionAlone()).toList();
        return texts.size() == 1 ? texts.getFirst().publication() : Optional.empty();
    }

    /** The mission documents count before the missions that transcripts mention. */
    private Optional<Mission> mission() throws InputException {
        List<Input> own = inputs.stream().filter(Input::isMissionAlone).toList();
        if (own.size() > 1) {
            throw new TroubleException(
                    Trouble.TWICE_THE_SAME,
                    "is a second mission, beside " + own.getFirst().name() + "; leave one out or choose with --mission",
                    own.get(1).file().toString());
        }
        return own.isEmpty()
                ? inputs.stream().flatMap(input -> input.mission().stream()).findFirst()
                : own.getFirst().mission();
    }

    private Publication gathered(Optional<Mission> mission) throws InputException {
        List<Statement> statements = uniqueStatements();
        if (statements.size() == 1) {
            return Publication.of(statements.getFirst());
        }
        String id = mission.map(Mission::id).orElse("statements");
        return new Publication(id, title(mission, statements), Optional.empty(), StatementSource.of(statements));
    }

    private List<Statement> uniqueStatements() throws InputException {
        Map<String, Path> seen = new HashMap<>();
        List<Statement> all = new ArrayList<>();
        for (Input input : inputs) {
            int known = all.size();
            try (Stream<Statement> statements = input.openStatements()) {
                statements.forEach(all::add);
            }
            for (Statement statement : all.subList(known, all.size())) {
                Path other = seen.putIfAbsent(statement.id(), input.file());
                if (other != null) {
                    throw new TroubleException(
                            Trouble.TWICE_THE_SAME,
                            "holds a statement with the id \"" + statement.id() + "\", and so does " + other
                                    + "; give one another id",
                            input.file().toString());
                }
            }
        }
        return all;
    }

    /** The mission's name in the languages it has, the word for statements in the others. */
    private static Localized<String> title(Optional<Mission> mission, List<Statement> statements) {
        SequencedMap<Locale, String> words = new LinkedHashMap<>();
        for (Locale language : languages(mission, statements)) {
            words.put(
                    language,
                    mission.flatMap(publisher -> publisher.name().in(language))
                            .orElse(Labels.standard()
                                    .get("statements", language)
                                    .text()));
        }
        return new Localized<>(words);
    }

    private static SequencedSet<Locale> languages(Optional<Mission> mission, List<Statement> statements) {
        SequencedSet<Locale> languages = new LinkedHashSet<>();
        statements.forEach(statement -> languages.addAll(statement.languages()));
        if (languages.isEmpty()) {
            languages.addAll(mission.map(publisher -> publisher.name().languages())
                    .orElseGet(() -> new LinkedHashSet<>(List.of(Locale.ENGLISH))));
        }
        return languages;
    }
}
