package org.chancery.pressdesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    private static final int BEGINNING = 256;

    @Option(
            names = "--links",
            paramLabel = "FILE",
            description = {
                "What corresponds, laid down by hand: a links file, or a statement that was paired before and edited.",
                "Of such a statement every passage is kept whose words both texts still have."
            })
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
        if (linksOut != null) {
            Inputs.requireNone(linksOut, "--links-out", List.of(first, second));
        }
        Way way = way();
        Version ours = version(first);
        Version theirs = version(second);
        try {
            return new Paired(ours, theirs, way.pair(ours, theirs));
        } catch (LimitException e) {
            throw e.in(blamed(e, first, second).file().toString());
        } catch (InputException e) {
            throw new TroubleException(
                    Trouble.NOT_A_PAIR, e, blamed(e, first, second).file().toString());
        }
    }

    /** Refuses to write over a pairing that somebody has edited, unless it was given to be kept. */
    void requireNothingLost(Path output, Paired made) throws IOException {
        if (links != null || !Files.isRegularFile(output) || !isDocument(output)) {
            return;
        }
        Pairing kept;
        try {
            Statement earlier = new DocumentReader().readStatement(output);
            kept = pairer().pair(made.first(), made.second(), earlier);
        } catch (InputException e) {
            return; // no pairing of these texts
        }
        if (!kept.statement().equals(made.pairing().statement())) {
            throw new UsageException(output + " pairs these texts otherwise, perhaps by hand; keep that with --links "
                    + output + ", or choose another name with -o");
        }
    }

    /** How two versions are paired. */
    private interface Way {
        Pairing pair(Version first, Version second) throws InputException;
    }

    private Way way() throws IOException {
        Pairer pairer = pairer();
        if (links == null) {
            return pairer::pair;
        }
        Path file = Inputs.file(links);
        if (isDocument(file)) {
            Statement earlier = new DocumentReader().readStatement(file);
            return (first, second) -> pairer.pair(first, second, earlier);
        }
        Links given = new DocumentReader().readLinks(file);
        return (first, second) -> pairer.pair(first, second, given);
    }

    private Pairer pairer() {
        return original == null
                ? Pairer.standard()
                : Pairer.standard()
                        .withOriginal(LanguageChoice.parse(List.of(original))
                                .getFirst()
                                .languages()
                                .getFirst());
    }

    /** Every document begins with its version; a links file has none. */
    private static boolean isDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.replaceFirst("^\\uFEFF", "").stripLeading().matches("(?s)\\{\\s*\"chancery\".*");
        }
    }

    /** Writes the links, if they are asked for. */
    void writeLinks(Links made) throws IOException {
        if (linksOut == null) {
            return;
        }
        Path file = linksOut;
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

    private static Input blamed(InputException e, Input first, Input second) {
        return e.place().source().equals(Optional.of("first text")) ? first : second;
    }
}
