package org.chancery.core.pairing;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.core.json.DocumentReader;
import org.chancery.core.json.DocumentWriter;
import org.chancery.core.transcript.TranscriptReader;

/** The pages that tests pair: our samples, and real ones where they are at hand. */
final class Pages {
    static final Locale RUSSIAN = Locale.of("ru");
    static final Locale BRITISH = Locale.UK;

    private Pages() {}

    /** One page in two languages, as the lines of a file with an extension. */
    record Pair(String extension, Locale first, List<String> left, Locale second, List<String> right) {
        Pairing pairing() throws IOException {
            return pairing(left, right);
        }

        Pairing pairing(List<String> ours, List<String> theirs) throws IOException {
            return Pairer.standard().pair(version(ours, first, extension), version(theirs, second, extension));
        }
    }

    static Pair sample(String name) {
        return pair(RUSSIAN, transcript(name + ".ru.txt"), BRITISH, transcript(name + ".en.txt"));
    }

    static Pair real(String first, String second) {
        Path folder = Path.of(System.getProperty("chancery.corpus", "../../shared"), "corpus", "texts");
        if (!Files.exists(folder.resolve(first))) {
            System.err.println("SKIPPED: there are no real pages in " + folder + "; give -Dchancery.corpus=FOLDER");
            abort("There are no real pages in " + folder);
        }
        return pair(language(first), folder.resolve(first), language(second), folder.resolve(second));
    }

    static Version version(List<String> lines, Locale language) throws IOException {
        return version(lines, language, ".txt");
    }

    private static Version version(List<String> lines, Locale language, String extension) throws IOException {
        Version read = Version.of(TranscriptReader.standard().read(String.join("\n\n", lines), "page" + extension));
        String taken = read.language().toLanguageTag();
        return taken.equals(language.toLanguageTag()) ? read : relabelled(read, taken, language.toLanguageTag());
    }

    static Path transcript(String name) {
        return Path.of("..", "examples", "transcripts", name);
    }

    private static Pair pair(Locale first, Path left, Locale second, Path right) {
        try {
            String name = left.toString();
            return new Pair(name.substring(name.lastIndexOf('.')), first, lines(left), second, lines(right));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    }

    private static Locale language(String file) {
        return Locale.of(file.substring(0, 2));
    }

    /** For languages that the reader has no dialect for and takes for another. */
    private static Version relabelled(Version read, String taken, String language) throws IOException {
        var out = new ByteArrayOutputStream();
        new DocumentWriter().write(read.statement(), out);
        String json = out.toString(StandardCharsets.UTF_8).replace("\"" + taken + "\"", "\"" + language + "\"");
        var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return new Version(new DocumentReader().readStatement(in, "page"), read.lines());
    }
}
