package org.chancery.pressdesk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.core.finding.InputException;
import org.chancery.core.finding.LimitException;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.model.Statement;
import org.chancery.core.pairing.Links;
import org.chancery.core.pairing.Pairer;
import org.chancery.core.pairing.Pairing;
import org.chancery.core.pairing.Version;
import org.chancery.core.render.RenderReport;
import org.chancery.core.render.RenderTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How two versions are paired; shared by {@code pair} and {@code brief}. */
final class PairingOptions {
    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = "Lines that say the same, laid down by hand: a links file.")
    private @Nullable Path links;

    @Option(names = "--links-out", paramLabel = "FILE", description = "Where to write which lines were paired.")
    private @Nullable Path linksOut;

    @Option(
            names = "--original",
            paramLabel = "LANG",
            description = "The language the words were said or written in, where the texts do not tell.")
    private @Nullable String original;

    boolean isGiven() {
        return links != null || linksOut != null || original != null;
    }

    Paired pair(Input first, Input second) throws IOException {
        Pairer pairer = original == null
                ? Pairer.standard()
                : Pairer.standard()
                        .withOriginal(LanguageChoice.parse(List.of(original))
                                .getFirst()
                                .languages()
                                .getFirst());
        Version ours = version(first);
        Version theirs = version(second);
        Optional<Links> given = links == null ? Optional.empty() : Optional.of(new DocumentReader().readLinks(links));
        try {
            Pairing pairing = given.isPresent() ? pairer.pair(ours, theirs, given.get()) : pairer.pair(ours, theirs);
            return new Paired(ours, theirs, pairing);
        } catch (LimitException e) {
            throw e.in(blamed(e, first, second).file().toString());
        } catch (InputException e) {
            throw new TroubleException(
                    Trouble.NOT_A_PAIR, e, blamed(e, first, second).file().toString());
        }
    }

    /** Writes the links, if they are asked for. */
    void writeLinks(Links made, List<Input> inputs) throws IOException {
        if (linksOut == null) {
            return;
        }
        Path file = linksOut;
        for (Input input : inputs) {
            if (Files.exists(file) && Files.exists(input.file()) && Files.isSameFile(file, input.file())) {
                throw new UsageException(file + " is an input; choose another name with --links-out");
            }
        }
        Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        RenderTarget.toFile(file).write(files -> {
            try (OutputStream out = files.create(file.getFileName().toString())) {
                new DocumentWriter().write(made, out);
            }
            return RenderReport.clean();
        });
    }

    private static Version version(Input input) throws InputException {
        Optional<Version> read = input.reading()
                .filter(reading -> reading.statement().isPresent())
                .map(Version::of);
        if (read.isPresent()) {
            return read.get();
        }
        try (var statements = input.openStatements()) {
            List<Statement> two = statements.limit(2).toList();
            if (two.size() == 1) {
                return Version.of(two.getFirst());
            }
        }
        throw new TroubleException(
                Trouble.NOT_A_PAIR,
                "holds no single statement; pairing takes one in each input",
                input.file().toString());
    }

    /** The input whose statement the refusal names; the second, when both have the same id. */
    private static Input blamed(InputException e, Input first, Input second) {
        String id = e.place().source().orElse("");
        return second.statements().stream()
                                .noneMatch(statement -> statement.id().equals(id))
                        && first.statements().stream()
                                .anyMatch(statement -> statement.id().equals(id))
                ? first
                : second;
    }
}
