package org.chancery.pressdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.core.finding.InputException;
import org.chancery.core.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read; shared by all commands that read. */
final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "IN",
            description =
                    "A transcript (txt, html, md, docx), a document (json, jsonl), a brief or book made by this command, a folder of transcripts and documents, or - with --from.")
    private List<String> words = List.of();

    @Option(
            names = "--from",
            paramLabel = "KIND",
            description = "What standard input holds: text, html, md, docx, json or jsonl.")
    private @Nullable String from;

    @Option(
            names = "--dialect",
            paramLabel = "ID|FILE",
            description =
                    "How the transcripts are printed, if that is not found out: the id of a dialect or a .json file.")
    private @Nullable String dialect;

    /** Reads every input that can be read and reports the others. */
    Batch read(Console console, FindingOptions findings) throws IOException {
        InputReader reader = new InputReader(transcripts(), console.in());
        var inputs = new ArrayList<Input>();
        boolean complete = true;
        for (String word : words) {
            try {
                if (word.equals("-")) {
                    inputs.add(reader.readStandardInput(kindOfStandardInput()));
                    continue;
                }
                for (Path file : Inputs.named(word)) {
                    complete &= add(inputs, reader, file, console);
                }
            } catch (IOException e) {
                console.err().println(Errors.sentence(e));
                complete = false;
            }
        }
        inputs.forEach(input -> findings.add(input.findings().in(input.file().toString())));
        return new Batch(inputs, complete);
    }

    /** The name outputs are called after: that of the first input. */
    Path first() throws IOException {
        String word = words.getFirst();
        return word.equals("-") ? Path.of("standard-input") : Inputs.nameGiver(word);
    }

    /** Fails when there are not exactly two inputs. */
    void requireTwo() {
        if (words.size() != 2) {
            throw new UsageException("name two inputs, one in each language");
        }
    }

    int count() {
        return words.size();
    }

    private static boolean add(List<Input> inputs, InputReader reader, Path file, Console console) {
        try {
            inputs.add(reader.read(file));
            return true;
        } catch (InputException e) {
            console.err().println(Errors.sentence(e.in(file.toString())));
        } catch (IOException e) {
            console.err().println(Errors.sentence(e));
        }
        return false;
    }

    private TranscriptReader transcripts() throws IOException {
        return dialect == null ? TranscriptReader.standard() : DialectChoice.readerFor(dialect);
    }

    private SourceKind kindOfStandardInput() {
        if (from == null) {
            throw new UsageException("say with --from what standard input holds: " + SourceKind.words());
        }
        return SourceKind.named(from);
    }
}
